const LINE_END = '\\r\\n|[\\n\\r\\v\\f\\u0085\\u2028\\u2029]'
const LINE_ENDS = new RegExp(LINE_END, 'gu')
/** A cell in quotes, with its own quotes doubled, up to the end of its cell. */
const QUOTED = new RegExp(`"([^"]*(?:""[^"]*)*)"(?=\\t|${LINE_END}|$)`, 'uy')
const PLAIN = /[^\t\n\r\v\f\u0085\u2028\u2029]*/uy
const AFTER_CELL = new RegExp(`\\t|${LINE_END}`, 'uy')

export interface PastedLines {
  /** Each line that holds something to read, as it was typed. */
  readonly lines: readonly string[]
  /** How many lines were left out: they hold nothing to read. */
  readonly emptyCount: number
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** What a spreadsheet put in quotes because a note could not hold it otherwise; null when the quotes were typed. */
function quotedAt(text: string, at: number): { readonly cell: string; readonly end: number } | null {
  const [whole, inner] = (text[at] === '"' && matchAt(QUOTED, text, at)) || []
  if (whole === undefined || inner === undefined || !/[\t\n\r\v\f\u0085\u2028\u2029]|""/u.test(inner)) return null
  const cell = inner.replaceAll('""', '"').replace(LINE_ENDS, ' ').replaceAll('\t', ' ')
  return { cell: cell.replace(/ {2,}/g, ' ').trim(), end: at + whole.length }
}

/** The rows of a text that was pasted, each as its cells. A text without tabs has one cell in each row. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (let at = 0; at <= text.length; ) {
    const quoted = quotedAt(text, at)
    const cell = quoted?.cell ?? matchAt(PLAIN, text, at)?.[0] ?? ''
    rows.at(-1)?.push(cell)
    const end = quoted?.end ?? at + cell.length
    const [sign = ''] = matchAt(AFTER_CELL, text, end) ?? []
    at = end + sign.length
    if (sign !== '' && sign !== '\t' && at < text.length) rows.push([])
    if (sign === '' || (sign !== '\t' && at === text.length)) break
  }
  return rows
}

/** A row as one line: as it was typed, or the cells that hold something after each other. */
function lineOf(cells: readonly string[]): string {
  const [only = '', ...others] = cells
  if (others.length === 0) return only
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' ')
}

/**
 * Splits pasted text into notes: one a line. Nothing is changed in a line; of a spreadsheet a row is one line, and what
 * stood in a cell stays together (docs/domain.md, rule 183).
 */
export function linesAsNotes(text: string): PastedLines {
  const all = rowsOf(text).map(lineOf)
  const lines = all.filter((line) => /[^\s\p{Cf}\p{Cc}]/u.test(line))
  return { lines, emptyCount: all.length - lines.length }
}
