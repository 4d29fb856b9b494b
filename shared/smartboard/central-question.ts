import { splitText } from './paging'
import type { SmartboardShape } from './shape'
import { linesNeeded, signsOnLine } from './text-lines'
import { figuresOn, type TypeSize, typeFigures, USUAL_SIZE } from './type-sizes'

interface Room {
  /** Signs on a line. */
  readonly signs: number
  /** Lines of a text that fits, and of a page when it does not: the figures of the page take room too. */
  readonly lines: number
  readonly paged: number
}

/** Widths in u: of white paper over the whole board, and of the whole board below the ring. */
const ALONE: Readonly<Record<SmartboardShape, number>> = { wide: 1648, mid: 1456, narrow: 1240 }
const BELOW_RING: Readonly<Record<SmartboardShape, number>> = { wide: 1792, mid: 1600, narrow: 1344 }

/** Signs on a line over the whole board below the ring. */
export function signsBelowRing(shape: SmartboardShape, size: TypeSize = USUAL_SIZE): number {
  return signsOnLine(BELOW_RING[shape], typeFigures(size).large.size)
}

/** A line is rarely filled to its end. */
const FILLED = 0.85

function pagesIn(text: string, { signs, lines, paged }: Room): string[] {
  if (linesNeeded(text, signs) <= lines) return [text]
  return splitText(text, Math.floor(signs * paged * FILLED))
}

/** The central question with nothing beside it: in pages only when it does not fit at the smallest size (rule 251). */
export function centralQuestionAlone(text: string, shape: SmartboardShape, size: TypeSize = USUAL_SIZE): string[] {
  const { alone, note } = figuresOn(shape, size)
  return pagesIn(text, { ...alone, signs: signsOnLine(ALONE[shape], note.long) })
}

/** The central question while a circle talks: always there, in pages when it does not fit below the ring (rule 251). */
export function centralQuestionInTalk(
  text: string,
  hasHeard: boolean,
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): string[] {
  const { withHeard, alone } = typeFigures(size).belowRing
  const lines = hasHeard ? withHeard : alone
  return pagesIn(text, { signs: signsBelowRing(shape, size), lines, paged: lines })
}
