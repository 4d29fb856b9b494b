import type { Party, Place } from '@shared/lib/ids'
import type { Area } from '@shared/strengths/state'
import { splitText } from './paging'
import type { SmartboardShape } from './shape'
import { linesNeeded, signsOnLine } from './text-lines'
import { type Letters, type TypeSize, typeFigures, USUAL_SIZE } from './type-sizes'

export interface ShownStrength {
  readonly saidBy: Party
  readonly text: string
  readonly places: readonly Place[]
}
/** An area with its strengths in lines of as many as stand well side by side. */
export interface StrengthRow {
  readonly area: Area
  readonly lines: readonly (readonly ShownStrength[])[]
}

/** A cause, what could help, and the strengths that builds on. */
export interface ShownExplanation {
  readonly actor: Party
  readonly cause: string
  readonly solution: string
  readonly strengths: readonly string[]
}

interface Room {
  /** Width of the text beside its heading, and what a page holds, in u. */
  readonly width: number
  readonly height: number
}
const LIST: Readonly<Record<SmartboardShape, Room>> = {
  wide: { width: 1396, height: 738 },
  mid: { width: 1204, height: 738 },
  narrow: { width: 944, height: 766 },
}
const GRID: Readonly<Record<SmartboardShape, Room & { readonly most: number }>> = {
  wide: { width: 1412, height: 888, most: 3 },
  mid: { width: 1220, height: 888, most: 2 },
  narrow: { width: 984, height: 904, most: 1 },
}

/** What a row of a list, and its label above a second text, take besides their text. */
const ROW = 40
const LABEL = 50
/** A strength under a solution: the star before it, and the room above it. */
const STAR = { width: 64, above: 8 } as const
/** Two lines of heading beside the text. */
const LEAST = 110
const CHIP = { edge: 28, sides: 48, by: 44, gap: 20 } as const
const AREA_EDGE = 27
const HEADING_LINES: Readonly<Record<Area, number>> = {
  attainment: 1,
  work_attitude: 1,
  cognition: 2,
  social_emotional: 2,
  creative: 3,
  physical: 2,
  interests: 2,
}

const signsIn = (width: number, { size }: Letters) => signsOnLine(width, size)
const heightOf = (text: string, width: number, type: Letters) => linesNeeded(text, signsIn(width, type)) * type.line

/** The text in pieces that each fit in this height. */
function piecesIn(text: string, width: number, height: number, type: Letters): string[] {
  const lines = Math.floor(height / type.line)
  // A line is rarely filled to its end.
  return splitText(text, Math.floor(lines * signsIn(width, type) * 0.85))
}

/** Fills pages with items one after the other; each item fits on a page by itself. */
function fill<T>(items: readonly T[], heightOfItem: (item: T) => number, height: number): T[][] {
  const pages: T[][] = []
  let used = 0
  for (const item of items) {
    const needs = heightOfItem(item)
    const last = pages[pages.length - 1]
    if (last && used + needs <= height) {
      last.push(item)
      used += needs
    } else {
      pages.push([item])
      used = needs
    }
  }
  return pages
}

/** Pages of texts under each other, each with a heading beside it; a text too long for a page goes on on the next. */
export function textPages<T extends { readonly text: string }>(
  items: readonly T[],
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): T[][] {
  const { large } = typeFigures(size)
  const { width, height } = LIST[shape]
  const pieces = items.flatMap((item) =>
    piecesIn(item.text, width, height - ROW, large).map((text) => ({ ...item, text })),
  )
  return fill(pieces, ({ text }) => ROW + Math.max(LEAST, heightOf(text, width, large)), height)
}

/** Pages of causes with what could help under them, and the strengths that builds on. */
export function explanationPages(
  items: readonly ShownExplanation[],
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): ShownExplanation[][] {
  const { large, middle, small } = typeFigures(size)
  const { width, height } = LIST[shape]
  const total = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + STAR.above + heightOf(text, width - STAR.width, small), 0)
  const needs = ({ cause, solution, strengths }: ShownExplanation) =>
    ROW +
    Math.max(LEAST, cause === '' ? 0 : heightOf(cause, width, large)) +
    (solution === '' ? 0 : LABEL + heightOf(solution, width, middle)) +
    total(strengths)
  const parts = items.flatMap((item) => {
    const { actor, cause, solution, strengths } = item
    const none = { actor, cause: '', solution: '', strengths: [] }
    const causes = piecesIn(cause, width, height - ROW, large).map((piece) => ({ ...none, cause: piece }))
    const solutions = piecesIn(solution, width, height - ROW - LABEL, middle).filter((piece) => piece !== '')
    const last = causes[causes.length - 1]
    const whole = last && { ...last, solution: solutions.join(' '), strengths }
    if (whole && needs(whole) <= height) return [...causes.slice(0, -1), whole]
    const pieces = strengths.flatMap((text) => piecesIn(text, width - STAR.width, height - ROW - STAR.above, small))
    const apart = pieces.map((piece) => ({ ...none, strengths: [piece] }))
    const bare = whole && { ...whole, strengths: [] }
    if (bare && needs(bare) <= height) return [...causes.slice(0, -1), bare, ...apart]
    return [...causes, ...solutions.map((piece) => ({ ...none, solution: piece })), ...apart]
  })
  return fill(parts, needs, height)
}

/** Widths of chips when so many stand side by side. */
const chipWidth = (width: number, count: number) => (width - (count - 1) * CHIP.gap) / count - CHIP.sides

/** How high a line of chips is: its longest text, and one or two lines for who says it and where. */
function lineHeight(line: readonly ShownStrength[], shape: SmartboardShape, small: Letters): number {
  const width = chipWidth(GRID[shape].width, line.length)
  const texts = line.map(({ text }) => heightOf(text, width, small))
  const by = line.length > 2 ? 2 : 1
  return CHIP.edge + by * CHIP.by + Math.max(...texts)
}

const stacked = (heights: readonly number[]) =>
  heights.reduce((sum, height) => sum + height, 0) + (heights.length - 1) * CHIP.gap

/** Chips in lines of at most `count`, as evenly as can be. */
function inLines(chips: readonly ShownStrength[], count: number): ShownStrength[][] {
  const lines = Math.ceil(chips.length / count)
  const start = (line: number) => Math.round((line * chips.length) / lines)
  return Array.from({ length: lines }, (_, line) => chips.slice(start(line), start(line + 1)))
}

/** The lines of an area that take the least room. */
function bestLines(chips: readonly ShownStrength[], shape: SmartboardShape, small: Letters): ShownStrength[][] {
  const ways = Array.from({ length: GRID[shape].most }, (_, n) => inLines(chips, n + 1))
  const height = (lines: ShownStrength[][]) => stacked(lines.map((line) => lineHeight(line, shape, small)))
  return ways.reduce((best, way) => (height(way) < height(best) ? way : best))
}

function rowHeight({ area, lines }: StrengthRow, shape: SmartboardShape, small: Letters): number {
  const heading = HEADING_LINES[area] * small.line + 12
  return AREA_EDGE + Math.max(heading, stacked(lines.map((line) => lineHeight(line, shape, small))))
}

/**
 * Pages of the strengths, a row for each area. An area goes on on the next page only when it is longer than a page
 * (docs/domain.md, rule 88).
 */
export function strengthPages(
  areas: readonly { readonly area: Area; readonly strengths: readonly ShownStrength[] }[],
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): StrengthRow[][] {
  const { small } = typeFigures(size)
  const { width, height } = GRID[shape]
  const longest = height - AREA_EDGE - CHIP.edge - CHIP.by
  const rows = areas.flatMap(({ area, strengths }): StrengthRow[] => {
    const chips = strengths.flatMap((strength) =>
      piecesIn(strength.text, chipWidth(width, 1), longest, small).map((text) => ({ ...strength, text })),
    )
    const whole = { area, lines: bestLines(chips, shape, small) }
    if (rowHeight(whole, shape, small) <= height) return [whole]
    const room = height - AREA_EDGE
    return fill(whole.lines, (line) => lineHeight(line, shape, small) + CHIP.gap, room).map((lines) => ({
      area,
      lines,
    }))
  })
  return fill(rows, (row) => rowHeight(row, shape, small), height)
}
