import { planEvaluation, usePlanFailed } from '@renderer/state/plan-evaluation'
import { fail, ok } from '@shared/lib/result'
import { describe, expect, it } from 'vitest'
import { moment } from '../../../support/builders'
import { storeWithTalk } from '../../../support/store'

describe('planning to look back', () => {
  it('opens the meeting again that was open when the next one cannot be made, and says so until it can', async () => {
    const { store, port } = await storeWithTalk({ 'last-alive': async () => ok(null) })
    store.getState().dispatch({ type: 'agenda/open' })
    store.getState().dispatch({ type: 'agenda/end' })
    const before = store.getState().meeting
    const { writeKeys } = port
    port.writeKeys = async () => fail('file/disk-full')
    expect((await planEvaluation(store, moment('20:30'))).ok).toBe(false)
    expect(store.getState().meeting).toEqual(before)
    expect(usePlanFailed.getState().after).toBe(before?.id)

    port.writeKeys = writeKeys
    expect((await planEvaluation(store, moment('20:30'))).ok).toBe(true)
    expect(store.getState().meeting?.format).toBe('evaluation')
    expect(usePlanFailed.getState().after).toBeNull()
    await store.getState().close()
  })
})
