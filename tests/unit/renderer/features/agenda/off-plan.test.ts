import { offPlan } from '@renderer/features/agenda/off-plan'
import type { Instant } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moment } from '../../../../support/builders'

describe('rule 225: how far the evening is from its plan is said so that one can use it', () => {
  it.each([
    ['21:31', { kind: 'onTime', count: 0 }],
    ['21:28', { kind: 'earlier', count: 2 }],
    ['19:35', { kind: 'earlier', count: 115 }],
    ['2026-03-13 00:10', { kind: 'later', count: 160 }],
    ['2026-03-12 04:14', { kind: 'otherDay', count: 0 }],
    ['2026-03-19 21:30', { kind: 'otherDay', count: 0 }],
  ])('planned until 21:30 and expected at %s', (expected, off) => {
    expect(offPlan(moment('21:30'), moment(expected))).toEqual(off)
  })

  it('never counts more minutes than six hours have', () => {
    const days = 5 * 24 * 60
    fc.assert(
      fc.property(fc.integer({ min: -days, max: days }), (late) => {
        const off = offPlan(moment('21:30'), (moment('21:30') + late * 60_000) as Instant)
        const isSaid = Math.abs(late) > 1 && Math.abs(late) < 360
        expect(off.count).toBe(isSaid ? Math.abs(late) : 0)
        expect(['earlier', 'later'].includes(off.kind)).toBe(isSaid)
        if (isSaid) expect(off.kind).toBe(late > 0 ? 'later' : 'earlier')
      }),
      { numRuns: 1_000 },
    )
  })
})
