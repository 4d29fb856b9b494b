import { type SmartboardShape, splitText } from './paging'
import { linesNeeded, signsOnLine } from './text-lines'

interface Room {
  /** Signs on a line. */
  readonly signs: number
  /** Lines of a text that fits, and of a page when it does not: the figures of the page take room too. */
  readonly lines: number
  readonly paged: number
}

/** On white paper of the whole board, at the smallest size (68u). */
const ALONE: Readonly<Record<SmartboardShape, Room>> = {
  wide: { signs: signsOnLine(1648, 68), lines: 7, paged: 6 },
  mid: { signs: signsOnLine(1456, 68), lines: 7, paged: 6 },
  narrow: { signs: signsOnLine(1240, 68), lines: 8, paged: 8 },
}

/** Signs on a line over the whole board below the ring, at 64u. */
export const SIGNS_BELOW_RING: Readonly<Record<SmartboardShape, number>> = {
  wide: signsOnLine(1792, 64),
  mid: signsOnLine(1600, 64),
  narrow: signsOnLine(1344, 64),
}
/** Lines of the central question below the ring: points to pass on need the room of two of them. */
export const LINES_BELOW_RING = { alone: 4, withHeard: 2 } as const

/** A line is rarely filled to its end. */
const FILLED = 0.85

function pagesIn(text: string, { signs, lines, paged }: Room): string[] {
  if (linesNeeded(text, signs) <= lines) return [text]
  return splitText(text, Math.floor(signs * paged * FILLED))
}

/** The central question with nothing beside it: in pages only when it does not fit at the smallest size (rule 251). */
export function centralQuestionAlone(text: string, shape: SmartboardShape): string[] {
  return pagesIn(text, ALONE[shape])
}

/** The central question while a circle talks: always there, in pages when it does not fit below the ring (rule 251). */
export function centralQuestionInTalk(text: string, hasHeard: boolean, shape: SmartboardShape): string[] {
  const lines = hasHeard ? LINES_BELOW_RING.withHeard : LINES_BELOW_RING.alone
  return pagesIn(text, { signs: SIGNS_BELOW_RING[shape], lines, paged: lines })
}
