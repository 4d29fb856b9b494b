import type { Circle, NoteId } from '@shared/lib/ids'
import type { History } from '@shared/meeting/history'
import { isBlank } from '@shared/notes/apply-notes'
import type { NewNote } from '@shared/notes/schema'
import type { NotesState, QuestionNote } from '@shared/notes/state'

/** For which circle a note typed now is meant. */
export interface NoteTarget {
  readonly circle: Circle
  readonly isLate: boolean
}

/** Lines as new notes, exactly as they stand; lines with nothing to read are left out. */
export function notesFrom(lines: readonly string[], from: Circle, target: NoteTarget, newId: () => NoteId): NewNote[] {
  const written = lines.filter((line) => !isBlank(line))
  return written.map((text) => ({
    id: newId(),
    text,
    fromCircle: from,
    forCircle: target.circle,
    isLate: target.isLate,
  }))
}

/** What was added as the very last thing, so that one press takes just that back; null when something came after. */
export function lastAdded(notes: NotesState, { past, future }: History): readonly QuestionNote[] | null {
  const step = past[past.length - 1]
  if (future.length > 0) return null
  if (step?.done !== 'board/add-note' && step?.done !== 'board/add-notes') return null
  const added = notes.all.slice(step.notes.all.length).filter((note) => !note.isWithdrawn)
  return added.length > 0 ? added : null
}
