import { LANGUAGES, type Language, perLanguage, spokenLanguage } from '@shared/lib/language'
import { dateOf, noonOfDate } from './calendar-day'
import { isNearYear } from './school-year'
import type { Duration, Instant } from './time'

/** A way to write an instant in the language that is spoken. */
const written = (options: Intl.DateTimeFormatOptions) => {
  const format = perLanguage((language) => new Intl.DateTimeFormat(LANGUAGES[language].locale, options))
  return (instant: Instant) => format().format(instant)
}

const timeOfDay = written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const longDate = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const day = written({ day: 'numeric', month: 'long', year: 'numeric' })
const weekday = written({ weekday: 'long' })

/** `20:14`, for clocks and the console. */
export function formatTimeOfDay(instant: Instant): string {
  return timeOfDay(instant)
}

/**
 * The whole minutes between two times as they are shown, so that the difference is the one that is read from them:
 * from 16:30 to 16:28 is -2, whatever the seconds (docs/domain.md, rule 265).
 */
export function minutesApart(from: Instant, to: Instant): number {
  return Math.floor(to / 60_000) - Math.floor(from / 60_000)
}

/** A time of day as a sentence has it in each language: by itself, and in front of „to” and a second one. */
const IN_A_SENTENCE: Readonly<
  Record<Language, { readonly alone: (time: string) => string; readonly first: (time: string) => string }>
> = {
  nl: { alone: (time) => `${time.replace(':', '.')} uur`, first: (time) => time.replace(':', '.') },
}

/** `16.30 uur`, for sentences and print. */
export function formatTimeInText(instant: Instant): string {
  return IN_A_SENTENCE[spokenLanguage()].alone(timeOfDay(instant))
}

/** `16.30`, in front of the time until which it lasts. */
export function formatFirstTimeInText(instant: Instant): string {
  return IN_A_SENTENCE[spokenLanguage()].first(timeOfDay(instant))
}

/** `donderdag 5 maart 2026`. */
export function formatLongDate(instant: Instant): string {
  return Number.isNaN(instant) ? '' : longDate(instant)
}

/** `5 maart 2026`, for names of files; empty without a date. */
export function formatDay(instant: Instant): string {
  return Number.isNaN(instant) ? '' : day(instant)
}

const inStyle = (options: Intl.DateTimeFormatOptions) => {
  const near = written(options)
  const far = written({ ...options, year: 'numeric' })
  return (instant: Instant, now: Instant) => (isNearYear(instant, now) ? near : far)(instant)
}
const shortDate = inStyle({ weekday: 'short', day: 'numeric', month: 'long' })
const spokenDate = inStyle({ weekday: 'long', day: 'numeric', month: 'long' })
const dayAndMonth = inStyle({ day: 'numeric', month: 'long' })

/** `donderdag 5 maart`, to be read aloud; with its year unless that is this school year or the next. */
export function formatSpokenDate(calendarDate: string, now: Instant): string {
  return spokenDate(noonOf(calendarDate), now)
}

/** `do 5 maart`, with its year unless that is this school year or the next (docs/domain.md, rule 222). */
export function formatShortDate(instant: Instant, now: Instant): string {
  return shortDate(instant, now)
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
  return (noonOfDate(calendarDate)?.getTime() ?? Number.NaN) as Instant
}

/** A calendar date `2026-03-19` as `do 19 maart`, with its year as in `formatShortDate`; empty when it is no date. */
export function formatCalendarDate(calendarDate: string, now: Instant): string {
  return noonOfDate(calendarDate) ? shortDate(noonOf(calendarDate), now) : ''
}

/** The calendar date of an instant: `2026-03-12`. */
export function calendarDateOf(instant: Instant): string {
  return dateOf(new Date(instant))
}

/** The time of day of an instant, as a time field wants it: `19:30`. */
export function clockTimeOf(instant: Instant): string {
  return timeOfDay(instant)
}

/** The instant of a calendar date and a time of day here, or null when either is not one. */
export function instantOf(calendarDate: string, clockTime: string): Instant | null {
  const day = noonOfDate(calendarDate)
  if (!day || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clockTime)) return null
  const [hour = 0, minute = 0] = clockTime.split(':').map(Number)
  return day.setHours(hour, minute, 0, 0) as Instant
}

/** A calendar date `2026-03-19` as `19 maart`, with its year as in `formatShortDate`. */
export function formatDayAndMonth(calendarDate: string, now: Instant): string {
  return dayAndMonth(noonOf(calendarDate), now)
}

/**
 * From when until when, written once: `16 maart – 23 april`, `16 – 23 april` within a month, one date when both are the
 * same; years as in `formatShortDate`.
 */
export function formatPeriod(from: string, until: string, now: Instant): string {
  // A line ends between the two dates, never inside one.
  const whole = (date: string) => formatDayAndMonth(date, now).replaceAll(' ', '\u00a0')
  if (from === until) return whole(until)
  const isOneMonth = from.slice(0, 7) === until.slice(0, 7)
  return `${isOneMonth ? String(Number(from.slice(8))) : whole(from)}\u00a0– ${whole(until)}`
}

/** The weekday of a calendar date: `donderdag`. */
export function formatWeekday(calendarDate: string): string {
  return weekday(noonOf(calendarDate))
}

/** A time of day `19:30` so many minutes later, round the clock. */
export function minutesLater(clockTime: string, count: number): string {
  const [hour = 0, minute = 0] = clockTime.split(':').map(Number)
  const minutes = (hour * 60 + minute + count + 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
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
