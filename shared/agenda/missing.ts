import type { Circle, StepId } from '@shared/lib/ids'
import { type AgendaState, runOf, type StepStatus, withRun } from './state'
import type { StepPlan } from './step-plan'

/** Whether a step is part of the turn of a circle: its talk, collecting or questions. */
export function isTurnStep(step: StepPlan | null | undefined): boolean {
  return step?.kind === 'talk' || step?.kind === 'collect' || step?.kind === 'questions'
}

/** The steps of a turn that a missing circle does not take, with the change-over after it. */
export function turnOf(agenda: AgendaState, circle: Circle): StepPlan[] {
  const inTurn = (step: StepPlan) => step.circle === circle && isTurnStep(step)
  const turn = agenda.steps.filter(inTurn)
  const after = agenda.steps[agenda.steps.findIndex((step) => step === turn[turn.length - 1]) + 1]
  return agenda.steps.filter((step) => inTurn(step) || (step === after && step.kind === 'changeover'))
}

/**
 * Whether the chair said that a circle is missing (docs/domain.md, rule 141). It is a fact of the course: a step of its
 * turn was left out on purpose. Entering its turn takes that back.
 */
export function isMissing(agenda: AgendaState, circle: Circle): boolean {
  return agenda.steps.some(
    (step) => step.circle === circle && isTurnStep(step) && runOf(agenda, step.id).status === 'skipped',
  )
}

function withStatus(agenda: AgendaState, steps: readonly StepPlan[], from: StepStatus[], to: StepStatus): AgendaState {
  return steps
    .filter((step) => from.includes(runOf(agenda, step.id).status))
    .reduce((next, step) => withRun(next, step.id, { status: to }), agenda)
}

/** The course without what is left of the turn of a circle. */
export function withMissing(agenda: AgendaState, circle: Circle): AgendaState {
  return withStatus(agenda, turnOf(agenda, circle), ['todo', 'begun', 'passed'], 'skipped')
}

/** The course as it is when a step of a missing circle is about to be entered: the circle came after all. */
export function withArrived(agenda: AgendaState, stepId: StepId): AgendaState {
  const step = agenda.steps.find(({ id }) => id === stepId)
  if (!step?.circle || !isTurnStep(step)) return agenda
  return withStatus(agenda, turnOf(agenda, step.circle), ['skipped'], 'passed')
}
