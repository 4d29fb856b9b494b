import {
  calendarDateOf,
  clockTimeOf,
  formatCalendarDate,
  formatClock,
  formatDayAndMonth,
  formatElapsed,
  formatLongDate,
  formatPeriod,
  formatShortDate,
  formatTimeInText,
  formatTimeOfDay,
  instantOf,
  noonOf,
  wholeMinutes,
} from '@shared/time/format'
import type { Duration } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moment } from '../../../support/builders'

const ms = (n: number) => n as Duration

describe('times of day', () => {
  it('reads 20:14 on a clock and 16.30 uur in a sentence', () => {
    expect(formatTimeOfDay(moment('20:14:59'))).toBe('20:14')
    expect(formatTimeInText(moment('16:30'))).toBe('16.30 uur')
  })

  it('writes midnight as 00:00', () => {
    expect(formatTimeOfDay(moment('2026-03-13 00:00'))).toBe('00:00')
    expect(formatTimeInText(moment('2026-03-13 00:05'))).toBe('00.05 uur')
  })
})

describe('dates', () => {
  const now = moment('2026-03-01 09:00')

  it('reads do 5 maart and donderdag 5 maart 2026', () => {
    expect(formatShortDate(moment('2026-03-05 19:30'), now)).toBe('do 5 maart')
    expect(formatLongDate(moment('2026-03-05 19:30'))).toBe('donderdag 5 maart 2026')
    expect(formatCalendarDate('2026-03-05', now)).toBe('do 5 maart')
    expect(formatDayAndMonth('2026-03-05', now)).toBe('5 maart')
  })

  it.each([
    ['2025-07-31', 'do 31 juli 2025'],
    ['2025-08-01', 'vr 1 augustus'],
    ['2027-07-31', 'za 31 juli'],
    ['2027-08-01', 'zo 1 augustus 2027'],
    ['1907-03-12', 'di 12 maart 1907'],
    ['0027-03-12', 'vr 12 maart 27'],
  ])('rule 222: %s has its year unless that is this school year or the next: %s', (date, text) => {
    expect(formatCalendarDate(date, now)).toBe(text)
  })

  it('shows nothing for what is no date, and throws at nothing', () => {
    for (const text of ['', 'morgen', '2026-02-31', '12-3-2026']) {
      expect([formatCalendarDate(text, now), formatLongDate(noonOf(text)), instantOf(text, '19:30')]).toEqual([
        '',
        '',
        null,
      ])
    }
  })

  it.each(['2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29'])(
    '%s stays the same day, also when summer time begins or ends',
    (date) => {
      expect(calendarDateOf(noonOf(date))).toBe(date)
      expect(new Date(noonOf(date)).getHours()).toBe(12)
    },
  )
})

describe('the clock of what is left', () => {
  it.each([
    [900_000, '15:00'],
    [899_999, '15:00'],
    [899_000, '14:59'],
    [500_400, '8:21'],
    [500_000, '8:20'],
    [60_000, '1:00'],
    [59_001, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-1_000, '+0:01'],
    [-84_000, '+1:24'],
    [-84_999, '+1:24'],
    [-3_600_000, '+60:00'],
    [6_000_000, '100:00'],
  ])('%i ms left reads %s', (left, text) => {
    expect(formatClock(ms(left))).toBe(text)
  })

  it('never jumps more than one second while it runs', () => {
    const secondsIn = (text: string) => {
      const [whole = 0, seconds = 0] = text.replace('+', '').split(':').map(Number)
      return (text.startsWith('+') ? -1 : 1) * (whole * 60 + seconds)
    }
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), (left) => {
        const step = secondsIn(formatClock(ms(left))) - secondsIn(formatClock(ms(left - 1000)))
        expect(step === 1 || step === 0).toBe(true)
      }),
    )
  })
})

describe('the clock of time that went by', () => {
  it.each([
    [0, '0:00'],
    [116_999, '1:56'],
    [-5, '0:00'],
    [3_600_000, '60:00'],
  ])('%i ms reads %s', (elapsed, text) => {
    expect(formatElapsed(ms(elapsed))).toBe(text)
  })

  it('rounds whole minutes', () => {
    expect([wholeMinutes(ms(100_000)), wholeMinutes(ms(80_000))]).toEqual([2, 1])
  })
})

describe('fields for a date and a time', () => {
  it('gives back what was filled in', () => {
    const filled = instantOf('2026-03-12', '19:30')
    expect(filled).toBe(moment('2026-03-12 19:30'))
    expect([calendarDateOf(moment('19:30')), clockTimeOf(moment('19:30'))]).toEqual(['2026-03-12', '19:30'])
  })

  it.each([
    ['', '19:30'],
    ['2026-03-12', ''],
    ['12-3-2026', '19:30'],
    ['2026-03-12', '7:30'],
    ['2026-03-12', '24:00'],
    ['2026-02-31', '19:30'],
  ])('knows no moment for %j %j', (date, time) => {
    expect(instantOf(date, time)).toBeNull()
  })

  it('gives every minute of a year back, but the hour that is not there', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    const anyMinute = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(23), fc.nat(59))
    fc.assert(
      fc.property(anyMinute, ([month, day, hour, minute]) => {
        const [date, time] = [`2026-${two(month)}-${two(day)}`, `${two(hour)}:${two(minute)}`]
        const filled = instantOf(date, time)
        expect(filled && [calendarDateOf(filled), clockTimeOf(filled)]).toEqual([date, time])
      }),
    )
  })
})

describe('rule 274: from when until when is written once', () => {
  const now = moment('2026-03-12 19:30')
  const plain = (from: string, until: string) => formatPeriod(from, until, now).replaceAll('\u00a0', ' ')

  it('with each month once, and one date when it is one day', () => {
    expect(plain('2026-03-16', '2026-04-23')).toBe('16 maart – 23 april')
    expect(plain('2026-03-02', '2026-03-09')).toBe('2 – 9 maart')
    expect(plain('2026-03-09', '2026-03-09')).toBe('9 maart')
  })

  it('with a year that does not follow from the talk', () => {
    expect(plain('2026-03-16', '2029-03-23')).toBe('16 maart – 23 maart 2029')
  })

  it('and a line never ends inside a date', () => {
    expect(formatPeriod('2026-03-16', '2026-04-23', now).split(' ')).toHaveLength(2)
  })
})
