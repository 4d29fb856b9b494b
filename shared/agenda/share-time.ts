import { fail, ok, type Result } from '@shared/lib/result'
import { type Duration, sum } from '@shared/time/time'
import { clockMates } from './clock'
import { isTurnStep } from './missing'
import { withLengths } from './pressure'
import type { AgendaProblem } from './schema'
import { type AgendaState, currentStep, runOf, withRun } from './state'
import type { StepPlan } from './step-plan'

/** Time that one circle was given, and the turns of later circles that were not given it yet. */
export interface ExtraTime {
  readonly extra: Duration
  readonly steps: readonly StepPlan[]
}

/**
 * What can be given to the later circles as well (docs/domain.md, rule 144), or null: no time was added in this turn that
 * they have not got, or no later circle has such a turn to come.
 */
export function timeToShare(agenda: AgendaState): ExtraTime | null {
  const current = currentStep(agenda)
  if (!current || !isTurnStep(current)) return null
  const mates = clockMates(agenda, current)
  const unshared = mates.map(({ id }) => runOf(agenda, id).added - runOf(agenda, id).shared)
  const extra = sum(...(unshared as Duration[]))
  const kinds = mates.map((mate) => mate.kind)
  const steps = agenda.steps.slice(agenda.steps.indexOf(current) + 1).filter(({ id, kind, circle, planned }) => {
    const isSameKind = kinds.includes(kind) && planned > 0 && circle !== current.circle
    return isSameKind && runOf(agenda, id).status === 'todo'
  })
  return extra > 0 && steps.length > 0 ? { extra, steps } : null
}

/** Gives the later circles what this one was given. Problem: there is nothing to give. */
export function shareTime(agenda: AgendaState): Result<AgendaState, AgendaProblem> {
  const current = currentStep(agenda)
  const share = timeToShare(agenda)
  if (!current || !share) return fail('agenda/nothing-left')
  const lengths = share.steps.map(({ id, planned }) => ({ stepId: id, planned: sum(planned, share.extra) }))
  const shared = clockMates(agenda, current).reduce(
    (next, { id }) => withRun(next, id, { shared: runOf(next, id).added }),
    agenda,
  )
  return ok(withLengths(shared, lengths))
}
