import { applyAgenda } from '@shared/agenda/apply-agenda'
import { expectedEnd, plannedEnd } from '@shared/agenda/clock'
import { turnOf } from '@shared/agenda/missing'
import { type NewLength, redistribution, withLengths } from '@shared/agenda/pressure'
import { type AgendaState, currentStep, isToCome } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { type Duration, type Instant, later, minutes, type Stamp } from '@shared/time/time'

/** How much later than planned the chair may choose to end, in minutes. */
export const LATER_CHOICES = [0, 5, 10, 15, 20] as const

export interface NewTurn {
  readonly step: StepPlan
  readonly planned: Duration
}

/** What „Herverdeel” would do, to be read before saying yes. */
export interface Redistribution {
  readonly lengths: readonly NewLength[]
  readonly turns: readonly NewTurn[]
  readonly wished: Instant
  readonly end: Instant
}

/** Before the planned begin the time until then is not to be given away. */
function fromBegin(agenda: AgendaState, now: Stamp): Stamp {
  if (currentStep(agenda)?.kind !== 'walkIn') return now
  return { ...now, wall: Math.max(agenda.begin, now.wall) as Instant }
}

/** The new minutes of every turn to come and the new end, when the evening may end `late` minutes after the plan. Null: no turn is left. */
export function planRedistribution(agenda: AgendaState, now: Stamp, late: number): Redistribution | null {
  const wished = later(plannedEnd(agenda), minutes(late))
  const lengths = redistribution(agenda, fromBegin(agenda, now), wished)
  if (!lengths.ok) return null
  const planned = new Map(lengths.value.map((length) => [length.stepId, length.planned]))
  const turns = agenda.steps.flatMap((step) => {
    const length = planned.get(step.id)
    return length === undefined ? [] : [{ step, planned: length }]
  })
  return { lengths: lengths.value, turns, wished, end: expectedEnd(withLengths(agenda, lengths.value), now) }
}

/** When the evening would end after „Noodslot”; null when there is no summary to go to. */
export function planEmergencyEnd(agenda: AgendaState, now: Stamp): Instant | null {
  const outcome = applyAgenda(agenda, { type: 'agenda/emergency-end', at: now })
  return outcome.ok ? expectedEnd(outcome.value, now) : null
}

/** The circles whose turn can still be skipped: one step of it, at least, is not done. */
export function circlesToSkip(agenda: AgendaState): Circle[] {
  const isOpen = ({ id }: StepPlan) => id === agenda.currentStepId || isToCome(agenda, id)
  return CIRCLES.filter((circle) => turnOf(agenda, circle).some((step) => step.circle === circle && isOpen(step)))
}
