import { type Language, spokenLanguage } from '@shared/lib/language'
import { fail, ok, type Result } from '@shared/lib/result'
import { plainSigns } from './plain-signs'

/** Why a text is no time of day: it cannot be read, there is no such time, or it may be in the morning or in the evening. */
export type TimeProblem = 'unreadable' | 'noSuchTime' | 'twoTimes'

/** Words for a part of the day, with the minutes of the day it reaches from and up to. */
const PARTS_OF_DAY = [
  { words: ["'s nachts"], from: 0, until: 6 * 60 },
  { words: ["'s ochtends", "'s morgens"], from: 5 * 60, until: 12 * 60 },
  { words: ["'s middags"], from: 12 * 60, until: 18 * 60 },
  { words: ["'s avonds", 'vanavond'], from: 17 * 60, until: 24 * 60 },
]

const HOURS = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']
const STEPS: Readonly<Record<string, number>> = {
  vijf: 5,
  tien: 10,
  kwart: 15,
  twintig: 20,
  '5': 5,
  '10': 10,
  '20': 20,
}
/** A quarter and twenty minutes are never counted from the half hour. */
const NOT_FROM_HALF: readonly (string | undefined)[] = ['kwart', 'twintig', '20']

const IN_FIGURES = /^(\d{1,2}) ?(?:[:.,]|u(?:ur)?|h) ?(\d{2})(?:[:.]00)?$/
const WHOLE_HOUR = /^(\d{1,2})(?: ?(?:u|uur|h))?$/
const WITHOUT_SIGNS = /^(\d{1,2})(\d{2})$/
const IN_WORDS = new RegExp(`^(?:(${Object.keys(STEPS).join('|')}) (voor|over) )?(half )?([a-z]+|\\d{1,2})$`)

interface Read {
  /** Since midnight, or not a number when the figures are no time; of twelve hours when it was said in words. */
  readonly minutes: number
  /** Said in words: the hands of a clock, which stand so twice a day. */
  readonly isOnDial: boolean
}

function inFigures(text: string): Read | null {
  const found = IN_FIGURES.exec(text) ?? WHOLE_HOUR.exec(text) ?? WITHOUT_SIGNS.exec(text)
  if (!found) return null
  const [hours, rest] = [Number(found[1]), Number(found[2] ?? 0)]
  return { minutes: hours < 24 && rest < 60 ? hours * 60 + rest : Number.NaN, isOnDial: false }
}

/** `half acht`, `kwart over 8`, `tien voor half acht`. */
function inWords(text: string): Read | null {
  const [found, step, side, half, word = ''] = IN_WORDS.exec(text.replaceAll('é', 'e')) ?? []
  const hour = /^\d+$/.test(word) ? Number(word) : HOURS.indexOf(word) + 1
  if (found === undefined || hour < 1 || hour > 12 || (half && NOT_FROM_HALF.includes(step))) return null
  const by = (STEPS[step ?? ''] ?? 0) * (side === 'voor' ? -1 : 1)
  return { minutes: (hour * 60 + (half ? -30 : 0) + by + 720) % 720, isOnDial: true }
}

const written = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** `19:30`, `19.30 uur`, `19u30`, `1930`, `half acht 's avonds`; figures are of 24 hours. */
function readDutchTime(text: string): Result<string, TimeProblem> {
  const plain = plainSigns(text).replace(/^om /, '')
  if (plain === '') return ok('')
  const part = PARTS_OF_DAY.find(({ words }) => words.some((word) => plain.endsWith(` ${word}`)))
  const clock = part ? plain.replace(/ (?:'s \w+|vanavond)$/, '') : plain
  const bare = clock.replace(/ ?(?:uur|u)\.?$/, '')
  const read = inFigures(bare) ?? inWords(bare)
  if (!read) return fail('unreadable')
  if (Number.isNaN(read.minutes)) return fail('noSuchTime')
  if (!part) return read.isOnDial ? fail('twoTimes') : ok(written(read.minutes))
  const isTwice = read.isOnDial || read.minutes <= 12 * 60 + 59
  const times = isTwice ? [read.minutes % 720, (read.minutes % 720) + 720] : [read.minutes]
  const time = times.find((minutes) => minutes >= part.from && minutes < part.until)
  return time === undefined ? fail('noSuchTime') : ok(written(time))
}

/** How people write a time of day in each language. */
const READERS: Readonly<Record<Language, typeof readDutchTime>> = { nl: readDutchTime }

/**
 * Reads a time of day as people write it in the language that is spoken (docs/domain.md, rule 221). Gives `19:30`; an
 * empty text is no time and gives an empty one.
 */
export function readClockTime(text: string): Result<string, TimeProblem> {
  return READERS[spokenLanguage()](text)
}
