import { currentStep } from '@shared/agenda/state'
import type { MeetingState } from '@shared/meeting/state'
import { notesInLane } from '@shared/notes/state'

const ENOUGH = 3

/** The spare questions of the circle in the middle: while its questions are collected or asked, and few were chosen. */
export function spareQuestionsFor({ agenda, notes, setup }: MeetingState): readonly string[] {
  const step = currentStep(agenda)
  if (!step?.circle || (step.kind !== 'collect' && step.kind !== 'questions')) return []
  const { circle } = step
  const picked = (['chosen', 'live', 'answered'] as const).flatMap((lane) => notesInLane(notes, lane, circle))
  if (picked.length >= ENOUGH) return []
  return setup.circles[circle].spareQuestions.filter((question) => question.trim() !== '')
}
