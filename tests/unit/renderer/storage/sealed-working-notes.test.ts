import { openWorkingNotes, sealWorkingNotes } from '@renderer/storage/sealed-working-notes'
import { unwrapMeetingKeys } from '@renderer/storage/sealing'
import { describe, expect, it } from 'vitest'
import { meetingId, problemIn, some, unwrap } from '../../../support/builders'
import { freshLog, MEETING, masterKey, memoryPort } from '../../../support/memory-port'

const port = memoryPort()
const { keys } = await freshLog(port)
const TEXT = 'Alleen voor mij: half \ud800'

describe('rule 82: working notes', () => {
  it('open as they were sealed, code unit for code unit', async () => {
    const line = await sealWorkingNotes(some(keys.working), MEETING, TEXT)
    expect(unwrap(await openWorkingNotes(keys, MEETING, line))).toBe(TEXT)
  })

  it('do not open with the key of the meeting, for another meeting, or once their own key is gone', async () => {
    const line = await sealWorkingNotes(some(keys.working), MEETING, TEXT)
    const wrapped = { ...some(port.keys), working: null }
    const left = unwrap(await unwrapMeetingKeys(await masterKey(), wrapped))
    expect(problemIn(await openWorkingNotes(left, MEETING, line))).toBe('seal/unreadable')
    expect(problemIn(await openWorkingNotes({ ...left, working: left.meeting }, MEETING, line))).toBe('seal/unreadable')
    expect(problemIn(await openWorkingNotes(keys, meetingId('efgh-5678'), line))).toBe('seal/unreadable')
  })
})
