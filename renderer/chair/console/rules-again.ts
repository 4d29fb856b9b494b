import { currentStep } from '@shared/agenda/state'
import type { SceneKind } from '@shared/meeting/scenes'
import { sceneOfStep } from '@shared/meeting/scenes'
import type { MeetingState } from '@shared/meeting/state'

/** What stood on the board, as far as it can be put back. */
export interface Shown {
  readonly stepId: string | null
  readonly scene: SceneKind
  readonly page: number
  readonly isBlack: boolean
  readonly liveNoteId: string | null
}

/** Reads what stands on the board now. */
export function shownIn({ agenda, projector, notes }: MeetingState): Shown {
  const { scene, page, isBlack } = projector
  return { stepId: agenda.currentStepId, scene, page, isBlack, liveNoteId: notes.liveNoteId }
}

/**
 * What to put back after the rules were shown for a while; null when the chair chose something newer meanwhile.
 * A question that is no longer live is not put back: then the step's own picture comes.
 */
export function backFromRules(before: Shown, meeting: MeetingState): Shown | null {
  const now = shownIn(meeting)
  const step = currentStep(meeting.agenda)
  if (!step || now.stepId !== before.stepId || now.scene !== 'rules' || now.isBlack) return null
  const isGone = before.scene === 'question' && now.liveNoteId !== before.liveNoteId
  return isGone ? { ...now, scene: sceneOfStep(step.kind), page: 0 } : before
}
