import { useCarryOut, useMeetingStore } from '@renderer/state/chair-context'
import type { NoteId } from '@shared/lib/ids'
import { canMerge, canMove } from '@shared/notes/can-move'
import { findNote, NO_NOTES, type NotesState } from '@shared/notes/state'
import { useCallback, useMemo, useState } from 'react'

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

function mergeable(notes: NotesState, ids: readonly NoteId[]): boolean {
  const [lead, ...others] = ids.map((id) => findNote(notes, id))
  return !!lead && others.length > 0 && others.every((other) => other !== null && canMerge(lead, other))
}

/** Which notes the chair has picked; only this window knows, nothing of it is stored. */
export function usePicked(): Picked {
  const notes = useMeetingStore((store) => store.meeting?.notes) ?? NO_NOTES
  const carryOut = useCarryOut()
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
    const [leadId, ...others] = ids
    if (leadId) carryOut([{ type: 'board/merge', leadId, ids: others }], () => setIds([leadId]))
  }
  const moveAll = (lane: 'chosen' | 'later') => {
    const movable = ids.filter((id) => {
      const note = findNote(notes, id)
      return note && canMove(note, lane)
    })
    if (movable.length === 0) return clear()
    carryOut([{ type: 'board/move', ids: movable, lane, toIndex: null }], clear)
  }
  const group = (name: string) => {
    carryOut([{ type: 'board/cluster', ids: [...ids], name }], clear)
  }
  return { ids, toggle, add, clear, canMerge: mergeable(notes, ids), merge, moveAll, group }
}
