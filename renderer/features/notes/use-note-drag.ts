import type { DragOverEvent } from '@dnd-kit/core'
import type { NoteId } from '@shared/lib/ids'
import { decideAct } from '@shared/notes/decide-act'
import type { Lane, NotesState } from '@shared/notes/state'
import { type RefObject, useCallback, useRef, useState } from 'react'
import { placeAt } from './notes-view'
import { useDragFrames } from './use-drag-frames'
import type { DoNoteAct } from './use-note-acts'
import type { Picked } from './use-picked'

/** Notes in the air: which ones, over which lane, and at what place among the chosen they would come. */
export interface Drag {
  readonly ids: readonly NoteId[]
  readonly over: Lane | null
  readonly place: number | null
}

export interface NoteDragParts {
  readonly notes: NotesState
  readonly canAsk: boolean
  readonly picked: Picked
  readonly root: RefObject<HTMLElement | null>
  readonly act: DoNoteAct
}

/** Where someone was typing: taking up a note clears every selection, also the one inside a text field. */
function caretNow(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return () => undefined
  const { selectionStart, selectionEnd } = field
  return () => {
    field.focus({ preventScroll: true })
    if (selectionStart !== null) field.setSelectionRange(selectionStart, selectionEnd)
  }
}

/** Translates what @dnd-kit tells into one act per drag. What a drop means is decided in shared/notes. */
export function useNoteDrag({ notes, canAsk, picked, root, act }: NoteDragParts) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const held = useRef<NoteId | null>(null)
  const putCaretBack = useRef(() => {})
  const onHold = useCallback((id: NoteId) => {
    held.current = id
    putCaretBack.current = caretNow()
  }, [])

  useDragFrames(drag?.over ?? null, root, (y, lane) => {
    if (drag?.over !== 'chosen') return
    const isStaying = (note: HTMLElement) => !drag.ids.includes(note.dataset['note'] as NoteId)
    const others = [...lane.querySelectorAll<HTMLElement>('article[data-note]')].filter(isStaying)
    const boxes = others.map((note) => note.getBoundingClientRect())
    const place = placeAt(y, boxes)
    if (place !== drag.place) setDrag({ ...drag, place })
  })

  const onDragStart = () => {
    const id = held.current
    if (id) setDrag({ ids: picked.ids.includes(id) ? picked.ids : [id], over: null, place: null })
  }
  const onDragOver = ({ over }: Pick<DragOverEvent, 'over'>) => {
    setDrag((before) => before && { ...before, over: (over?.id as Lane | undefined) ?? null, place: null })
  }
  const onDragEnd = () => {
    if (drag?.over) {
      const { ids, over: lane, place } = drag
      act({ act: 'move', ids, lane, place }, ids.length > 1 ? picked.clear : undefined)
    }
    onDragCancel()
  }
  const onDragCancel = () => {
    setDrag(null)
    putCaretBack.current()
  }
  // With its place: the last of the chosen questions can go in front, though it is in its lane already.
  const look = drag?.over
    ? decideAct(notes, { act: 'move', ids: drag.ids, lane: drag.over, place: drag.place }, canAsk).kind
    : null
  return { drag, look, onHold, handlers: { onDragStart, onDragOver, onDragEnd, onDragCancel } }
}
