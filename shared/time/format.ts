import type { Duration, Instant } from './time'

const timeOfDay = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const longDate = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const shortDate = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'long' })

/** `20:14`, for clocks and the console. */
export function formatTimeOfDay(instant: Instant): string {
  return timeOfDay.format(instant)
}

/**
 * The whole minutes between two times as they are shown, so that the difference is the one that is read from them:
 * from 16:30 to 16:28 is -2, whatever the seconds (docs/domain.md, rule 265).
 */
export function minutesApart(from: Instant, to: Instant): number {
  return Math.floor(to / 60_000) - Math.floor(from / 60_000)
}

/** `16.30 uur`, for sentences and print. */
export function formatTimeInText(instant: Instant): string {
  return `${timeOfDay.format(instant).replace(':', '.')} uur`
}

/** `donderdag 5 maart 2026`. */
export function formatLongDate(instant: Instant): string {
  return longDate.format(instant)
}

/** `do 5 maart`. */
export function formatShortDate(instant: Instant): string {
  return shortDate.format(instant)
}

/**
 * Clock text for what is left: `8:20`, and `+1:24` once the time is over.
 * A second that has begun counts, so 8:20.4 reads 8:21 and a step of 15 minutes shows 15:00 for its first second.
 */
export function formatClock(remaining: Duration): string {
  const over = remaining <= -1000
  const seconds = over ? Math.floor(-remaining / 1000) : Math.max(0, Math.ceil(remaining / 1000))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return over ? `+${text}` : text
}

/** Clock text for time that counts up: `1:56`. */
export function formatElapsed(elapsed: Duration): string {
  const seconds = Math.max(0, Math.floor(elapsed / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** Whole minutes, rounded, for `15 min`. */
export function wholeMinutes(length: Duration): number {
  return Math.round(length / 60_000)
}

/** A calendar date `2026-03-19` as an instant at noon of that day, so that no time zone moves it to another day. */
export function noonOf(calendarDate: string): Instant {
  const [year = 0, month = 1, day = 1] = calendarDate.split('-').map(Number)
  return new Date(year, month - 1, day, 12).getTime() as Instant
}

/** A calendar date `2026-03-19` as `do 19 maart`. */
export function formatCalendarDate(calendarDate: string): string {
  return formatShortDate(noonOf(calendarDate))
}

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** The calendar date of an instant, as a date field wants it: `2026-03-12`. */
export function calendarDateOf(instant: Instant): string {
  const date = new Date(instant)
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}

/** The time of day of an instant, as a time field wants it: `19:30`. */
export function clockTimeOf(instant: Instant): string {
  const date = new Date(instant)
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** The instant of a calendar date and a time of day here, or null when either is not one. */
export function instantOf(calendarDate: string, clockTime: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(calendarDate) || !/^\d{2}:\d{2}$/.test(clockTime)) return null
  const [year = 0, month = 1, day = 1] = calendarDate.split('-').map(Number)
  const [hour = 0, minute = 0] = clockTime.split(':').map(Number)
  const time = new Date(year, month - 1, day, hour, minute).getTime()
  return Number.isNaN(time) ? null : (time as Instant)
}

const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' })
const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long' })

/** A calendar date `2026-03-19` as `19 maart`. */
export function formatDayAndMonth(calendarDate: string): string {
  return dayAndMonth.format(noonOf(calendarDate))
}

/** The weekday of a calendar date: `donderdag`. */
export function formatWeekday(calendarDate: string): string {
  return weekday.format(noonOf(calendarDate))
}

/** A calendar date so many days later. */
export function daysLater(calendarDate: string, days: number): string {
  const date = new Date(noonOf(calendarDate))
  date.setDate(date.getDate() + days)
  return calendarDateOf(date.getTime() as Instant)
}

/** The Monday of the week a calendar date lies in. */
export function mondayOf(calendarDate: string): string {
  return daysLater(calendarDate, -((new Date(noonOf(calendarDate)).getDay() + 6) % 7))
}
