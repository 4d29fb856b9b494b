import { between, later, type MeetingTime, minutes, stampSchema, sum, ZERO } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { at, length, moment } from '../../../support/builders'

describe('lengths of time', () => {
  it('add up, and nothing adds up to nothing', () => {
    expect(sum(length('1:30'), length('0:45'))).toBe(135_000)
    expect(sum()).toBe(ZERO)
    expect(minutes(5 / 3)).toBe(100_000)
  })

  it('are never negative between two readings', () => {
    expect(between(5 as MeetingTime, 9 as MeetingTime)).toBe(4)
    expect(between(9 as MeetingTime, 5 as MeetingTime)).toBe(0)
  })

  it('lead to a later moment, by what really passes', () => {
    expect(later(moment('2026-03-29 01:30'), minutes(60))).toBe(moment('2026-03-29 03:30'))
  })
})

describe('a stamp', () => {
  it('has both clocks, each a finite number', () => {
    expect(stampSchema.safeParse(at('19:30')).success).toBe(true)
    for (const wrong of [
      { wall: 1 },
      { wall: '1', clock: 1 },
      { wall: Number.NaN, clock: 1 },
      { wall: 1, clock: Infinity },
      null,
    ])
      expect(stampSchema.safeParse(wrong).success).toBe(false)
  })
})
