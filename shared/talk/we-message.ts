/** The three parts of a we-message, as they were typed. */
export interface WeParts {
  readonly seen: string
  readonly example: string
  readonly worry: string
}

/** A part without white space around it and without what would end the sentence too early. */
const inside = (text: string) => text.trim().replace(/[\s.,;:]+$/u, '')

/**
 * One sentence out of what school sees, an example and the worry; `words` are the beginnings of its parts. A part that
 * is empty is left out; without any the sentence is empty (docs/domain.md, rule 90).
 */
export function weMessage(parts: WeParts, words: WeParts): string {
  const said = (['seen', 'example', 'worry'] as const).flatMap((part) => {
    const text = inside(parts[part])
    return text === '' ? [] : [`${words[part]} ${text}`]
  })
  if (said.length === 0) return ''
  const sentence = said.join(', ')
  const isWhole = /[!?…]$/u.test(sentence)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${isWhole ? '' : '.'}`
}
