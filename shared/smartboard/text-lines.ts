/** Average width of a sign in parts of the type size, for Atkinson Hyperlegible Next in running text. */
const SIGN_WIDTH = 0.49

/** Signs that fit on a line of `width`, at `size` (both in u). */
export function signsOnLine(width: number, size: number): number {
  return Math.max(1, Math.floor(width / (size * SIGN_WIDTH)))
}

/** Lines a text takes, by words; a word longer than a line goes on over more of them. */
export function linesNeeded(text: string, signs: number): number {
  let lines = 1
  let used = 0
  for (const word of text.trim().split(/\s+/)) {
    const needs = used === 0 ? word.length : used + 1 + word.length
    if (needs <= signs) {
      used = needs
      continue
    }
    if (used > 0) lines += 1
    lines += Math.ceil(word.length / signs) - 1
    used = word.length % signs || signs
  }
  return lines
}
