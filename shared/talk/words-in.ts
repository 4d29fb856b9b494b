const LETTER = '[\\p{L}\\p{M}\\p{N}]'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A word of a list as a pattern: whole words; a `*` at its start or end stands for any letters there. */
function patternOf(word: string): string {
  const core = escaped(word.replace(/^\*|\*$/g, '').normalize('NFC')).replace(/ /g, '\\s+')
  const start = word.startsWith('*') ? `${LETTER}*` : ''
  const end = word.endsWith('*') ? `${LETTER}*` : ''
  return `(?<!${LETTER})${start}${core}${end}(?!${LETTER})`
}

/**
 * The first word of a list that a text holds, as it stands in the text; null when it holds none. In any case, as a
 * whole word. In the list a `*` stands for any letters: `slordig*` finds „slordige”.
 */
export function wordIn(text: string, words: readonly string[]): string | null {
  if (words.length === 0 || text.trim() === '') return null
  return new RegExp(words.map(patternOf).join('|'), 'iu').exec(text.normalize('NFC'))?.[0] ?? null
}
