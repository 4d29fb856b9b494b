const LONGEST = 60

/** The beginning of a text as one line, for the name of a button. */
export function shortText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > LONGEST ? `${[...line.slice(0, 2 * LONGEST)].slice(0, LONGEST).join('')}…` : line
}
