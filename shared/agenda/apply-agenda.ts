import { assertNever } from '@shared/lib/assert-never'
import type { Circle, StepId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { type Duration, type Stamp, sum, ZERO } from '@shared/time/time'
import { reordered, skipStep } from './bend'
import { clockMates, leftOn, readStepClock } from './clock'
import { enter, leave, settle } from './enter'
import { turnOf, withMissing } from './missing'
import { shortened, withLengths } from './pressure'
import type { AgendaCommand, AgendaProblem } from './schema'
import { shareTime } from './share-time'
import { type AgendaState, type Cue, currentStep, FRESH_RUN, previousStepId, runOf, stepAfter, withRun } from './state'
import type { StepPlan } from './step-plan'

type Outcome = Result<AgendaState, AgendaProblem>

/** Questions never start before collecting was opened (docs/domain.md, rule 7). */
function missesCollect(agenda: AgendaState, step: StepPlan): boolean {
  if (step.kind !== 'questions') return false
  const collect = agenda.steps.find((other) => other.kind === 'collect' && other.circle === step.circle)
  return collect !== undefined && !agenda.visits.some((visit) => visit.stepId === collect.id)
}

function goTo(agenda: AgendaState, stepId: StepId, at: Stamp): Outcome {
  const step = agenda.steps.find((candidate) => candidate.id === stepId)
  if (!step) return fail('agenda/unknown-step')
  if (step.id === agenda.currentStepId) return ok(agenda)
  if (missesCollect(agenda, step)) return fail('agenda/collect-first')
  return ok(enter(agenda, stepId, at))
}

/** „Kring is klaar”: go to collecting and remember the minutes left over (docs/domain.md, rule 10). */
function circleReady(agenda: AgendaState, at: Stamp): Outcome {
  const step = currentStep(agenda)
  const collect = agenda.steps.find((other) => other.kind === 'collect' && other.circle === step?.circle)
  if (step?.kind !== 'talk' || !collect) return fail('agenda/not-in-talk')
  const left = readStepClock(agenda, at.clock)?.remaining ?? ZERO
  const banked = Math.max(0, left) as Duration
  return ok(enter(withRun(agenda, step.id, { banked }), collect.id, at))
}

function addChangeover(agenda: AgendaState, stepId: StepId, at: Stamp): Outcome {
  if (agenda.steps.some((step) => step.id === stepId)) return fail('agenda/unknown-step')
  const index = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  const added: StepPlan = {
    id: stepId,
    kind: 'changeover',
    circle: null,
    planned: ZERO,
    clock: stepId,
    isAdded: true,
  }
  const steps = [...agenda.steps.slice(0, index + 1), added, ...agenda.steps.slice(index + 1)]
  return ok(enter({ ...agenda, steps, runs: { ...agenda.runs, [stepId]: FRESH_RUN } }, stepId, at))
}

function pause(agenda: AgendaState, at: Stamp): Outcome {
  if (agenda.pausedSince !== null) return fail('agenda/already-paused')
  return ok({ ...settle(agenda, at), runningSince: null, pausedSince: at.clock })
}

function resume(agenda: AgendaState, at: Stamp): Outcome {
  if (agenda.pausedSince === null) return fail('agenda/not-paused')
  return ok({ ...settle(agenda, at), runningSince: at.clock, pausedSince: null })
}

/** With time again, the cues of a clock may come again. */
function rearmCues(agenda: AgendaState, stepId: StepId, at: Stamp): AgendaState {
  const step = agenda.steps.find(({ id }) => id === stepId)
  if (!step) return agenda
  const left = leftOn(agenda, step, at.clock)
  const isPast = (cue: Cue) => left <= (cue === 'end' ? 0 : agenda.warnBefore)
  return clockMates(agenda, step).reduce(
    (next, mate) => withRun(next, mate.id, { firedCues: runOf(next, mate.id).firedCues.filter(isPast) }),
    agenda,
  )
}

/**
 * Gives or takes time; a clock never gets less than nothing (docs/domain.md, rule 15).
 * A clock that counts up gets it from now on: it then counts down what was given.
 */
function addTime(agenda: AgendaState, stepId: StepId, by: Duration, at: Stamp): AgendaState {
  const clock = readStepClock(agenda, at.clock)
  const total = clock?.total ?? ZERO
  const given = clock?.mode === 'up' && by > 0 ? sum(clock.elapsed, by) : by
  const change = Math.max(given, -total) as Duration
  return rearmCues(withRun(agenda, stepId, { added: sum(runOf(agenda, stepId).added, change) }), stepId, at)
}

/** Takes `by` off what was counted in a step: the time of a gap that should not count (docs/domain.md, rule 18). */
function giveBack(agenda: AgendaState, stepId: StepId, by: Duration, at: Stamp): Outcome {
  if (!agenda.steps.some((step) => step.id === stepId)) return fail('agenda/unknown-step')
  const settled = settle(agenda, at)
  const elapsed = Math.max(0, runOf(settled, stepId).elapsed - by) as Duration
  return ok(rearmCues(withRun(settled, stepId, { elapsed }), stepId, at))
}

/** Straight to the first summary that was not held; the reaction is skipped. */
function emergencyEnd(agenda: AgendaState, at: Stamp): Outcome {
  const short = shortened(agenda)
  const isOpen = (step: StepPlan) => runOf(agenda, step.id).status !== 'done'
  const summary = short.steps.find((step) => step.kind === 'summary' && isOpen(step))
  const reaction = short.steps.find((step) => step.kind === 'reaction')
  if (!summary) return fail('agenda/no-summary')
  const without = reaction && isOpen(reaction) ? withRun(short, reaction.id, { status: 'skipped' }) : short
  return ok(enter(without, summary.id, at))
}

/** „Kring ontbreekt”: when it was the turn of that circle just now, what comes after its turn begins. */
function skipCircle(agenda: AgendaState, circle: Circle, at: Stamp): AgendaState {
  const turn = turnOf(agenda, circle)
  const missing = withMissing(agenda, circle)
  const now = turn.find((step) => step.id === agenda.currentStepId)
  const next = stepAfter(missing, turn[turn.length - 1]?.id)
  if (!now || !next) return missing
  const moved = enter(missing, next.id, at)
  return now.circle === circle ? withRun(moved, now.id, { status: 'skipped' }) : moved
}

/**
 * Carries out one command on the course of the meeting. Pure: the instant is in the command.
 * Problems: the command does not fit the moment; the state is then unchanged.
 */
export function applyAgenda(agenda: AgendaState, command: AgendaCommand): Outcome {
  if (command.type === 'agenda/open') {
    const first = agenda.steps[0]
    if (agenda.status !== 'prepared' || !first) return fail('agenda/already-running')
    return ok(enter({ ...agenda, status: 'running', startedAt: command.at }, first.id, command.at))
  }
  const stepId = agenda.currentStepId
  if (agenda.status !== 'running' || !stepId) return fail('agenda/not-running')
  switch (command.type) {
    case 'agenda/go-to':
      return goTo(agenda, command.stepId, command.at)
    case 'agenda/back': {
      const previous = previousStepId(agenda)
      return previous ? ok(enter(agenda, previous, command.at)) : fail('agenda/nothing-before')
    }
    case 'agenda/circle-ready':
      return circleReady(agenda, command.at)
    case 'agenda/add-changeover':
      return addChangeover(agenda, command.stepId, command.at)
    case 'agenda/pause':
      return pause(agenda, command.at)
    case 'agenda/resume':
      return resume(agenda, command.at)
    case 'agenda/add-time':
      return ok(addTime(agenda, stepId, command.by, command.at))
    case 'agenda/share-time':
      return shareTime(agenda)
    case 'agenda/give-back':
      return giveBack(agenda, command.stepId ?? stepId, command.by, command.at)
    case 'agenda/cue-fired': {
      const fired = runOf(agenda, command.stepId).firedCues
      if (fired.includes(command.cue)) return ok(agenda)
      return ok(withRun(agenda, command.stepId, { firedCues: [...fired, command.cue] }))
    }
    case 'agenda/redistribute':
      return ok(withLengths(agenda, command.lengths))
    case 'agenda/emergency-end':
      return emergencyEnd(agenda, command.at)
    case 'agenda/skip-circle':
      return ok(skipCircle(agenda, command.circle, command.at))
    case 'agenda/reorder':
      return reordered(agenda, command.order)
    case 'agenda/skip-step':
      return skipStep(agenda, command.stepId, command.isSkipped)
    case 'agenda/end':
      return ok({ ...leave(agenda, 'done', command.at), status: 'ended', endedAt: command.at })
    default:
      return assertNever(command)
  }
}
