import { wordIn } from './words-in'

/** The words that make somebody look again at a goal or an agreement; they are Dutch and come from the guidance. */
export interface GoalWords {
  /** Words that everybody reads in another way. */
  readonly vague: readonly string[]
  /** Words that say what somebody does not do. */
  readonly negations: readonly string[]
  /** Words that name a moment. */
  readonly times: readonly string[]
}

export type GoalHint =
  | { readonly kind: 'vague' | 'negation'; readonly word: string }
  | { readonly kind: 'no-date' | 'no-person' }

/** A date in figures: `24-3`, `24/03/2026`, `2026-03-24`. */
const FIGURES = /(?<!\d)\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?(?!\d)/u

export interface GoalContext {
  /** A date stands in a field of its own. */
  readonly hasDate?: boolean
  /** Who does it, where that is asked for. */
  readonly who?: string
}

/**
 * What to ask about the words of a goal or an agreement, at most one of each kind. An empty text gets no hint, and no
 * hint ever stops anybody (docs/domain.md, rule 92).
 */
export function goalHints(text: string, words: GoalWords, { hasDate = false, who }: GoalContext = {}): GoalHint[] {
  if (text.trim() === '') return []
  const hints: GoalHint[] = []
  const vague = wordIn(text, words.vague)
  if (vague) hints.push({ kind: 'vague', word: vague })
  const negation = wordIn(text, words.negations)
  if (negation) hints.push({ kind: 'negation', word: negation })
  if (!hasDate && !FIGURES.test(text) && !wordIn(text, words.times)) hints.push({ kind: 'no-date' })
  if (who !== undefined && who.trim() === '') hints.push({ kind: 'no-person' })
  return hints
}
