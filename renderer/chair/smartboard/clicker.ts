import { currentStep } from '@shared/agenda/state'
import type { NoteId } from '@shared/lib/ids'
import type { MeetingState } from '@shared/meeting/state'
import { notesInLane } from '@shared/notes/state'

/**
 * The question a clicker puts on the board next, while the questions of a circle run: the first of the chosen ones that
 * was not asked yet. One that was asked before comes again only while none is live (docs/domain.md, rule 180). Never one
 * that the room would not see: not on a black board, not in a break.
 */
export function nextQuestion({ agenda, notes, projector }: MeetingState): NoteId | null {
  const step = currentStep(agenda)
  if (step?.kind !== 'questions' || !step.circle) return null
  if (projector.isBlack || projector.scene === 'pause') return null
  const chosen = notesInLane(notes, 'chosen', step.circle)
  const fresh = chosen.find((note) => note.askedAt === null)
  return (fresh ?? (notes.liveNoteId === null ? chosen[0] : undefined))?.id ?? null
}
