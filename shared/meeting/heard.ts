import { type AgendaState, currentStep } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { type OutcomePoint, pointsOf } from '@shared/talk/state'
import type { MeetingState } from './state'

type Turn = Pick<AgendaState, 'currentStepId'> & { readonly steps: readonly Pick<StepPlan, 'id' | 'kind' | 'circle'>[] }

/** The circles that had their turn before the one that talks now; none outside the own talk of a circle. */
export function circlesBefore(agenda: Turn): Circle[] {
  const step = currentStep(agenda)
  return step?.kind === 'talk' && step.circle ? CIRCLES.slice(0, CIRCLES.indexOf(step.circle)) : []
}

/** All points of the circles before the one that talks now, passed on or not (docs/domain.md, rule 34). */
export function pointsBefore({ agenda, talk }: Pick<MeetingState, 'agenda' | 'talk'>): OutcomePoint[] {
  return circlesBefore(agenda).flatMap((from) => pointsOf(talk, from))
}
