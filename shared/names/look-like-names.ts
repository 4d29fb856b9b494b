import { guidance } from '@shared/guidance/guidance'
import { findNames } from './find-names'
import { placeInSentence, type Word, wordsWithPlaces } from './words'

const isAllCapitals = (raw: string) => raw === raw.toUpperCase()
const isInside = (word: Word, places: readonly { readonly start: number; readonly end: number }[]) =>
  places.some(({ start, end }) => word.start < end && start < word.end)

/** Whether a word looks like a name: one that is given often, or one with a capital in the middle of a sentence. */
function looksLikeOne(text: string, word: Word): boolean {
  const { key, start, end, hasCapital, isSpaceless } = word
  const raw = text.slice(start, end)
  const { nobody, titles, particles, oftenGiven } = guidance().nameWords
  const isKnown = nobody.has(key) || titles.has(key) || particles.has(key)
  if (isKnown || isSpaceless || !hasCapital || [...key].length < 3 || /\p{N}/u.test(raw)) return false
  if (oftenGiven.has(key)) return true
  // In a script without capitals nothing can be seen; a word in capitals is a short form or is shouted.
  return /^\p{Lu}/u.test(raw) && !isAllCapitals(raw) && placeInSentence(text, start) === 'middle'
}

/**
 * Words of a text that look like the name of somebody who is not in the list, each once, as they stand there; words that
 * follow each other are one (docs/domain.md, rule 213). A hint: a capital can have another reason.
 */
export function looksLikeNames(text: string, known: readonly string[]): string[] {
  const words = wordsWithPlaces(text)
  const names = findNames(text, known)
  const found: { start: number; end: number; at: number }[] = []
  for (const [at, word] of words.entries()) {
    if (isInside(word, names) || !looksLikeOne(text, word)) continue
    const last = found[found.length - 1]
    if (last && last.at === at - 1 && word.gap !== 'break') Object.assign(last, { end: word.end, at })
    else found.push({ start: word.start, end: word.end, at })
  }
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))]
}
