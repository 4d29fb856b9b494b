/** Bullets of word processors; those of its own sign font come as signs without a meaning. */
const BULLET = /^\s*[-*•·●○◦‣⁃▪▫■□◆◇◊►▶➢➤❖✓✔✗–—−\uf000-\uf0ff][\s\u200b]+/u
/** `1.`, `12)`, `(3)`, `a)`, `(b)`. */
const COUNTED = /^\s*(?:\(?\d{1,3}[.)]|\(?\p{L}\))\s+/u
/** What is a mark in a list and a word or a name elsewhere: „o ja”, „§ 3”, „N. Bakker”. */
const DOUBTFUL = /^\s*(o|§|\+|[A-Za-z]\.)\s+/u

const certainMark = (line: string) => (BULLET.exec(line) ?? COUNTED.exec(line))?.[0] ?? ''

/** Whether such a mark is one of this list: a letter comes before or after another, any other sign is no exception. */
function isMarkIn(mark: string, marks: readonly string[], hasBullets: boolean): boolean {
  if (!mark.endsWith('.')) return hasBullets || marks.filter((other) => other === mark).length > 1
  const code = mark.charCodeAt(0)
  return [code - 1, code + 1].some((near) => marks.includes(`${String.fromCharCode(near)}.`))
}

/**
 * The lines without the bullet, number or letter of a list before them. A text that only begins so stays as it is, and
 * so does a line that is nothing else (docs/domain.md, rule 183).
 */
export function withoutListMarks(lines: readonly string[]): string[] {
  const hasBullets = lines.some((line) => BULLET.test(line))
  const doubtful = lines.map((line) => DOUBTFUL.exec(line))
  const marks = doubtful.flatMap((found) => found?.[1] ?? [])
  return lines.map((line, at) => {
    const found = doubtful[at]
    const isMark = found?.[1] !== undefined && isMarkIn(found[1], marks, hasBullets)
    const mark = certainMark(line) || (isMark ? found[0] : '')
    return line.slice(mark.length) || line
  })
}
