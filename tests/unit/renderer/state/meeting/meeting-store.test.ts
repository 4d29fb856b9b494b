import { LONGEST_MARK } from '@shared/agreements/mark-path'
import { fail, ok } from '@shared/lib/result'
import { describe, expect, it } from 'vitest'
import { participantId, problemIn } from '../../../../support/builders'
import { storeWithTalk } from '../../../../support/store'

describe('rule 171: what cannot be read again is not written', () => {
  const sign = (mark: string) =>
    ({
      type: 'signing/sign',
      version: 1,
      personId: participantId('fenna'),
      choice: 'agreed',
      remark: '',
      way: 'screen',
      mark,
      date: '2026-03-12',
    }) as const

  it('is refused with a reason, and the meeting goes on as it was', async () => {
    const { store, port } = await storeWithTalk()
    const { dispatch, flush } = store.getState()
    const before = store.getState().meeting
    expect(problemIn(dispatch(sign(`M0 0${'L1 1'.repeat(LONGEST_MARK / 4)}`)))).toBe('meeting/not-storable')
    expect(store.getState()).toMatchObject({ meeting: before, problem: 'meeting/not-storable' })
    await flush()
    expect(port.lines).toHaveLength(1)
    // One that fits is judged as ever.
    expect(problemIn(dispatch(sign('M0 0L1 1')))).toBe('signing/no-version')
    expect(dispatch({ type: 'meeting/help-question' }).ok).toBe(true)
    expect(store.getState().problem).toBeNull()
    await flush()
    expect(port.lines).toHaveLength(2)
    await store.getState().close()
  })
})

describe('rule 82: the working notes go when the meeting is closed', () => {
  const closing = async (answer: () => Promise<unknown>) => {
    const { store } = await storeWithTalk({ 'working-notes-wipe': answer, 'last-alive': async () => ok(null) })
    store.getState().dispatch({ type: 'agenda/open' })
    store.getState().setWorkingNotes('Alleen voor mij.')
    return store
  }

  it('also when it is closed a day later, unless the chair keeps them', async () => {
    const store = await closing(async () => ok(null))
    await store.getState().endStale(true)
    expect(store.getState()).toMatchObject({ workingNotes: { kind: 'wiped' }, hasWipeFailed: false })
    expect(store.getState().meeting?.agenda.status).toBe('ended')
    await store.getState().close()

    const kept = await closing(async () => ok(null))
    await kept.getState().endStale(false)
    expect(kept.getState().workingNotes).toEqual({ kind: 'open', text: 'Alleen voor mij.' })
    await kept.getState().close()
  })

  it('and it is said when they could not be wiped, until they are', async () => {
    let isHeld = true
    const store = await closing(async () => (isHeld ? fail('file/in-use') : ok(null)))
    await store.getState().endStale(true)
    expect(store.getState()).toMatchObject({ workingNotes: { kind: 'open' }, hasWipeFailed: true })
    isHeld = false
    await store.getState().wipeWorkingNotes()
    expect(store.getState()).toMatchObject({ workingNotes: { kind: 'wiped' }, hasWipeFailed: false })
    await store.getState().close()
  })
})
