import { planEvaluation } from '@renderer/state/meeting/plan-evaluation'
import { fail } from '@shared/lib/result'
import { describe, expect, it } from 'vitest'
import { moment } from '../../../../support/builders'
import { storeWithTalk } from '../../../../support/store'

describe('planning to look back', () => {
  it('leaves the meeting open as it was when the next one cannot be made, and takes its place when it can', async () => {
    const { store, port } = await storeWithTalk()
    store.getState().dispatch({ type: 'agenda/open' })
    store.getState().dispatch({ type: 'agenda/end' })
    const before = store.getState().meeting
    const { writeKeys } = port
    port.writeKeys = async () => fail('file/disk-full')
    expect((await planEvaluation(store, moment('20:30'))).ok).toBe(false)
    expect(store.getState().meeting).toBe(before)
    expect(store.getState().dispatch({ type: 'meeting/help-question' }).ok).toBe(true)
    await store.getState().flush()
    expect(port.lines).toHaveLength(4)

    port.writeKeys = writeKeys
    expect((await planEvaluation(store, moment('20:30'))).ok).toBe(true)
    expect(store.getState().meeting?.format).toBe('evaluation')
    await store.getState().close()
  })
})
