import { useDraggable } from '@dnd-kit/core'
import { endWhenReleaseIsLost } from '@renderer/ui/lost-release'
import type { NoteId } from '@shared/lib/ids'
import type { NotesState } from '@shared/notes/state'
import {
  type FocusEventHandler,
  type KeyboardEventHandler,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import styles from './notes-panel.module.css'

export interface DragSurfaceProps {
  /** Handed in ready: this is drawn again at every move of a drag. */
  readonly label: string
  readonly root: RefObject<HTMLDivElement | null>
  readonly notes: NotesState
  readonly onHold: (id: NoteId) => void
  readonly onKeyDown: KeyboardEventHandler
  readonly onFocus: FocusEventHandler
  readonly onBlur: FocusEventHandler
  readonly children: ReactNode
}

function noteUnder(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element)) return null
  const control = target.closest('button, input, textarea, a')
  if (control && !control.matches('[data-pick]')) return null
  return target.closest<HTMLElement>('article[data-note]')
}

/**
 * Where notes can be taken up. One draggable serves them all: the note under the pointer is lent to it, so that a
 * thousand notes at rest cost a drag nothing. It listens in the capture phase, before a note keeps the caret in place.
 */
export function DragSurface({ label, root, notes, onHold, onKeyDown, onFocus, onBlur, children }: DragSurfaceProps) {
  const { listeners, setNodeRef } = useDraggable({ id: 'note' })
  const held = useRef<string | undefined>(undefined)
  const hold = (event: SyntheticEvent) => {
    const note = noteUnder(event.target)
    if (!note) return
    held.current = note.dataset['note']
    setNodeRef(note)
    onHold(held.current as NoteId)
    endWhenReleaseIsLost()
    listeners?.[event.type === 'touchstart' ? 'onTouchStart' : 'onMouseDown']?.(event)
  }
  // After a drop the note lies elsewhere: that is where the picture under the pointer lands.
  useLayoutEffect(() => {
    const id = held.current
    if (id && notes) setNodeRef(root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`) ?? null)
  }, [notes, root, setNodeRef])
  return (
    <section
      ref={root}
      aria-label={label}
      className={styles['surface']}
      onMouseDownCapture={hold}
      onTouchStartCapture={hold}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {children}
    </section>
  )
}
