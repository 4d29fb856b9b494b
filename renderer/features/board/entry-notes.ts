import { isBlank } from '@shared/board/apply-board'
import type { NewNote } from '@shared/board/schema'
import type { BoardState, QuestionNote } from '@shared/board/state'
import type { Circle, NoteId } from '@shared/lib/ids'
import type { History } from '@shared/meeting/history'

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
export function lastAdded(board: BoardState, { past, future }: History): readonly QuestionNote[] | null {
  const step = past[past.length - 1]
  if (future.length > 0) return null
  if (step?.done !== 'board/add-note' && step?.done !== 'board/add-notes') return null
  const added = board.notes.slice(step.board.notes.length).filter((note) => !note.isWithdrawn)
  return added.length > 0 ? added : null
}
