import { foldText } from './fold-text'
import { languageTags } from './language'
import { utf8Length } from './utf8'

/**
 * The most bytes of a name, with what comes behind it. Disks take 255; a folder that is encrypted on Linux takes 143,
 * and on Windows the whole path has 260 signs.
 */
export const LONGEST_NAME = 140

/** Signs that a file may not have on one of the systems, or that nobody sees; joiners of letters and emoji stay. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Cs}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/gu

/** Names that Windows keeps for devices, also with something behind a dot. */
const RESERVED = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i

const FALLBACK = 'Driekring'

/** Kept free in every name: for what makes a reserved one safe, and for a number when there is one of that name. */
const ROOM = `${FALLBACK} `.length + ' (999)'.length

/** Joins parts of a name; words that one ends with and the next begins with stand there once. */
function joined(parts: readonly string[]): string[] {
  const all: string[] = []
  const folded: string[] = []
  for (const part of parts) {
    const words = part.split(' ').filter((word) => word !== '')
    const keys = words.map(foldText)
    const isSame = (count: number) =>
      keys.slice(0, count).every((key, at) => key === folded[folded.length - count + at])
    let shared = Math.min(keys.length, folded.length)
    while (!isSame(shared)) shared -= 1
    all.push(...words.slice(shared))
    folded.push(...keys.slice(shared))
  }
  return all
}

/** As many pieces from the start as fit in so many bytes. */
function fitting(pieces: Iterable<string>, bytes: number): string {
  let text = ''
  for (const piece of pieces) {
    if (utf8Length(text + piece) > bytes) break
    text += piece
  }
  return text
}

/** The whole words that fit; of a first word that is too long, the signs as one sees them. */
function shortened(words: readonly string[], bytes: number): string {
  const whole = fitting(
    words.map((word, at) => (at === 0 ? word : ` ${word}`)),
    bytes,
  )
  if (whole !== '' || words.length === 0) return whole
  const signs = new Intl.Segmenter(languageTags().collation, { granularity: 'grapheme' }).segment(words[0] ?? '')
  return fitting(
    Array.from(signs, ({ segment }) => segment),
    bytes,
  )
}

/** No dot or space at an end (Windows drops them, and a first dot hides a file), nor a sign that leads nowhere. */
const trimmed = (text: string) => text.replace(/^[\s.\p{Cf}]+|[\s.,;–\p{Cf}-]+$/gu, '')

/**
 * The name of a file of these parts, for every system and disk: at most `LONGEST_NAME` bytes, never cut inside a word
 * that fits nor inside a sign, and without a name twice („Noor Noor”). `no` from 2 on is put behind it in brackets
 * (docs/domain.md, rule 244).
 */
export function fileName(parts: readonly string[], extension: string, no = 1): string {
  const clean = parts.map((part) => part.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/\s+/gu, ' '))
  const bytes = LONGEST_NAME - utf8Length(`.${extension}`) - ROOM
  const name = trimmed(shortened(joined(clean), bytes)) || FALLBACK
  const safe = RESERVED.test(name) ? `${FALLBACK} ${name}` : name
  return `${safe}${no > 1 ? ` (${no})` : ''}.${extension}`
}

/** A name or path that a person typed, with its extension; one that has it already stays as it is. */
export function withExtension(name: string, extension: string): string {
  return name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`
}
