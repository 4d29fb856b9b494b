import { LANGUAGES, perLanguage } from './language'

/** Letters written from right to left, and signs that turn the direction of a text. */
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const FIRST_STRONG = '\u2068'
const POP = '\u2069'

/**
 * Somebody's text as it stands inside a sentence of ours: its direction stays its own and turns nothing around it (a
 * `bdi` in plain text). A text that turns nothing stays as it is (docs/domain.md, rule 253).
 */
export function isolated(text: string): string {
  const isAlready = text.startsWith(FIRST_STRONG) && text.indexOf(POP) === text.length - 1
  return TURNS.test(text) && !isAlready ? `${FIRST_STRONG}${text}${POP}` : text
}

const conjunction = perLanguage(
  (language) => new Intl.ListFormat(LANGUAGES[language].collation, { type: 'conjunction' }),
)

/** „Noor, Layla en Sam”, each of them isolated. */
export function inSentence(texts: readonly string[]): string {
  return conjunction().format(texts.map(isolated))
}

/** „Noor, Layla, Sam”, each of them isolated; empty ones are left out. */
export function inList(texts: readonly string[]): string {
  return texts
    .filter((text) => text.trim() !== '')
    .map(isolated)
    .join(', ')
}
