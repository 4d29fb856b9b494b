import { type Language, spokenLanguage } from '@shared/lib/language'

/** Dutch names of days as they are written, Sunday first as in `Date`; the first spelling is the one we write. */
export const WEEKDAYS = [
  ['zo', 'zondag'],
  ['ma', 'maandag'],
  ['di', 'dinsdag'],
  ['wo', 'woensdag'],
  ['do', 'donderdag'],
  ['vr', 'vrijdag'],
  ['za', 'zaterdag'],
] as const

/** Dutch names of months as they are written, January first; the first spelling is the one we write. */
export const MONTHS = [
  ['jan', 'januari'],
  ['feb', 'februari', 'febr'],
  ['mrt', 'maart'],
  ['apr', 'april'],
  ['mei'],
  ['jun', 'juni'],
  ['jul', 'juli'],
  ['aug', 'augustus'],
  ['sep', 'september', 'sept'],
  ['okt', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** The noon of a day here, so that no time zone moves it; null when the calendar has no such day. `month` from 1. */
export function noonOfDay(year: number, month: number, day: number): Date | null {
  // A year under 100 given to the constructor means one of the twentieth century.
  const noon = new Date(2000, 0, 1, 12)
  noon.setFullYear(year, month - 1, day)
  return noon.getFullYear() === year && noon.getMonth() === month - 1 && noon.getDate() === day ? noon : null
}

/** The calendar date of a moment here: `2026-03-12`. */
export function dateOf(noon: Date): string {
  return `${String(noon.getFullYear()).padStart(4, '0')}-${twoDigits(noon.getMonth() + 1)}-${twoDigits(noon.getDate())}`
}

/** The noon of a calendar date `2026-03-12`; null when it is no date. A year of more figures may be stored, never typed. */
export function noonOfDate(calendarDate: string): Date | null {
  const [, year, month, day] = /^(\d{4,6})-(\d{2})-(\d{2})$/.exec(calendarDate) ?? []
  return year && month && day ? noonOfDay(Number(year), Number(month), Number(day)) : null
}

/** How a day is written in a field in each language: at rest with words, and in figures while it is edited. */
const IN_FIELDS: Readonly<
  Record<Language, { readonly atRest: (noon: Date) => string; readonly edited: (noon: Date) => string }>
> = {
  nl: {
    atRest: (noon) =>
      `${WEEKDAYS[noon.getDay()]?.[0]} ${noon.getDate()} ${MONTHS[noon.getMonth()]?.[0]} ${noon.getFullYear()}`,
    edited: (noon) => `${noon.getDate()}-${noon.getMonth() + 1}-${noon.getFullYear()}`,
  },
}

/** A calendar date as it stands in a field at rest: `do 12 mrt 2026`, the year always there; empty for no date. */
export function writeDate(calendarDate: string): string {
  const noon = noonOfDate(calendarDate)
  return noon ? IN_FIELDS[spokenLanguage()].atRest(noon) : ''
}

/** A calendar date as it stands in a field while it is edited: `12-3-2026`; empty for no date. */
export function editDate(calendarDate: string): string {
  const noon = noonOfDate(calendarDate)
  return noon ? IN_FIELDS[spokenLanguage()].edited(noon) : ''
}
