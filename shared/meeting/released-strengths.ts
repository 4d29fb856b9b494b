import { isSame } from '@shared/lib/same'
import type { Released, ReleasedCell, ReleasedStrength } from './released'
import type { MeetingState } from './state'

/** Whether a cell is out: all of them are, or it was let out by itself. */
export function isCellOut(
  { areAllStrengths, cells }: Pick<Released, 'areAllStrengths' | 'cells'>,
  { area, saidBy }: ReleasedCell,
): boolean {
  return areAllStrengths || cells.some((cell) => cell.area === area && cell.saidBy === saidBy)
}

/** A strength as it comes on the board. */
export function strengthCopy({ id, area, saidBy, text, places }: ReleasedStrength): ReleasedStrength {
  return { id, area, saidBy, text, places }
}

/** Just these cells may be seen, or all; what stands in another is taken off. */
function releaseCells(meeting: MeetingState, areAllStrengths: boolean, cells: readonly ReleasedCell[]): Released {
  const next = { ...meeting.released, areAllStrengths, cells }
  return { ...next, strengths: next.strengths.filter((one) => isCellOut(next, one)) }
}

/** The strengths that are out with copies of those of a cell, or of all, in the order of the grid. */
function withCopies(meeting: MeetingState, released: Released, cell: ReleasedCell | null): Released {
  const isFresh = ({ area, saidBy }: ReleasedCell) => cell === null || (cell.area === area && cell.saidBy === saidBy)
  const out = new Map(released.strengths.map((copy) => [copy.id, copy]))
  const strengths = meeting.strengths.strengths.flatMap((one) => {
    const copy = isFresh(one) ? strengthCopy(one) : out.get(one.id)
    return copy ? [copy] : []
  })
  return { ...released, strengths }
}

/** Strengths where the room may look that are not on the board as they stand: undo brought them (docs/domain.md, rule 190). */
export function strengthsNotOut(released: Released, strengths: readonly ReleasedStrength[]): ReleasedStrength[] {
  const out = new Map(released.strengths.map((copy) => [copy.id, copy]))
  return strengths.filter((one) => isCellOut(released, one) && !isSame(out.get(one.id), strengthCopy(one)))
}

/** Lets all strengths out, or takes all of them back. */
export function releaseGrid(meeting: MeetingState, isOn: boolean): Released {
  const next = releaseCells(meeting, isOn, [])
  return isOn ? withCopies(meeting, next, null) : next
}

/** Lets the strengths of one cell out, or takes them back. */
export function releaseCell(meeting: MeetingState, { area, saidBy }: ReleasedCell, isOn: boolean): Released {
  const { cells, areAllStrengths } = meeting.released
  const others = cells.filter((cell) => cell.area !== area || cell.saidBy !== saidBy)
  const next = releaseCells(meeting, areAllStrengths, isOn ? [...others, { area, saidBy }] : others)
  return isOn ? withCopies(meeting, next, { area, saidBy }) : next
}
