import { type Language, spokenLanguage } from '@shared/lib/language'
import { fail, ok, type Result } from '@shared/lib/result'
import { dateOf, MONTHS, noonOfDay, WEEKDAYS } from './calendar-day'
import { plainSigns } from './plain-signs'

/**
 * Why a text is no date: it cannot be read, the calendar has no such day, the year is none of 2000 to 2099 in two or
 * four figures, or the day of the week is another one.
 */
export type DateProblem = 'unreadable' | 'noSuchDay' | 'year' | 'weekday'

/** Where a date without a year lies: the first one that comes (today among them), or the last one that was. */
export type Towards = 'ahead' | 'back'

interface Parts {
  readonly day: number
  readonly month: number
  /** As written: two or four figures, or nothing. */
  readonly year: string | undefined
}

const spelled = (names: readonly (readonly string[])[]) =>
  names
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')
const placeOf = (names: readonly (readonly string[])[], word: string) =>
  names.findIndex((spellings) => spellings.includes(word))

const WEEKDAY = new RegExp(`^(${spelled(WEEKDAYS)})[.,]?(?: +|$)`)
const IN_WORDS = new RegExp(`^(\\d{1,2})(?:e|ste|de)?[ .-]*(${spelled(MONTHS)})[.,]?(?:[ -]*'?(\\d+))?$`)
const IN_FIGURES = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2})(?: ?\2 ?'?(\d+))?$/
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/
const WITHOUT_SIGNS = /^(\d{2})(\d{2})(\d{4}|\d{2})$/

function partsOf(text: string): Parts | null {
  const words = IN_WORDS.exec(text)
  if (words) return { day: Number(words[1]), month: placeOf(MONTHS, words[2] ?? '') + 1, year: words[3] }
  const first = YEAR_FIRST.exec(text)
  if (first) return { day: Number(first[3]), month: Number(first[2]), year: first[1] }
  const figures = IN_FIGURES.exec(text)
  if (figures) return { day: Number(figures[1]), month: Number(figures[3]), year: figures[4] }
  const bare = WITHOUT_SIGNS.exec(text)
  return bare && { day: Number(bare[1]), month: Number(bare[2]), year: bare[3] }
}

/** The year as a number, or null: 26 is 2026, and 1907, 0027 or 02027 are slips of a finger. */
const yearOf = (year: string) =>
  /^\d\d$/.test(year) ? 2000 + Number(year) : /^20\d\d$/.test(year) ? Number(year) : null

/** The day nearest to today in the direction that makes sense, when no year was written. */
function nearest({ day, month }: Parts, today: string, towards: Towards): Date | null {
  const year = Number(today.slice(0, 4))
  const days = [year - 1, year, year + 1].map((one) => noonOfDay(one, month, day)).filter((one) => one !== null)
  return towards === 'ahead'
    ? (days.find((one) => dateOf(one) >= today) ?? null)
    : (days.reverse().find((one) => dateOf(one) <= today) ?? null)
}

/** `12-3`, `12/3/2027`, `12.3.26`, `12 mrt 2027`, `do 12 maart`, `12032027`, or `2027-03-12`. */
function readDutchDate(text: string, today: string, towards: Towards): Result<string, DateProblem> {
  const plain = plainSigns(text)
  if (plain === '') return ok('')
  const weekday = WEEKDAY.exec(plain)
  const parts = partsOf(plain.slice(weekday?.[0].length ?? 0))
  if (!parts) return fail('unreadable')
  if (parts.year === undefined) return checked(nearest(parts, today, towards), weekday?.[1])
  const year = yearOf(parts.year)
  return year === null ? fail('year') : checked(noonOfDay(year, parts.month, parts.day), weekday?.[1])
}

function checked(day: Date | null, weekday: string | undefined): Result<string, DateProblem> {
  if (!day) return fail('noSuchDay')
  if (weekday !== undefined && placeOf(WEEKDAYS, weekday) !== day.getDay()) return fail('weekday')
  return ok(dateOf(day))
}

/** How people write a date in each language. */
const READERS: Readonly<Record<Language, typeof readDutchDate>> = { nl: readDutchDate }

/**
 * Reads a date as people write it in the language that is spoken (docs/domain.md, rule 220). `today` is a calendar date.
 * Gives `2027-03-12`; an empty text is no date and gives an empty one.
 */
export function readDate(text: string, today: string, towards: Towards = 'ahead'): Result<string, DateProblem> {
  return READERS[spokenLanguage()](text, today, towards)
}
