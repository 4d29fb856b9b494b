/** Short forms that stand before the word they belong to, besides those of single letters. */
const BEFORE_A_WORD = new Set(
  [
    'bijv bv blz pag vgl zgn nl resp cf evt ca ong max min nr nrs tel art afd par hfst fig incl excl',
    'dhr mevr mw mej drs dr ir ing mr prof ds st jhr fam',
    'jan feb mrt apr jun jul aug sep sept okt nov dec di wo do vr za',
  ].flatMap((line) => line.split(' ')),
)
/** Short forms of single letters that may end a sentence; and a word of one letter. */
const AT_THE_END = new Set(['e.d', 'e.a', 'e.o', 'u'])

/** Letters with a dot behind them, without the signs before them: „(bijv.” gives „bijv”. */
const DOTTED = /(?:^|[^\p{L}\p{M}\p{N}.])((?:\p{L}\p{M}*)+(?:\.(?:\p{L}\p{M}*)+)*)\.$/u
/** „m.i” and „o.a”, as they are often typed, without the last dot. */
const LETTERS = /(?:^|[^\p{L}\p{M}\p{N}.])(\p{L}\p{M}*(?:\.\p{L}\p{M}*)+)$/u

/** Whether a word is a short form that belongs to the word behind it: „dhr.”, „m.i.”, „J.”. */
export function isAbbreviation(word: string): boolean {
  const form = (DOTTED.exec(word) ?? LETTERS.exec(word))?.[1]?.toLowerCase()
  if (form === undefined || AT_THE_END.has(form)) return false
  return BEFORE_A_WORD.has(form) || form.split('.').every((part) => /^\p{L}\p{M}*$/u.test(part))
}

/** A figure at the end of a word, and what it is a measure of. */
const FIGURE = /(?:^|[^\p{L}\p{N}])\d+(?:[.:,]\d+)*$/u
const UNIT = /^(?:uur|min|minuten?|euro|procent|%|jaar|km|m)(?![\p{L}\p{N}])/iu

/** Whether two words that stand beside each other belong together on one page: an abbreviation, a time, a measure. */
export function belongTogether(word: string, next: string): boolean {
  if (isAbbreviation(word)) return true
  if (/\d[.:,]$/u.test(word)) return /^\d/u.test(next) || (word.endsWith('.') && /^\p{Ll}/u.test(next))
  return FIGURE.test(word) && UNIT.test(next)
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
