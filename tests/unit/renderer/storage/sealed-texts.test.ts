import { openDrafts, openSummary, sealDrafts, sealSummary } from '@renderer/storage/sealed-texts'
import { describe, expect, it } from 'vitest'
import { meetingId, moment } from '../../../support/builders'
import { freshLog, MEETING, memoryPort } from '../../../support/memory-port'

const { keys } = await freshLog(memoryPort())
const other = meetingId('efgh-5678')
const drafts = { note: 'half \ud800', 'outcome.students': '' }
const summary = {
  theme: 'Huiswerk',
  begin: moment('19:30'),
  place: 'Aula',
  status: 'running',
  people: { students: 5, parents: 5, teachers: 5 },
  toSign: { names: ['Willem'] as string[], pupil: 'Fenna' },
  changedAt: moment('19:40'),
  format: 'concern',
  pupil: { name: 'Fenna Brouwer', className: '2A' },
} as const

describe('drafts and summaries', () => {
  it('open as they were sealed', async () => {
    expect(await openDrafts(keys, MEETING, await sealDrafts(keys, MEETING, drafts))).toEqual(drafts)
    expect(await openSummary(keys, MEETING, await sealSummary(keys, MEETING, summary))).toEqual(summary)
  })

  it('open as of a driegesprek when they are of before there were other meetings', async () => {
    const { format: _format, pupil: _pupil, ...old } = summary
    const opened = await openSummary(keys, MEETING, await sealSummary(keys, MEETING, old as typeof summary))
    expect(opened).toEqual({ ...old, format: 'threeCircle', pupil: null })
  })

  it('open for their own meeting and purpose only', async () => {
    expect(await openDrafts(keys, other, await sealDrafts(keys, MEETING, drafts))).toBeNull()
    expect(await openSummary(keys, MEETING, await sealDrafts(keys, MEETING, drafts))).toBeNull()
  })

  it('are none when there are none, and are told from damaged ones', async () => {
    expect(await openDrafts(keys, MEETING, '')).toEqual({})
    expect(await openDrafts(keys, MEETING, 'geen json')).toBeNull()
    expect(await openSummary(keys, MEETING, '')).toBeNull()
  })
})
