import { NO_SMARTBOARD } from '@renderer/state/meeting/store-shape'
import type { Deadline } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import { minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { at, meetingId, some } from '../../../../support/builders'
import { storeWithTalk } from '../../../../support/store'

describe('what main tells', () => {
  it('a display that is gone, and a disk that is full, are in the store', async () => {
    const { store, tell } = await storeWithTalk()
    const gone = { ...NO_SMARTBOARD, trouble: 'unplugged' as const }
    tell('smartboard-status', gone)
    expect(store.getState().smartboard).toBe(gone)
    const full = { megabytesLeft: 12, isSnapshotFailing: false }
    tell('storage-status', full)
    expect(store.getState().storage).toBe(full)
    await store.getState().close()
  })

  it('time in which the computer slept is for the chair to count or not, and no command', async () => {
    const { store, port, tell, passTo } = await storeWithTalk()
    const gap = { from: at('19:20').clock, to: at('19:30').clock }
    tell('gap', gap)
    expect(store.getState().gaps).toEqual([])
    store.getState().dispatch({ type: 'agenda/open' })
    passTo('19:30')
    tell('gap', gap)
    expect(store.getState().gaps).toEqual([
      { stepId: some(store.getState().meeting).agenda.currentStepId, length: minutes(10) },
    ])
    await store.getState().flush()
    expect(port.lines).toHaveLength(2)
    store.getState().answerGap(false)
    await store.getState().flush()
    expect(port.lines).toHaveLength(3)
    await store.getState().close()
  })

  it('a journal that is gone is written anew, when it is that of the open meeting', async () => {
    const { store, tell } = await storeWithTalk()
    const doAndWrite = async () => {
      store.getState().dispatch({ type: 'meeting/help-question' })
      await store.getState().flush()
    }
    tell('journal-lost', { meetingId: meetingId('another-meeting') })
    await doAndWrite()
    expect(store.getState().wasWrittenAnew).toBe(false)
    tell('journal-lost', { meetingId: some(store.getState().meeting).id })
    await doAndWrite()
    expect(store.getState().wasWrittenAnew).toBe(true)
    await store.getState().close()
  })

  it('the moment of a cue is there: it is fired once, however often that is told, until the meeting is closed', async () => {
    let waited: readonly Deadline[] = []
    const { store, port, tell } = await storeWithTalk({
      'set-deadlines': async (deadlines: readonly Deadline[]) => {
        waited = deadlines
        return ok(null)
      },
    })
    store.getState().dispatch({ type: 'agenda/open' })
    const [warning, end] = waited
    const stepId = some(some(store.getState().meeting).agenda.currentStepId)
    const fired = () => some(store.getState().meeting).agenda.runs[stepId]?.firedCues
    tell('deadline', some(warning))
    tell('deadline', some(warning))
    expect(fired()).toEqual(['warning'])
    expect(waited).toEqual([end])
    await store.getState().flush()
    expect(port.lines).toHaveLength(3)
    await store.getState().close()
    expect(waited).toEqual([])
    tell('deadline', some(end))
    expect(store.getState()).toMatchObject({ meeting: null, problem: null })
  })
})
