import type { StepId } from '@shared/lib/ids'
import { type Duration, type Instant, type MeetingTime, type Stamp, ZERO } from '@shared/time/time'
import type { StepPlan } from './formats'

export type StepStatus = 'todo' | 'current' | 'done' | 'skipped'
export type Cue = 'warning' | 'end'

/** What happened in a step so far. `elapsed` leaves out pauses and the stretch that is running now. */
export interface StepRun {
  readonly status: StepStatus
  readonly elapsed: Duration
  readonly added: Duration
  readonly paused: Duration
  /** Minutes a circle left over by being ready early. */
  readonly banked: Duration
  readonly firedCues: readonly Cue[]
}

/** One stay in a step, for the report. */
export interface Visit {
  readonly stepId: StepId
  readonly from: Stamp
  readonly to: Stamp | null
}

/** The running course of a meeting. Nothing in it ticks: the time left is read from anchors. */
export interface AgendaState {
  readonly steps: readonly StepPlan[]
  readonly runs: Readonly<Record<StepId, StepRun>>
  readonly status: 'prepared' | 'running' | 'ended'
  readonly currentStepId: StepId | null
  readonly runningSince: MeetingTime | null
  readonly pausedSince: MeetingTime | null
  readonly visits: readonly Visit[]
  readonly begin: Instant
  /** The end as it was planned before minutes were redistributed; null while they never were. */
  readonly promisedEnd: Instant | null
  readonly warnBefore: Duration
  readonly startedAt: Stamp | null
  readonly endedAt: Stamp | null
}

export const FRESH_RUN: StepRun = {
  status: 'todo',
  elapsed: ZERO,
  added: ZERO,
  paused: ZERO,
  banked: ZERO,
  firedCues: [],
}

/** A course that has not begun. `begin` is the planned begin, `warnBefore` how long before the end a warning comes. */
export function freshAgenda(steps: readonly StepPlan[], begin: Instant, warnBefore: Duration): AgendaState {
  return {
    steps,
    runs: Object.fromEntries(steps.map((step) => [step.id, FRESH_RUN])),
    status: 'prepared',
    currentStepId: null,
    runningSince: null,
    pausedSince: null,
    visits: [],
    begin,
    promisedEnd: null,
    warnBefore,
    startedAt: null,
    endedAt: null,
  }
}

/** The run of a step; a step never entered reads as fresh. */
export function runOf(agenda: AgendaState, stepId: StepId): StepRun {
  return agenda.runs[stepId] ?? FRESH_RUN
}

/** The step the meeting is in, or null before and after. */
export function currentStep(agenda: AgendaState): StepPlan | null {
  return agenda.steps.find((step) => step.id === agenda.currentStepId) ?? null
}

/** The step that follows the current one, passing over what is skipped; null at the end. */
export function nextStep(agenda: AgendaState): StepPlan | null {
  const index = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  const ahead = index < 0 ? [] : agenda.steps.slice(index + 1)
  return ahead.find((step) => runOf(agenda, step.id).status !== 'skipped') ?? ahead[0] ?? null
}

/** The step „Terug” leads to: the nearest earlier one of the course that was visited, or null. */
export function previousStepId(agenda: AgendaState): StepId | null {
  const index = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  const visited = new Set(agenda.visits.map((visit) => visit.stepId))
  const earlier = agenda.steps.slice(0, Math.max(0, index)).filter((step) => visited.has(step.id))
  return earlier[earlier.length - 1]?.id ?? null
}
