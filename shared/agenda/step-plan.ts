import type { Circle, StepId } from '@shared/lib/ids'
import type { Duration } from '@shared/time/time'

/** The steps of a driegesprek. */
export type CircleStepKind =
  | 'walkIn'
  | 'opening'
  | 'talk'
  | 'collect'
  | 'questions'
  | 'changeover'
  | 'summary'
  | 'reaction'
  | 'followUp'

export type StepKind = CircleStepKind | PhaseKind

/** One step of a meeting as planned. Steps with the same `clock` share one count-down. */
export interface StepPlan {
  readonly id: StepId
  readonly kind: StepKind
  readonly circle: Circle | null
  readonly planned: Duration
  readonly clock: string
  readonly isAdded: boolean
}

/** The parts of a meeting about one pupil (docs/domain.md, rules 60 and 61). */
export const PHASE_KINDS = [
  'welcome',
  'lookBack',
  'whatHappened',
  'whatNeeded',
  'pupilTells',
  'parentsTell',
  'mentorTells',
  'strengths',
  'concerns',
  'compare',
  'explain',
  'goal',
  'question',
  'overview',
  'works',
  'need',
  'agree',
  'close',
  'tell',
] as const

export type PhaseKind = (typeof PHASE_KINDS)[number]
