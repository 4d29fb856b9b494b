import type { Circle, StepId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { type Duration, type Instant, minutes, type Stamp, ZERO } from '@shared/time/time'
import { plannedEnd, readStepClock } from './clock'
import { plannedLength, type StepPlan } from './formats'
import type { AgendaProblem } from './schema'
import { type AgendaState, currentStep, runOf } from './state'

export interface NewLength {
  readonly stepId: StepId
  readonly planned: Duration
}

const LEAST_TURN = minutes(2)
const isTurn = (step: StepPlan) => step.kind === 'talk' || step.kind === 'questions'

/** The steps that are still to come, apart from those that share the running clock. */
function stepsAhead(agenda: AgendaState): StepPlan[] {
  const current = currentStep(agenda)
  return agenda.steps.filter((step) => runOf(agenda, step.id).status === 'todo' && step.clock !== current?.clock)
}

/**
 * „Herverdeel”: the time until `end` over all turns still to come, the same for every turn, in whole minutes; the other
 * steps keep their minutes (docs/domain.md, rule 40). A turn never gets less than two minutes, so the new end can
 * still lie after `end`. Problem: no turn is left.
 */
export function redistribution(
  agenda: AgendaState,
  now: Stamp,
  end: Instant,
): Result<readonly NewLength[], AgendaProblem> {
  const ahead = stepsAhead(agenda)
  const turns = ahead.filter(isTurn)
  if (turns.length === 0) return fail('agenda/nothing-left')
  const fixed = plannedLength(ahead.filter((step) => !isTurn(step)))
  const left = Math.max(0, readStepClock(agenda, now.clock)?.remaining ?? 0)
  const free = end - now.wall - left - fixed
  const each = Math.max(LEAST_TURN, minutes(Math.floor(free / turns.length / 60_000))) as Duration
  return ok(turns.map((step) => ({ stepId: step.id, planned: each })))
}

/** The course with new planned lengths for steps that have not begun. */
export function withLengths(agenda: AgendaState, lengths: readonly NewLength[]): AgendaState {
  const next = new Map(lengths.map(({ stepId, planned }) => [stepId, planned]))
  const steps = agenda.steps.map((step) => {
    const planned = next.get(step.id)
    return planned !== undefined && runOf(agenda, step.id).status === 'todo' ? { ...step, planned } : step
  })
  return { ...agenda, steps, promisedEnd: agenda.promisedEnd ?? plannedEnd(agenda) }
}

const SHORT_SUMMARY = minutes(1)

/** „Noodslot”: summaries of one minute, no reaction; the follow-up is never skipped (docs/domain.md, rule 41). */
export function shortened(agenda: AgendaState): AgendaState {
  const lengths = agenda.steps
    .filter((step) => step.kind === 'summary' || step.kind === 'reaction')
    .map((step) => ({ stepId: step.id, planned: step.kind === 'summary' ? SHORT_SUMMARY : ZERO }))
  return withLengths(agenda, lengths)
}

/** The steps of a turn that a missing circle does not take, with the change-over after it. */
export function turnOf(agenda: AgendaState, circle: Circle): StepPlan[] {
  const inTurn = (step: StepPlan) => step.circle === circle && (isTurn(step) || step.kind === 'collect')
  const turn = agenda.steps.filter(inTurn)
  const after = agenda.steps[agenda.steps.findIndex((step) => step === turn[turn.length - 1]) + 1]
  return agenda.steps.filter((step) => inTurn(step) || (step === after && step.kind === 'changeover'))
}
