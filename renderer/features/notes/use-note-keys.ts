import { decisionOf } from '@renderer/state/keys/decision-of'
import type { NoteId } from '@shared/lib/ids'
import type { NotesState } from '@shared/notes/state'
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { deedOfKey } from './note-keys'
import type { NotesView } from './notes-view'
import type { DoNoteAct } from './use-note-acts'
import type { Picked } from './use-picked'

export interface NoteKeysParts {
  readonly notes: NotesState
  /** What the lanes show now. */
  readonly shown: RefObject<NotesView>
  readonly canAsk: boolean
  readonly picked: Picked
  readonly root: RefObject<HTMLElement | null>
  readonly act: DoNoteAct
}

export interface NoteKeys {
  /** The note that Tab leads to in its lane: the one that had the focus last. */
  readonly cursor: NoteId | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

/** What cannot be done, so that it is said. */
const NOWHERE = { ids: [], lane: 'answered', place: null } as const

function noteAt(target: EventTarget): NoteId | null {
  const pick = target instanceof Element ? target.closest('[data-pick]') : null
  return (pick?.closest<HTMLElement>('[data-note]')?.dataset['note'] as NoteId | undefined) ?? null
}

/** Keys on notes: arrows walk, Ctrl and arrows move, K chooses, L parks. The focus follows the note. */
export function useNoteKeys({ notes, shown, canAsk, picked, root, act }: NoteKeysParts): NoteKeys {
  const [cursor, setCursor] = useState<NoteId | null>(null)
  const follow = useRef<NoteId | null>(null)
  const focused = useRef<NoteId | null>(null)
  const focus = (id: NoteId) => {
    const note = root.current?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
    const target = note?.querySelector<HTMLElement>('[data-pick]') ?? note
    target?.focus()
    target?.scrollIntoView({ block: 'nearest' })
  }
  // A moved note is drawn anew in its lane; the focus goes there with it, also when undo moved it.
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    const id = follow.current ?? (isLost ? focused.current : null)
    follow.current = null
    if (id && notes) focus(id)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const id = noteAt(event.target)
    const decision = decisionOf(event.nativeEvent)
    if (!id || decision.kind !== 'ours') return
    const ids = picked.ids.includes(id) ? picked.ids : [id]
    const deed = deedOfKey(notes, shown.current, canAsk, ids, id, decision.name)
    if (!deed) return
    event.preventDefault()
    // A key that is held walks on, and moves nothing (docs/domain.md, rule 231).
    if (decision.isHeld && deed.kind !== 'focus') return
    if (deed.kind === 'focus') {
      // A note far out of sight is drawn once the cursor is on it; then the focus goes there.
      follow.current = deed.id
      return setCursor(deed.id)
    }
    const wanted = deed.kind === 'move' ? deed.wanted : NOWHERE
    const { isDone } = act({ act: 'move', ...wanted }, ids.length > 1 ? picked.clear : undefined)
    if (isDone) follow.current = id
  }
  const onFocus = (event: FocusEvent) => {
    const id = noteAt(event.target)
    focused.current = id
    if (id) setCursor(id)
  }
  const onBlur = () => {
    focused.current = null
  }
  return { cursor, onKeyDown, onFocus, onBlur }
}
