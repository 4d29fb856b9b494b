import { useMeetingStore } from '@renderer/state/chair-context'
import type { NoteId } from '@shared/lib/ids'
import { canMove } from '@shared/notes/can-move'
import { mayMerge } from '@shared/notes/decide-act'
import { findNote, NO_NOTES } from '@shared/notes/state'
import { useCallback, useMemo, useState } from 'react'
import type { DoNoteAct } from './use-note-acts'

export interface Picked {
  readonly ids: readonly NoteId[]
  toggle(id: NoteId): void
  /** Picks these notes too. */
  add(ids: readonly NoteId[]): void
  clear(): void
  /** Whether the picked notes can become one question; the first one picked leads. */
  readonly canMerge: boolean
  merge(): void
  /** Moves every picked note that may go there, as one step; then picks nothing. */
  moveAll(lane: 'chosen' | 'later'): void
  /** Gives the picked notes a name together; then picks nothing. */
  group(name: string): void
}

/** Which notes the chair has picked; only this window knows, nothing of it is stored. */
export function usePicked(act: DoNoteAct): Picked {
  const notes = useMeetingStore((store) => store.meeting?.notes) ?? NO_NOTES
  const [stored, setIds] = useState<readonly NoteId[]>([])
  // The same list as long as all of it can still be picked: what is drawn from it is then not drawn again.
  const ids = useMemo(() => {
    const left = stored.filter((id) => findNote(notes, id)?.mergedInto === null)
    return left.length === stored.length ? stored : left
  }, [stored, notes])
  const toggle = useCallback((id: NoteId) => {
    setIds((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]))
  }, [])
  const add = useCallback((more: readonly NoteId[]) => setIds((before) => [...new Set([...before, ...more])]), [])
  const clear = useCallback(() => setIds([]), [])
  const merge = () => {
    act({ act: 'merge', ids }, () => setIds(ids.slice(0, 1)))
  }
  const moveAll = (lane: 'chosen' | 'later') => {
    const movable = ids.filter((id) => {
      const note = findNote(notes, id)
      return note && canMove(note, lane)
    })
    if (movable.length === 0) return clear()
    act({ act: 'move', ids: movable, lane, place: null }, clear)
  }
  const group = (name: string) => {
    act({ act: 'group', ids, name }, clear)
  }
  return { ids, toggle, add, clear, canMerge: mayMerge(notes, ids), merge, moveAll, group }
}
