import { LONGEST_MARK } from '@shared/agreements/mark-path'
import { describe, expect, it } from 'vitest'
import { participantId, problemIn } from '../../../support/builders'
import { storeWithTalk } from '../../../support/store'

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
