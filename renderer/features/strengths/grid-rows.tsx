import type { StrengthId } from '@shared/lib/ids'
import type { CellOut, CellTools } from './grid-cell'
import { addStop, cellOfStop, type Stop } from './grid-keys'
import { GridRow } from './grid-row'
import { type CellPlace, cellKey, type GridView } from './grid-view'
import { isCellOut, type StrengthsOut } from './use-release'
import type { Drag } from './use-strength-drag'

/** What is written now: a new strength in a cell, or the one with this id. */
export interface Editing {
  readonly key: string
  readonly what: 'new' | StrengthId
}

export interface GridRowsProps {
  readonly view: GridView
  readonly tools: CellTools
  readonly editing: Editing | null
  /** Where the focus was last; Tab comes back there. */
  readonly cursor: Stop | null
  readonly drag: Drag | null
  readonly out: StrengthsOut
}

function outOf(out: StrengthsOut, cell: CellPlace): CellOut {
  if (!out.isRoomOpen) return 'closed'
  if (out.areAll) return 'whole'
  if (!isCellOut(out, cell)) return 'private'
  if (out.changed.has(cellKey(cell))) return 'changed'
  return out.isShown ? 'shown' : 'ready'
}

/** The seven areas. A row is given only what is in it, so that a key in one row draws no other again. */
export function GridRows({ view, tools, editing, cursor, drag, out }: GridRowsProps) {
  const firstCell = view.rows[0]?.cells[0]
  const stop = cursor && cellOfStop(view, cursor) ? cursor : firstCell ? addStop(firstCell) : null
  const cursorCell = stop && cellOfStop(view, stop)
  const tabStop = stop && cursorCell ? { key: cellKey(cursorCell), stop } : null
  return view.rows.map((row) => {
    const isIn = (key: string | null | undefined) => row.cells.some((cell) => cellKey(cell) === key)
    return (
      <GridRow
        key={row.area}
        row={row}
        tools={tools}
        editing={isIn(editing?.key) ? editing : null}
        tabStop={isIn(tabStop?.key) ? tabStop : null}
        away={drag && row.cells.some((cell) => cell.strengths.some(({ id }) => id === drag.id)) ? drag.id : null}
        over={isIn(drag?.over) ? (drag?.over ?? null) : null}
        outs={row.cells.map((cell) => outOf(out, cell)).join(' ')}
      />
    )
  })
}
