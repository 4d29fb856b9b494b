import { utf8Length } from '@shared/lib/utf8'
import type { CalendarMoment } from '@shared/meeting/calendar'
import { createEvents, type DateTime, type EventAttributes } from 'ics'

/** A talk that looks back is put in for this long. */
const HALF_HOUR = { minutes: 30 } as const

function dateOf(date: string, time: string): DateTime {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return time === '' ? [year, month, day] : [year, month, day, hour, minute]
}

/** The day after: a whole day ends there, and not a day's length on, which strict readers refuse (RFC 5545, 3.6.1). */
function dayAfter(date: string): DateTime {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const next = new Date(Date.UTC(year, month - 1, day + 1))
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()]
}

/** A text without the signs a calendar file may not hold (RFC 5545, 3.3.11). */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim()
}

/** The most bytes of a line without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75

/** A line in pieces that are short enough, each after the first behind a space, and none that ends inside a sign. */
function folded(line: string): string {
  const pieces = ['']
  for (const sign of line) {
    const piece = pieces.at(-1) ?? ''
    if (utf8Length(piece + sign) > LONGEST_LINE) pieces.push(` ${sign}`)
    else pieces[pieces.length - 1] = piece + sign
  }
  return pieces.join('\r\n')
}

/** Lines folded anew: the library counts signs where a calendar counts bytes. */
const refolded = (text: string) =>
  text
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(folded)
    .join('\r\n')

/**
 * The text of a calendar file (.ics), or null when a date is none. `titleOf` says what stands in the calendar
 * (docs/domain.md, rule 247).
 */
export function calendarFile(
  moments: readonly CalendarMoment[],
  titleOf: (moment: CalendarMoment) => string,
): string | null {
  const events = moments.map(
    (moment): EventAttributes => ({
      uid: `${moment.uid}@driekring`,
      title: plain(titleOf(moment)),
      start: dateOf(moment.date, moment.time),
      // The clock on the wall here, in whatever zone the calendar is read.
      startInputType: 'local',
      startOutputType: 'local',
      ...(moment.time === '' ? { end: dayAfter(moment.date) } : { duration: HALF_HOUR }),
      productId: 'driekring',
      ...(plain(moment.place) === '' ? {} : { location: plain(moment.place) }),
    }),
  )
  const { error, value } = createEvents(events)
  return error || !value ? null : refolded(value)
}
