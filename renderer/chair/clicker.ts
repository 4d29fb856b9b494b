import { currentStep } from '@shared/agenda/state'
import { notesInLane } from '@shared/board/state'
import type { NoteId } from '@shared/lib/ids'
import type { MeetingState } from '@shared/meeting/state'

/**
 * The question a clicker puts on the board next: the first of the chosen ones, while the questions of a circle run and
 * none is live. Never one that the room would not see: not on a black board, not in a break.
 */
export function nextQuestion({ agenda, board, projector }: MeetingState): NoteId | null {
  const step = currentStep(agenda)
  if (step?.kind !== 'questions' || !step.circle || board.liveNoteId !== null) return null
  if (projector.isBlack || projector.scene === 'pause') return null
  return notesInLane(board, 'chosen', step.circle)[0]?.id ?? null
}
