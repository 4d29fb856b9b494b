import { perLanguage } from '@shared/lib/language'
import { guidanceOf } from './guidance'
import { CAREFUL_KINDS, type CarefulKind } from './guidance-types'

/** A word to think about twice, as it stands in the text. */
export interface CarefulWord {
  readonly kind: CarefulKind
  readonly word: string
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function pattern(words: readonly string[]): RegExp {
  const forms = words.map((word) => {
    const isOpen = word.endsWith('*')
    const parts = (isOpen ? word.slice(0, -1) : word).split(' ').map(escaped).join('\\s+')
    return isOpen ? `${parts}[\\p{L}\\p{M}]*` : parts
  })
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}

const patterns = perLanguage((language) =>
  CAREFUL_KINDS.map((kind) => ({ kind, words: pattern(guidanceOf(language).carefulWords[kind]) })),
)

/**
 * The words of a text to think about twice before others read it, each once: words about health, then words
 * that judge (docs/domain.md, rule 80). Any case, composed or decomposed. A hint, never a block.
 */
export function carefulWords(text: string): CarefulWord[] {
  const plain = text.normalize('NFC')
  return patterns().flatMap(({ kind, words }) => {
    const found = [...plain.matchAll(words)].map(([word]) => word.replace(/\s+/g, ' '))
    const first = found.filter((word, place) => found.findIndex((other) => isSame(other, word)) === place)
    return first.map((word) => ({ kind, word }))
  })
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
