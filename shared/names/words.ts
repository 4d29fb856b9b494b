import { foldText } from '@shared/lib/fold-text'

/** Signs one does not see: they may stand inside a name. */
const UNSEEN = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]'
/** Scripts that set no space between words: a name there stands in the middle of other signs. */
const SPACELESS =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
/** Apostrophes that count as letters elsewhere. */
const QUOTES = '[ʹʺʻʼʽʾʿˈˊˋ]'
const BEHIND = `(?:\\p{M}|${UNSEEN})*`
const WORDS = new RegExp(`(?:${SPACELESS}${BEHIND})+|(?:(?!${SPACELESS}|${QUOTES})[\\p{L}\\p{N}]${BEHIND})+`, 'gu')
const STARTS_SPACELESS = new RegExp(`^${SPACELESS}`, 'u')
const UNSEEN_AT_END = new RegExp(`${UNSEEN}+$`, 'u')
const SMALL = /^\p{Ll}/u

const isPlain = (text: string) => /^[A-Za-z]+$/.test(text)

/** How two words hang together: by a dash or an apostrophe, by white space, or not at all. */
export type Gap = 'join' | 'space' | 'break'

/** A word of a text: where it stands, and how it is compared. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
  /** Written with a capital; true as well in a script that has none. */
  readonly hasCapital: boolean
  readonly isSpaceless: boolean
  /** What stands between the word before and this one; `break` for the first. */
  readonly gap: Gap
}

function gapOf(between: string): Gap {
  const plain = foldText(between)
  if (plain === '' || /^['_-]+$/u.test(plain)) return 'join'
  return /^[\s'_-]+$/u.test(plain) && !between.includes('\n') ? 'space' : 'break'
}

/** The words of a text, in order; a name with a dash or an apostrophe is several. */
export function wordsWithPlaces(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: raw, index } of text.matchAll(WORDS)) {
    const seen = raw.replace(UNSEEN_AT_END, '')
    const before = words[words.length - 1]
    words.push({
      start: index,
      end: index + seen.length,
      key: isPlain(seen) ? seen.toLowerCase() : foldText(seen),
      hasCapital: !SMALL.test(seen),
      isSpaceless: STARTS_SPACELESS.test(seen),
      gap: before ? gapOf(text.slice(before.end, index)) : 'break',
    })
  }
  return words
}

/** So far back it is looked for what comes before a word. */
const LOOK_BACK = 60
const OPENING = /[\s\p{Cf}"'“”„‘’‚«»([–—\-•*]*$/u

/**
 * What stands before a word: the begin of a sentence or a line, some other sign after which a capital says nothing (an
 * opening quote, a colon, an emoji), or other words of its sentence.
 */
export function placeInSentence(text: string, start: number): 'begin' | 'opened' | 'middle' {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  const [opening = ''] = OPENING.exec(before) ?? []
  const rest = before.slice(0, before.length - opening.length)
  if (rest === '' || /[.?!…]$/u.test(rest) || /[\n\r•]/u.test(opening)) return 'begin'
  return /[\p{L}\p{M}\p{N},)%€]$/u.test(rest) && !/["“”„‘‚«([]/u.test(opening) ? 'middle' : 'opened'
}
