import type { StepId } from '@shared/lib/ids'
import { between, type Stamp, sum, ZERO } from '@shared/time/time'
import { withArrived } from './missing'
import { type AgendaState, runOf, type StepStatus, withRun } from './state'

/** Writes the running (or paused) stretch into the step's run, and anchors the rest at `at`. */
export function settle(agenda: AgendaState, at: Stamp): AgendaState {
  const stepId = agenda.currentStepId
  if (!stepId) return agenda
  const run = runOf(agenda, stepId)
  const elapsed = agenda.runningSince === null ? ZERO : between(agenda.runningSince, at.clock)
  const paused = agenda.pausedSince === null ? ZERO : between(agenda.pausedSince, at.clock)
  return {
    ...withRun(agenda, stepId, { elapsed: sum(run.elapsed, elapsed), paused: sum(run.paused, paused) }),
    runningSince: agenda.runningSince === null ? null : at.clock,
    pausedSince: agenda.pausedSince === null ? null : at.clock,
  }
}

/** Leaves the current step, which is `as` from then on; no step runs after it. */
export function leave(agenda: AgendaState, as: StepStatus, at: Stamp): AgendaState {
  const stepId = agenda.currentStepId
  if (!stepId) return agenda
  const settled = withRun(settle(agenda, at), stepId, { status: as })
  const visits = settled.visits.map((visit) => (visit.to === null ? { ...visit, to: at } : visit))
  return { ...settled, visits, currentStepId: null, runningSince: null, pausedSince: null }
}

/**
 * What a step is once the course goes from place `from` to place `to` (docs/domain.md, rule 140): what is jumped over was
 * passed, or held as far as it came; what was passed lies ahead again once the course is back before it.
 */
function statusAfter(status: StepStatus, place: number, from: number, to: number): StepStatus {
  if (place > to) return status === 'passed' ? 'todo' : status
  if (place <= from || place === to) return status
  return status === 'todo' ? 'passed' : status === 'begun' ? 'done' : status
}

/** Goes to a step. One that is left by going back is not done: it goes on when the course comes there again. */
export function enter(agenda: AgendaState, stepId: StepId, at: Stamp): AgendaState {
  const from = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  const to = agenda.steps.findIndex((step) => step.id === stepId)
  const left = leave(withArrived(agenda, stepId), to < from ? 'begun' : 'done', at)
  const course = left.steps.reduce((next, { id }, place) => {
    const { status } = runOf(next, id)
    const after = statusAfter(status, place, from, to)
    return after === status ? next : withRun(next, id, { status: after })
  }, left)
  return {
    ...withRun(course, stepId, { status: 'current', banked: ZERO }),
    currentStepId: stepId,
    runningSince: at.clock,
    visits: [...course.visits, { stepId, from: at, to: null }],
  }
}
