import type { StepId } from '@shared/lib/ids'
import { between, type Duration, type Instant, later, type MeetingTime, type Stamp, sum, ZERO } from '@shared/time/time'
import { plannedLength } from './formats'
import { type AgendaState, type CoursePlace, type Cue, currentStep, isToCome, runOf, type StepRun } from './state'
import type { StepPlan } from './step-plan'

/**
 * Everything a window needs to draw the clock by itself. See README.md beside this file.
 * `up` counts time spent, for a step without planned minutes.
 */
export interface ClockAnchor {
  readonly mode: 'down' | 'up'
  readonly total: Duration
  readonly elapsedBefore: Duration
  readonly runningSince: MeetingTime | null
  readonly warnBefore: Duration
}

export interface ClockReading {
  readonly mode: 'down' | 'up'
  readonly total: Duration
  readonly elapsed: Duration
  /** Negative once the time is over. */
  readonly remaining: Duration
  readonly isPaused: boolean
  readonly phase: 'normal' | 'warning' | 'over'
}

/** As much of a step as its clock is read from. */
type ClockStep = Pick<StepPlan, 'id' | 'clock' | 'planned'>

/** As much of a course as its clock is read from. */
export interface ClockCourse extends Pick<AgendaState, 'runningSince' | 'warnBefore'>, CoursePlace<ClockStep> {
  readonly runs: Readonly<Record<StepId, Pick<StepRun, 'elapsed' | 'added'>>>
}

/** The steps that share the clock of `step`, itself among them. */
export function clockMates<Step extends ClockStep>(
  agenda: { readonly steps: readonly Step[] },
  step: ClockStep,
): Step[] {
  return agenda.steps.filter((other) => other.clock === step.clock)
}

/** The clock of a step as anchors. It runs only while the meeting is in a step of that clock. */
function anchorOf(agenda: ClockCourse, step: ClockStep): ClockAnchor {
  const mates = clockMates(agenda, step)
  const isNow = mates.some((mate) => mate.id === agenda.currentStepId)
  const total = sum(...mates.map((mate) => sum(mate.planned, runOf(agenda, mate.id).added)))
  return {
    mode: plannedLength(mates) === 0 && total <= 0 ? 'up' : 'down',
    total,
    elapsedBefore: sum(...mates.map((mate) => runOf(agenda, mate.id).elapsed)),
    runningSince: isNow ? agenda.runningSince : null,
    warnBefore: agenda.warnBefore,
  }
}

/** The clock of the current step as anchors, or null when no step runs. */
export function clockAnchor(agenda: ClockCourse): ClockAnchor | null {
  const step = currentStep(agenda)
  return step && anchorOf(agenda, step)
}

/** The part (ms) of a second of the meeting clock at which the figures of a clock turn; a clock that stands has none. */
export function turnOf({ mode, total, elapsedBefore, runningSince }: ClockAnchor): number {
  if (runningSince === null) return 0
  const begun = runningSince - elapsedBefore
  return mode === 'up' ? begun % 1000 : (begun + total) % 1000
}

/** Reads an anchor at a moment of the meeting clock. Warning from `warnBefore` to the end, then over time. */
export function readClock(anchor: ClockAnchor, now: MeetingTime): ClockReading {
  const running = anchor.runningSince === null ? ZERO : between(anchor.runningSince, now)
  const elapsed = sum(anchor.elapsedBefore, running)
  const remaining = (anchor.total - elapsed) as Duration
  const isWarning = remaining <= anchor.warnBefore && anchor.total > anchor.warnBefore
  const phase = anchor.mode === 'up' ? 'normal' : remaining <= -1000 ? 'over' : isWarning ? 'warning' : 'normal'
  return { mode: anchor.mode, total: anchor.total, elapsed, remaining, isPaused: anchor.runningSince === null, phase }
}

/** The clock of the current step at `now`, or null when no step runs. */
export function readStepClock(agenda: AgendaState, now: MeetingTime): ClockReading | null {
  const anchor = clockAnchor(agenda)
  return anchor && readClock(anchor, now)
}

/** What the clock of a step has left at `now`; negative once its time is over. */
export function leftOn(agenda: AgendaState, step: StepPlan, now: MeetingTime): Duration {
  return readClock(anchorOf(agenda, step), now).remaining
}

/** What the clocks of these steps have left together. A clock that is shared counts once, and over time is no debt. */
export function leftTogether(agenda: AgendaState, steps: readonly StepPlan[], now: MeetingTime): Duration {
  const clocks = new Map(steps.map((step) => [step.clock, step]))
  return sum(...[...clocks.values()].map((step) => Math.max(0, leftOn(agenda, step, now)) as Duration))
}

/** The steps still to come, apart from those on the clock that runs. */
export function stepsToCome(agenda: AgendaState): StepPlan[] {
  const current = currentStep(agenda)
  return agenda.steps.filter((step) => isToCome(agenda, step.id) && step.clock !== current?.clock)
}

/** Time spent in a step until `now`, without pauses. */
export function elapsedInStep(agenda: AgendaState, stepId: StepId, now: MeetingTime): Duration {
  const isRunning = agenda.currentStepId === stepId && agenda.runningSince !== null
  const running = isRunning && agenda.runningSince !== null ? between(agenda.runningSince, now) : ZERO
  return sum(runOf(agenda, stepId).elapsed, running)
}

/** Time since the meeting left the walk-in, pauses included; null before that. */
export function meetingElapsed(agenda: AgendaState, now: MeetingTime): Duration | null {
  const first = agenda.visits.find((visit) => agenda.steps.find((step) => step.id === visit.stepId)?.kind !== 'walkIn')
  if (!first) return null
  return between(first.from.clock, agenda.endedAt?.clock ?? now)
}

/** The end as planned: begin plus all planned minutes; added change-overs have none. New minutes do not move it. */
export function plannedEnd(
  agenda: Pick<AgendaState, 'promisedEnd' | 'begin'> & { readonly steps: readonly Pick<StepPlan, 'planned'>[] },
): Instant {
  return agenda.promisedEnd ?? later(agenda.begin, plannedLength(agenda.steps))
}

/** The end as it looks now: what the current clock has left, and the clocks of every step still to come. */
export function expectedEnd(agenda: AgendaState, now: Stamp): Instant {
  if (agenda.endedAt) return agenda.endedAt.wall
  const step = currentStep(agenda)
  const ahead = leftTogether(agenda, stepsToCome(agenda), now.clock)
  if (!step || step.kind === 'walkIn') return later(Math.max(agenda.begin, now.wall) as Instant, ahead)
  return later(now.wall, sum(leftTogether(agenda, [step], now.clock), ahead))
}

export interface CueInstant {
  readonly stepId: StepId
  readonly cue: Cue
  readonly at: MeetingTime
}

/**
 * Moments at which main must wake the chair's window: warning and end of the running clock, unless they fired.
 * A moment that passed unseen (sleep, crash) is due at once, and only the last of them: one cue after any gap.
 * Steps that share a clock share what fired (docs/domain.md, rule 17).
 */
export function upcomingCues(agenda: AgendaState, now: MeetingTime): CueInstant[] {
  const step = currentStep(agenda)
  const anchor = clockAnchor(agenda)
  if (!step || !anchor || anchor.mode === 'up' || anchor.runningSince === null) return []
  const fired = clockMates(agenda, step).flatMap((mate) => runOf(agenda, mate.id).firedCues)
  if (fired.includes('end')) return []
  const end = later(anchor.runningSince, (anchor.total - anchor.elapsedBefore) as Duration)
  const endCue: CueInstant = { stepId: step.id, cue: 'end', at: end }
  if (end <= now || fired.includes('warning') || anchor.total <= anchor.warnBefore) return [endCue]
  return [{ stepId: step.id, cue: 'warning', at: (end - anchor.warnBefore) as MeetingTime }, endCue]
}
