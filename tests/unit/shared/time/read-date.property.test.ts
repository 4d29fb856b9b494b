import { editDate, MONTHS, noonOfDate, WEEKDAYS, writeDate } from '@shared/time/calendar-day'
import { readDate } from '@shared/time/read-date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { some } from '../../../support/builders'

const RUNS = { numRuns: 2_000 }
const TODAY = '2026-12-01'
const two = (n: number) => String(n).padStart(2, '0')

/** Any day from 2000 to 2099. */
const anyDay = fc
  .integer({ min: 0, max: 36_524 })
  .map((days) => new Date(2000, 0, 1 + days, 12))
  .map((noon) => ({
    year: noon.getFullYear(),
    month: noon.getMonth() + 1,
    day: noon.getDate(),
    weekday: noon.getDay(),
    iso: `${noon.getFullYear()}-${two(noon.getMonth() + 1)}-${two(noon.getDate())}`,
  }))
type Day = typeof anyDay extends fc.Arbitrary<infer T> ? T : never

const shortOrLong = (n: number) => fc.constantFrom(String(n), two(n))
const yearOf = ({ year }: Day) => fc.constantFrom(String(year), two(year % 100))
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''))

/** A day in figures: `12-3-26`, `12/03/2026`, `12 . 3 . 2026`, `12032026`, `2026-03-12`. */
const inFigures = (day: Day) =>
  fc.oneof(
    fc
      .tuple(
        fc.constantFrom('-', '/', '.', ' - ', ' ', '–', '‑'),
        shortOrLong(day.day),
        shortOrLong(day.month),
        yearOf(day),
      )
      .map(([sign, ...parts]) => parts.join(sign)),
    yearOf(day).map((year) => `${two(day.day)}${two(day.month)}${year}`),
    fc.constant(day.iso),
  )

/** A day in words: `12 maart 2026`, `12e mrt. '26`, `12-mrt-2026`. */
const inWords = (day: Day, hasYear = true) => {
  const month = fc.constantFrom(...some(MONTHS[day.month - 1])).chain((name) => fc.constantFrom(name, `${name}.`))
  const year = hasYear ? joined(fc.constantFrom(' ', '-', " '"), yearOf(day)) : fc.constant('')
  return joined(shortOrLong(day.day), fc.constantFrom(' ', '', '-', 'e '), month, year)
}

const withWeekday = (day: Day, date: fc.Arbitrary<string>) =>
  joined(fc.constantFrom(...some(WEEKDAYS[day.weekday])), fc.constantFrom(' ', '. ', ', '), date)

/** What comes along when a text is pasted or typed in haste: capitals, spaces, signs nobody sees. */
const pasted = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom('', ' ', '\u200e', '\u00a0', '\n', '\u200b'), fc.boolean())
    .map(([date, sign, isLoud]) => {
      const said = isLoud ? date.toUpperCase() : date
      return `${sign}${said}${sign}`
    })

const spelled = anyDay.chain((day) =>
  pasted(fc.oneof(inFigures(day), inWords(day), withWeekday(day, inFigures(day)), withWeekday(day, inWords(day)))).map(
    (text) => ({ day, text }),
  ),
)

describe('rule 220: a date is read as people in the Netherlands write it', () => {
  it.each([
    ['12-3', '2027-03-12'],
    ['12-3-26', '2026-03-12'],
    ['12/3/2027', '2027-03-12'],
    ['12.3.26', '2026-03-12'],
    ['12 maart', '2027-03-12'],
    ['12 mrt 2027', '2027-03-12'],
    ['do 12 maart 2026', '2026-03-12'],
    ['vr 12 maart', '2027-03-12'],
    ['1-12', '2026-12-01'],
    ['29-2', null],
    ['29 februari 2028', '2028-02-29'],
  ])('%s', (text, date) => {
    const read = readDate(text, TODAY)
    expect(read.ok ? read.value : null).toBe(date)
  })

  it('gives every day back from every spelling', () => {
    fc.assert(
      fc.property(spelled, ({ day, text }) => {
        expect(readDate(text, TODAY), text).toEqual({ ok: true, value: day.iso })
      }),
      RUNS,
    )
  })

  it('reads what it writes itself', () => {
    fc.assert(
      fc.property(anyDay, ({ iso }) => {
        for (const text of [writeDate(iso), editDate(iso)])
          expect(readDate(text, TODAY)).toEqual({ ok: true, value: iso })
      }),
      RUNS,
    )
  })

  it('takes a day without a year for the first that comes, or the last that was', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('ahead', 'back'), (today, day, towards) => {
        fc.pre(day.month !== 2 || day.day !== 29)
        const read = readDate(`${day.day}-${day.month}`, today.iso, towards as 'ahead' | 'back')
        const date = read.ok ? read.value : ''
        expect(date.slice(5)).toBe(day.iso.slice(5))
        expect(towards === 'ahead' ? date >= today.iso : date <= today.iso).toBe(true)
        const days = Math.abs(Number(noonOfDate(date)) - Number(noonOfDate(today.iso))) / 86_400_000
        expect(days).toBeLessThan(366.5)
      }),
      RUNS,
    )
  })
})

describe('rule 220: anything else is refused, and says why', () => {
  const slips = anyDay.chain((day) =>
    fc.oneof(
      fc
        .constantFrom('0', '0027', '02027', '1907', '1999', '2100', '227', '20270', '9')
        .map((year) => ({ text: `${day.day}-${day.month}-${year}`, problem: 'year' })),
      fc
        .tuple(fc.constantFrom(0, 32, 45, 99), fc.integer({ min: 1, max: 12 }))
        .map(([no, month]) => ({ text: `${no}-${month}-2026`, problem: 'noSuchDay' })),
      fc.integer({ min: 13, max: 99 }).map((month) => ({ text: `${day.day}/${month}/2026`, problem: 'noSuchDay' })),
      fc.constantFrom('31-4-2026', '29-2-2027', '31 juni', '30-02').map((text) => ({ text, problem: 'noSuchDay' })),
      fc.integer({ min: 1, max: 6 }).map((by) => ({
        text: `${some(WEEKDAYS[(day.weekday + by) % 7])[0]} ${day.day}-${day.month}-${day.year}`,
        problem: 'weekday',
      })),
      fc
        .tuple(fc.constantFrom('-', '/', '.'), fc.constantFrom('-', '/', '.'))
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => ({ text: `${day.day}${one}${day.month}${other}${day.year}`, problem: 'unreadable' })),
      fc
        .constantFrom(
          '12',
          '12-',
          '-12',
          '12-3-',
          'maart',
          'do',
          '12 marzo',
          '3/',
          '12-3-26 of 27',
          '1203',
          '12-3-26-1',
        )
        .map((text) => ({ text, problem: 'unreadable' })),
      inWords(day, false).map((text) => ({ text: `${text} ergens`, problem: 'unreadable' })),
    ),
  )

  it('refuses slips of a finger', () => {
    fc.assert(
      fc.property(slips, ({ text, problem }) => {
        expect(readDate(text, TODAY), text).toEqual({ ok: false, problem })
      }),
      RUNS,
    )
  })

  it('never takes a text for a day whose figures do not stand in it', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789-/. ', 'mrt', 'mei', 'do', "'"), maxLength: 12 })
    fc.assert(
      fc.property(noise, (text) => {
        const read = readDate(text, TODAY)
        if (!read.ok || read.value === '') return
        const [year = '', month = '', day = ''] = read.value.split('-')
        expect(text).toContain(String(Number(day)))
        expect(/[a-z]/.test(text) || text.includes(String(Number(month)))).toBe(true)
        expect(Number(year) >= 2000 && Number(year) <= 2099 && noonOfDate(read.value) !== null).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })
})
