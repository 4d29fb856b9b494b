import type { BoardState, Lane } from '@shared/board/state'
import type { NoteId } from '@shared/lib/ids'
import { type BoardView, type Column, idsIn } from './board-view'
import { neighbourLane, type WantedMove } from './decide-move'

/** A key pressed on a note. */
export interface NoteKey {
  readonly key: string
  readonly isCtrl: boolean
}

/** What a key on a note asks for: another note gets the focus, notes move, or it cannot be done. */
export type NoteKeyDeed =
  | { readonly kind: 'focus'; readonly id: NoteId }
  | { readonly kind: 'move'; readonly wanted: WantedMove }
  | { readonly kind: 'refused' }

const LANE_OF_KEY: Readonly<Record<string, Lane>> = { k: 'chosen', l: 'later' }

function focusOn(id: NoteId | undefined): NoteKeyDeed | null {
  return id ? { kind: 'focus', id } : null
}

function sideways(columns: readonly Column[], from: Column, id: NoteId, step: -1 | 1): NoteKeyDeed | null {
  const height = idsIn(from).indexOf(id)
  const start = columns.indexOf(from)
  const ahead = step === 1 ? columns.slice(start + 1) : columns.slice(0, start).reverse()
  const target = ahead.find((column) => column.shown > 0 && column.lane !== 'live')
  const ids = target ? idsIn(target) : []
  return focusOn(ids[Math.min(height, ids.length - 1)])
}

function withinColumn(column: Column, id: NoteId, key: string): NoteKeyDeed | null {
  const ids = idsIn(column)
  const at = ids.indexOf(id)
  if (key === 'ArrowUp') return focusOn(ids[at - 1])
  if (key === 'ArrowDown') return focusOn(ids[at + 1])
  return focusOn(key === 'Home' ? ids[0] : ids[ids.length - 1])
}

function reorder(column: Column, id: NoteId, step: -1 | 1): NoteKeyDeed {
  const place = idsIn(column).indexOf(id) + step
  if (column.lane !== 'chosen' || place < 0 || place >= column.total) return { kind: 'refused' }
  return { kind: 'move', wanted: { ids: [id], lane: 'chosen', place } }
}

function moved(wanted: WantedMove | null): NoteKeyDeed {
  return wanted ? { kind: 'move', wanted } : { kind: 'refused' }
}

/**
 * What a key does on the note that has the focus; null when the key means nothing here. `ids` are the notes that move
 * with it: the picked ones when it is one of them.
 */
export function deedOfKey(
  board: BoardState,
  view: BoardView,
  canAsk: boolean,
  ids: readonly NoteId[],
  id: NoteId,
  { key, isCtrl }: NoteKey,
): NoteKeyDeed | null {
  const column = view.columns.find((one) => idsIn(one).includes(id))
  if (!column) return null
  const step = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (!isCtrl) return sideways(view.columns, column, id, step)
      const lane = neighbourLane(board, ids, step, canAsk)
      return moved(lane && { ids, lane, place: null })
    }
    case 'ArrowUp':
    case 'ArrowDown':
      return isCtrl ? reorder(column, id, step) : withinColumn(column, id, key)
    case 'Home':
    case 'End':
      return withinColumn(column, id, key)
    default: {
      const lane = isCtrl ? undefined : LANE_OF_KEY[key.toLowerCase()]
      return lane ? moved({ ids, lane, place: null }) : null
    }
  }
}
