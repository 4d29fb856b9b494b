import { guidance } from './guidance'

/** Letters with a dot behind them, without the signs before them: „(bijv.” gives „bijv”. */
const DOTTED = /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}\p{M}*)+(?:\.(?:\p{L}\p{M}*)+)*)\.$/u
/** „m.i” and „o.a”, as they are often typed, without the last dot. */
const LETTERS = /(?:^|[^\p{L}\p{M}\p{N}.])(\p{L}\p{M}*(?:\.\p{L}\p{M}*)+)$/u

/** Whether a word is a short form that belongs to the word behind it: „dhr.”, „m.i.”, „J.”. */
export function isAbbreviation(word: string): boolean {
  const form = (DOTTED.exec(word) ?? LETTERS.exec(word))?.[1]?.toLowerCase()
  const { atTheEnd, beforeAWord } = guidance().shortForms
  if (form === undefined || atTheEnd.has(form)) return false
  return beforeAWord.has(form) || form.split('.').every((part) => /^\p{L}\p{M}*$/u.test(part))
}

/** A figure at the end of a word. */
const FIGURE = /(?:^|[^\p{L}\p{N}])\d+(?:[.:,]\d+)*$/u

/** Whether two words that stand beside each other belong together on one page: an abbreviation, a time, a measure. */
export function belongTogether(word: string, next: string): boolean {
  if (isAbbreviation(word)) return true
  if (/\d[.:,]$/u.test(word)) return /^\d/u.test(next) || (word.endsWith('.') && /^\p{Ll}/u.test(next))
  return FIGURE.test(word) && guidance().shortForms.unit.test(next)
}

/** The sign a sentence ends with, and the quotes and brackets behind it. */
const END = /([.?!…])["'”’»)\]]*$/u
const NUMBER_OF_A_LIST = /^[([]?\d{1,2}\.$/u
/** A small letter, with what may open a sentence before it. */
const SMALL_START = /^["'“‘„«([]*\p{Ll}/u

/** Whether a sentence ends with `word`, when `next` follows; `isFirst`: it is the first word of its sentence. */
function endsSentence(word: string, next: string, isFirst: boolean): boolean {
  const end = END.exec(word)?.[1]
  if (end === undefined || belongTogether(word, next)) return false
  if (isFirst && NUMBER_OF_A_LIST.test(word)) return false
  // Behind a dot or dots a small letter mostly goes on with the sentence: „blz. twee”, „en toen… niets”.
  return end === '?' || end === '!' || !SMALL_START.test(next)
}

/**
 * Words in the order of a text, put together by sentence. A sentence ends at „.”, „?”, „!” or „…” and white space; never
 * behind an abbreviation, inside a number, a time or an address, or where a small letter follows a dot.
 */
export function wordsBySentence(words: readonly string[]): string[][] {
  const sentences: string[][] = []
  let current: string[] = []
  words.forEach((word, place) => {
    current.push(word)
    const next = words[place + 1]
    if (next !== undefined && !endsSentence(word, next, current.length === 1)) return
    sentences.push(current)
    current = []
  })
  return sentences
}

/** The sentences of a text, each with one space between its words; none of an empty text. */
export function sentencesIn(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  return wordsBySentence(words).map((sentence) => sentence.join(' '))
}
