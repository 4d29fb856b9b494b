import type { Circle, NoteId } from '@shared/lib/ids'
import { twinsIn } from '@shared/notes/choosing'
import type { NotesState } from '@shared/notes/state'
import { useMemo, useRef } from 'react'
import { areSame } from './notes-view'

/** The notes that stand there twice; the same set as long as it holds the same notes, or all would be drawn again. */
export function useTwins(notes: NotesState, circle: Circle): ReadonlySet<NoteId> {
  const last = useRef<ReadonlySet<NoteId>>(new Set())
  const twins = useMemo(() => twinsIn(notes, circle), [notes, circle])
  if (!areSame([...last.current], [...twins])) last.current = twins
  return last.current
}
