import type { StepId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { type Duration, type Instant, minutes, type Stamp, ZERO } from '@shared/time/time'
import { leftOn, leftTogether, plannedEnd, stepsToCome } from './clock'
import type { AgendaProblem } from './schema'
import { type AgendaState, currentStep, isToCome } from './state'
import type { StepPlan } from './step-plan'

export interface NewLength {
  readonly stepId: StepId
  readonly planned: Duration
}

const LEAST_TURN = minutes(2)
const isTurn = (step: StepPlan) => step.kind === 'talk' || step.kind === 'questions'

interface Turn {
  readonly stepId: StepId
  /** What it had already, in ms. */
  readonly had: number
}

/**
 * `time` (ms) over the turns, the same for each, to the last millisecond. A turn that had more than its share keeps that
 * and two minutes; the others share what is left then. With too little for all, each has its least.
 */
function shared(turns: readonly Turn[], time: number): NewLength[] {
  // Where time was added to a turn that had begun, that alone may be more than its share.
  const leastOf = ({ had }: Turn) => Math.max(0, LEAST_TURN + had)
  const [first, ...others] = [...turns].sort((a, b) => leastOf(b) - leastOf(a))
  if (!first) return []
  if (leastOf(first) > time / turns.length)
    return [{ stepId: first.stepId, planned: leastOf(first) as Duration }, ...shared(others, time - leastOf(first))]
  const until = (place: number) => Math.floor((time * place) / turns.length)
  return turns.map(({ stepId }, place) => ({ stepId, planned: (until(place + 1) - until(place)) as Duration }))
}

/**
 * „Herverdeel”: the time until `end` over all turns still to come, the same for every turn, so that the course ends just
 * then; the other steps keep their minutes (docs/domain.md, rule 40). What a turn that had begun already had is part of
 * its share. A turn never has less than two minutes left, so the new end can still lie after `end`. Problem: no turn is
 * left.
 */
export function redistribution(
  agenda: AgendaState,
  now: Stamp,
  end: Instant,
): Result<readonly NewLength[], AgendaProblem> {
  const ahead = stepsToCome(agenda)
  const turns = ahead
    .filter(isTurn)
    .map((step) => ({ stepId: step.id, had: step.planned - leftOn(agenda, step, now.clock) }))
  if (turns.length === 0) return fail('agenda/nothing-left')
  const current = currentStep(agenda)
  const turnClocks = new Set(ahead.filter(isTurn).map((step) => step.clock))
  const others = ahead.filter((step) => !turnClocks.has(step.clock))
  const fixed = leftTogether(agenda, current ? [current, ...others] : others, now.clock)
  const had = turns.reduce((total, turn) => total + turn.had, 0)
  const lengths = shared(turns, end - now.wall - fixed + had)
  return ok(turns.flatMap(({ stepId }) => lengths.filter((length) => length.stepId === stepId)))
}

/** The course with new planned lengths for steps that are still to come. */
export function withLengths(agenda: AgendaState, lengths: readonly NewLength[]): AgendaState {
  const next = new Map(lengths.map(({ stepId, planned }) => [stepId, planned]))
  const steps = agenda.steps.map((step) => {
    const planned = next.get(step.id)
    return planned !== undefined && isToCome(agenda, step.id) ? { ...step, planned } : step
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
