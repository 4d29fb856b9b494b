import { readClockTime } from '@shared/time/read-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const RUNS = { numRuns: 2_000 }
const two = (n: number) => String(n).padStart(2, '0')
const anyTime = fc.record({ hour: fc.nat(23), minute: fc.nat(59) })

const spelled = anyTime.chain(({ hour, minute }) => {
  const hours = fc.constantFrom(String(hour), two(hour))
  const wide = fc
    .tuple(hours, fc.constantFrom(':', '.', 'u', ' u ', ',', 'h', ' uur '))
    .map(([h, sign]) => `${h}${sign}${two(minute)}`)
  const bare = hours.map((h) => `${h}${two(minute)}`)
  const whole = minute === 0 ? [hours.chain((h) => fc.constantFrom(h, `${h}u`, `${h} uur`))] : []
  return fc
    .tuple(
      fc.oneof(wide, bare, ...whole),
      fc.constantFrom('', 'om '),
      fc.constantFrom('', ' uur', '\u200e', '\u00a0', '\n'),
    )
    .filter(([text, , after]) => after !== ' uur' || !/u/.test(text))
    .map(([text, before, after]) => ({ time: `${two(hour)}:${two(minute)}`, text: `${before}${text}${after}` }))
})

const HOURS = ['twaalf', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf']
const PARTS = ["'s nachts", "'s ochtends", "'s middags", "'s avonds"] as const
const partOf = (hour: number) => PARTS[Math.floor(hour / 6)] ?? PARTS[0]
/** How a minute is said: before or after the hour or the half hour. */
const SAID: readonly (readonly [number, string, number])[] = [
  [0, '', 0],
  [5, 'vijf over ', 0],
  [10, 'tien over ', 0],
  [15, 'kwart over ', 0],
  [20, 'tien voor half ', 1],
  [25, 'vijf voor half ', 1],
  [30, 'half ', 1],
  [35, 'vijf over half ', 1],
  [40, 'tien over half ', 1],
  [45, 'kwart voor ', 1],
  [50, 'tien voor ', 1],
  [55, 'vijf voor ', 1],
]
const said = fc.tuple(fc.nat(23), fc.constantFrom(...SAID), fc.boolean()).map(([hour, [minute, words, by], isWord]) => {
  const named = (hour + by) % 12
  const spoken = `${words}${isWord ? HOURS[named] : named || 12}`
  return { time: `${two(hour)}:${two(minute)}`, spoken, part: partOf(hour) }
})

describe('rule 221: a time is read as people in the Netherlands write it', () => {
  it.each([
    ['19.30', '19:30'],
    ['19u30', '19:30'],
    ['19:30', '19:30'],
    ['1930', '19:30'],
    ['7.30 uur', '07:30'],
    ['7.30 uur ’s avonds', '19:30'],
    ["half acht 's avonds", '19:30'],
    ['kwart voor 8 ’s ochtends', '07:45'],
    ['19 uur', '19:00'],
    ['19:30:00', '19:30'],
    ['0.05', '00:05'],
    ['', ''],
  ])('%s', (text, time) => {
    expect(readClockTime(text)).toEqual({ ok: true, value: time })
  })

  it('gives every time back from every spelling', () => {
    fc.assert(
      fc.property(spelled, ({ time, text }) => {
        expect(readClockTime(text), text).toEqual({ ok: true, value: time })
      }),
      RUNS,
    )
  })

  it('takes words only with the part of the day, and asks which of the two it is without', () => {
    fc.assert(
      fc.property(said, ({ time, spoken, part }) => {
        expect(readClockTime(`${spoken} ${part}`), `${spoken} ${part}`).toEqual({ ok: true, value: time })
        if (/[a-z]/.test(spoken)) expect(readClockTime(spoken), spoken).toEqual({ ok: false, problem: 'twoTimes' })
      }),
      RUNS,
    )
  })
})

describe('rule 221: anything else is refused, and says why', () => {
  const slips = fc.oneof(
    fc.tuple(fc.integer({ min: 24, max: 99 }), fc.nat(59)).map(([h, m]) => [`${h}:${two(m)}`, 'noSuchTime'] as const),
    fc.tuple(fc.nat(23), fc.integer({ min: 60, max: 99 })).map(([h, m]) => [`${h}.${m}`, 'noSuchTime'] as const),
    fc.tuple(fc.nat(23), fc.nat(9)).map(([h, m]) => [`${h}:${m}`, 'unreadable'] as const),
    fc
      .constantFrom('19:', ':30', '19;30', '19-30', '7:30 PM', '7.30 am', '12345', '19:30:15', '-5', '1.5.2', 'straks')
      .map((text) => [text, 'unreadable'] as const),
    fc
      .constantFrom('kwart over half acht', 'half dertien', 'half', 'twintig voor half 8', 'half 0', 'kwart acht')
      .map((text) => [text, 'unreadable'] as const),
    fc.constantFrom("19.30 's ochtends", "half 3 's avonds").map((text) => [text, 'noSuchTime'] as const),
  )

  it('refuses slips of a finger', () => {
    fc.assert(
      fc.property(slips, ([text, problem]) => {
        expect(readClockTime(text), text).toEqual({ ok: false, problem })
      }),
      RUNS,
    )
  })

  it('never takes figures for a time that does not stand in them', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789:.u '), maxLength: 8 })
    fc.assert(
      fc.property(noise, (text) => {
        const read = readClockTime(text)
        if (!read.ok || read.value === '') return
        const figures = text.replace(/\D/g, '')
        const whole = [figures.padStart(4, '0'), `${figures.padStart(2, '0')}00`, figures.slice(0, -2).padStart(4, '0')]
        expect(whole).toContain(read.value.replace(':', ''))
      }),
      { numRuns: 5_000 },
    )
  })
})
