import type { KeyName } from '@shared/lib/decide-key'
import type { StrengthId } from '@shared/lib/ids'
import { cellBeside } from './decide-move'
import { type CellPlace, cellKey, type GridCell, type GridView } from './grid-view'

/** A place where the focus can stand: a strength, or where one is added to a cell. */
export type Stop = StrengthId | `add.${string}`

/** The place in a cell where a strength is added. */
export const addStop = (cell: CellPlace): Stop => `add.${cellKey(cell)}`

/** The places in a cell, in their order: its strengths, then where one is added. */
export function stopsIn(cell: GridCell): Stop[] {
  return [...cell.strengths.map(({ id }) => id), addStop(cell)]
}

/** The cell in which a stop is. */
export function cellOfStop({ rows }: GridView, stop: Stop): GridCell | null {
  return rows.flatMap((row) => row.cells).find((cell) => stopsIn(cell).includes(stop)) ?? null
}

const cellAt = ({ rows }: GridView, place: CellPlace | null): GridCell | null =>
  (place && rows.flatMap((row) => row.cells).find((cell) => cellKey(cell) === cellKey(place))) ?? null

/** Whether a key walks: it moves the focus, and nothing else. */
export function isWalk(key: KeyName): boolean {
  return ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)
}

/** The arrow of a key that moves a strength; null for any other key. */
export function arrowWithCtrl(key: KeyName): string | null {
  return key.startsWith('ctrl+Arrow') ? key.slice('ctrl+'.length) : null
}

/** Where a key takes the focus: up and down through a column, left and right along a row. Null past the edge. */
export function stopAfter(view: GridView, stop: Stop, key: KeyName): Stop | null {
  const cell = cellOfStop(view, stop)
  if (!cell) return null
  const stops = stopsIn(cell)
  const at = stops.indexOf(stop)
  if (key === 'Home' || key === 'End') {
    const saidBy = key === 'Home' ? view.parties[0] : view.parties[view.parties.length - 1]
    const there = saidBy ? cellAt(view, { area: cell.area, saidBy }) : null
    return there ? (stopsIn(there)[0] ?? null) : null
  }
  const within = key === 'ArrowDown' ? stops[at + 1] : key === 'ArrowUp' ? stops[at - 1] : undefined
  if (within) return within
  const next = cellAt(view, cellBeside(cell, view.parties, key))
  if (!next) return null
  const nextStops = stopsIn(next)
  if (key === 'ArrowUp') return nextStops[nextStops.length - 1] ?? null
  return (key === 'ArrowDown' ? nextStops[0] : nextStops[Math.min(at, nextStops.length - 1)]) ?? null
}
