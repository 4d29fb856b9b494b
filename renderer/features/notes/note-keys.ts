import type { KeyName } from '@shared/lib/decide-key'
import type { NoteId } from '@shared/lib/ids'
import { neighbourLane, type WantedMove } from '@shared/notes/decide-act'
import type { Lane, NotesState } from '@shared/notes/state'
import { type Column, idsIn, type NotesView } from './notes-view'

/** What a key on a note asks for: another note gets the focus, notes move, or it cannot be done. */
export type NoteKeyDeed =
  | { readonly kind: 'focus'; readonly id: NoteId }
  | { readonly kind: 'move'; readonly wanted: WantedMove }
  | { readonly kind: 'refused' }

const LANE_OF_KEY: { readonly [N in KeyName]?: Lane } = { k: 'chosen', l: 'later' }

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

function withinColumn(column: Column, id: NoteId, key: KeyName): NoteKeyDeed | null {
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
 * What a key of ours does on the note that has the focus; null when it means nothing here. `ids` are the notes that move
 * with it: the picked ones when it is one of them.
 */
export function deedOfKey(
  notes: NotesState,
  view: NotesView,
  canAsk: boolean,
  ids: readonly NoteId[],
  id: NoteId,
  key: KeyName,
): NoteKeyDeed | null {
  const column = view.columns.find((one) => idsIn(one).includes(id))
  if (!column) return null
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return sideways(view.columns, column, id, key === 'ArrowRight' ? 1 : -1)
    case 'ctrl+ArrowLeft':
    case 'ctrl+ArrowRight': {
      const lane = neighbourLane(notes, ids, key === 'ctrl+ArrowRight' ? 1 : -1, canAsk)
      return moved(lane && { ids, lane, place: null })
    }
    case 'ctrl+ArrowUp':
    case 'ctrl+ArrowDown':
      return reorder(column, id, key === 'ctrl+ArrowDown' ? 1 : -1)
    case 'ArrowUp':
    case 'ArrowDown':
    case 'Home':
    case 'End':
      return withinColumn(column, id, key)
    default: {
      const lane = LANE_OF_KEY[key]
      return lane ? moved({ ids, lane, place: null }) : null
    }
  }
}
