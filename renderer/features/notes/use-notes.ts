import { useMeetingStore } from '@renderer/state/chair-context'
import type { Circle } from '@shared/lib/ids'
import { NO_NOTES, type NotesState } from '@shared/notes/state'
import { useMemo, useRef, useState } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { namesOf } from './names'
import {
  countsOf,
  isManyNotes,
  keepSame,
  type NoteFilter,
  type NotesLayout,
  type NotesView,
  viewOfNotes,
} from './notes-view'
import { useDensity } from './use-density'

/** Apart from all else that is drawn: a key of a search draws the lanes it changes, and nothing around them. */
export type NoteFilters = StoreApi<NoteFilter>

/** The notes of one round, as the chair looks at them now. */
export function useNotes(circle: Circle, canAsk: boolean) {
  const notes = useMeetingStore((store) => store.meeting?.notes) ?? NO_NOTES
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const names = useMemo(() => namesOf(setup), [setup])
  const [filters] = useState<NoteFilters>(() => createStore(() => ({ search: '', from: null })))
  const counts = useMemo(() => countsOf(notes, circle), [notes, circle])
  const [density, setDensity] = useDensity(isManyNotes(counts.saved) && !canAsk ? 'compact' : 'roomy')
  const isAsking = useMemo(
    () =>
      canAsk || notes.all.some((one) => one.forCircle === circle && (one.lane === 'live' || one.lane === 'answered')),
    [notes, canAsk, circle],
  )
  const layout: NotesLayout = density === 'compact' && !isAsking ? 'pool' : 'lanes'
  return { notes, names, counts, layout, filters, density, setDensity }
}

/** What the lanes show. What is not found keeps its layout, so they keep up with typing: one picture per key, not two. */
export function useNotesView(notes: NotesState, circle: Circle, layout: NotesLayout, filters: NoteFilters): NotesView {
  const filter = useStore(filters)
  const last = useRef<NotesView | null>(null)
  const view = useMemo(
    () => keepSame(last.current, viewOfNotes(notes, circle, layout, filter)),
    [notes, circle, layout, filter],
  )
  last.current = view
  return view
}
