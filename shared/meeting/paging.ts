/** The shape of the board's picture: 16:9 and wider, 16:10, or 4:3 and narrower. */
export type BoardShape = 'wide' | 'mid' | 'narrow'

/** The shape that belongs to a width and a height, in any unit. */
export function boardShape(width: number, height: number): BoardShape {
  const ratio = width / height
  return ratio > 33 / 20 ? 'wide' : ratio > 3 / 2 ? 'mid' : 'narrow'
}

/** Signs of a question that fit on one page at the smallest size, per shape. */
const SIGNS_PER_PAGE: Readonly<Record<BoardShape, number>> = { wide: 170, mid: 140, narrow: 120 }

function splitWords(text: string, most: number): string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most)
    const cut = space > most / 2 ? space : wholeSign(rest, most)
    pieces.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return rest === '' ? pieces : [...pieces, rest]
}

/** Keeps both halves of a sign outside the basic plane together. */
function wholeSign(text: string, cut: number): number {
  const code = text.charCodeAt(cut - 1)
  return code >= 0xd800 && code <= 0xdbff ? cut - 1 : cut
}

/**
 * Breaks a text into pages for the board: at a sentence where it can, else at a word. Nothing is dropped but
 * the white space at a break. A text that fits is one page (docs/domain.md, rule 33).
 */
export function pagesOfText(text: string, shape: BoardShape): string[] {
  return splitText(text, SIGNS_PER_PAGE[shape])
}

/** Breaks a text into pieces of at most so many signs, in the same way. */
export function splitText(text: string, most: number): string[] {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return [clean]
  const sentences = clean.match(/[^.?!…]*[.?!…]+["”’)]*\s*|[^.?!…]+$/gu) ?? [clean]
  const pages: string[] = []
  for (const sentence of sentences.flatMap((part) => splitWords(part.trim(), most))) {
    const last = pages[pages.length - 1]
    if (last !== undefined && last.length + 1 + sentence.length <= most) pages[pages.length - 1] = `${last} ${sentence}`
    else pages.push(sentence)
  }
  return pages
}

/** How an item of a list reads, and how it is cut into items of at most so many signs each. */
export interface ListItem<T> {
  readonly textOf: (item: T) => string
  readonly cut: (item: T, most: number) => readonly T[]
}

/** An item that is a text, and nothing else. */
export const TEXT_ITEM: ListItem<string> = { textOf: (text) => text, cut: splitText }

/** An item that holds a text among other things, which each of its pieces holds too. */
export function itemWithText<T extends { readonly text: string }>(): ListItem<T> {
  return {
    textOf: ({ text }) => text,
    cut: (item, most) => splitText(item.text, most).map((text) => ({ ...item, text })),
  }
}

/** A line is rarely filled to its end. */
const FILLED = 0.85

/**
 * Breaks a list into pages by the lines it takes: `signsPerLine` signs a line, `lines` lines a page. An item that is
 * longer than a page goes on on the next one, as a text does (docs/domain.md, rule 33).
 */
export function pagesOfList<T>(
  items: readonly T[],
  { textOf, cut }: ListItem<T>,
  signsPerLine: number,
  lines: number,
): T[][] {
  const pages: T[][] = []
  const linesOf = (item: T) => Math.max(1, Math.ceil(textOf(item).length / signsPerLine))
  const most = Math.floor(signsPerLine * lines * FILLED)
  let used = 0
  for (const item of items.flatMap((one) => (linesOf(one) > lines ? cut(one, most) : [one]))) {
    const needs = linesOf(item)
    const last = pages[pages.length - 1]
    if (last && used + needs <= lines) {
      last.push(item)
      used += needs
    } else {
      pages.push([item])
      used = needs
    }
  }
  return pages
}
