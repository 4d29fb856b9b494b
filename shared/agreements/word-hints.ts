/** Words that make somebody look again; they are Dutch and come from the guidance. */
export interface HintWords {
  readonly vague: readonly string[]
  readonly negations: readonly string[]
}

export interface WordHint {
  readonly kind: 'vague' | 'negation'
  /** The word as the list has it. */
  readonly word: string
}

const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** The first of the listed words or phrases that stands in a text as whole words; the longest where two begin together. */
function firstOf(text: readonly string[], list: readonly string[]): string | null {
  const phrases = list
    .map((phrase) => ({ phrase, parts: wordsOf(phrase) }))
    .sort((a, b) => b.parts.length - a.parts.length)
  for (let place = 0; place < text.length; place += 1) {
    const found = phrases.find(({ parts }) => parts.every((part, offset) => text[place + offset] === part))
    if (found) return found.phrase
  }
  return null
}

/**
 * What to ask about the words of an agreement: an unclear word, and a word that says what somebody does not do. At most
 * one of each, and none ever blocks (docs/domain.md, rule 113).
 */
export function wordHints(text: string, words: HintWords): WordHint[] {
  const said = wordsOf(text)
  const vague = firstOf(said, words.vague)
  const negation = firstOf(said, words.negations)
  return [
    ...(vague ? [{ kind: 'vague', word: vague } as const] : []),
    ...(negation ? [{ kind: 'negation', word: negation } as const] : []),
  ]
}
