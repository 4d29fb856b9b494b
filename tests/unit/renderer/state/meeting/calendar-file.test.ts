import { calendarFile } from '@renderer/state/meeting/calendar-file'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../../../support/strict-calendar'

const back = {
  uid: 'meeting.evaluation',
  kind: 'evaluation',
  date: '2026-03-29',
  time: '15:45',
  place: 'Kamer 1; boven, links',
  no: 0,
  name: 'Fenna',
} as const

describe('a calendar file', () => {
  it('keeps the clock on the wall, also on the day summer time begins, and the whole day without a time', () => {
    const end = { ...back, uid: 'meeting.a', kind: 'end', time: '', place: '' } as const
    const text = calendarFile([back, end], ({ kind, name }) => `${kind} ${name}`) ?? ''
    expect(text).toContain('DTSTART:20260329T154500\r\n')
    expect(text).toContain('DTSTART;VALUE=DATE:20260329\r\n')
    expect(text).toContain('UID:meeting.evaluation@driekring\r\n')
    expect(text).toContain('SUMMARY:evaluation Fenna\r\n')
    expect(text).toContain('LOCATION:Kamer 1\\; boven\\, links\r\n')
  })

  it('rule 247: a whole day ends on the next, also at the end of a month, a year and a leap day', () => {
    const day = (date: string) => calendarFile([{ ...back, kind: 'end', date, time: '' }], () => 'x') ?? ''
    for (const [date, next] of [
      ['2026-03-31', '20260401'],
      ['2026-12-31', '20270101'],
      ['2028-02-28', '20280229'],
      ['2026-03-29', '20260330'],
    ] as const) {
      expect(day(date)).toContain(`DTEND;VALUE=DATE:${next}\r\n`)
      expect(day(date)).not.toContain('DURATION')
    }
  })

  it('rule 247: whatever stands in it, a strict reader reads the same words', () => {
    const signs = [
      'a',
      'é',
      'İ',
      '👩‍🏫',
      'ن',
      ',',
      ';',
      '\\',
      ':',
      '"',
      '\n',
      '\r',
      '\r\n',
      '\t',
      ' ',
      '\u0007',
      '\u2028',
      '\ud83d',
      '\\n',
    ]
    const text = fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 30 })
      .map((pieces) => pieces.join(''))
    const said = (typed: string) =>
      typed
        .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
        .trim()
    fc.assert(
      fc.property(text, text, fc.boolean(), (name, place, isWholeDay) => {
        const moment = { ...back, name, place, time: isWholeDay ? '' : '15:45' }
        const [event, other, ...none] = readCalendar(
          calendarFile([moment, { ...moment, uid: 'b', place: '' }], (one) => `Terugkijken met ${one.name}`) ?? '',
        )
        expect(none).toEqual([])
        expect(event?.['SUMMARY']).toBe(said(`Terugkijken met ${name}`))
        expect(event?.['LOCATION'] ?? '').toBe(said(place))
        expect(other?.['LOCATION']).toBeUndefined()
      }),
      { numRuns: 100 },
    )
    // The library takes tens of milliseconds for a file.
  }, 30_000)

  it('is none for a date that is not one', () => {
    expect(calendarFile([{ ...back, date: '2026-13-40' }], () => 'x')).toBeNull()
  })
})
