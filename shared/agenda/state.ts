import type { StepId } from '@shared/lib/ids'
import { type Duration, type Instant, type MeetingTime, type Stamp, ZERO } from '@shared/time/time'
import type { StepPlan } from './step-plan'

/**
 * `begun` was left by going back: it goes on when the course comes there again. `passed` was jumped over, and is to come
 * again once the course goes back before it. `skipped` was left out on purpose and stays out until it is entered or
 * taken in.
 */
export type StepStatus = 'todo' | 'current' | 'begun' | 'done' | 'passed' | 'skipped'
export type Cue = 'warning' | 'end'

/** What happened in a step so far. `elapsed` leaves out pauses and the stretch that is running now. */
export interface StepRun {
  readonly status: StepStatus
  readonly elapsed: Duration
  readonly added: Duration
  /** The part of `added` that the later circles were given as well. */
  readonly shared: Duration
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
  shared: ZERO,
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

/** The run of a step, or as much of it as there is; a step never entered reads as fresh. */
export function runOf<Run extends Partial<StepRun>>(
  { runs }: { readonly runs: Readonly<Record<StepId, Run>> },
  stepId: StepId,
): Run | StepRun {
  return runs[stepId] ?? FRESH_RUN
}

/** Where a course is. */
export interface CoursePlace<Step extends Pick<StepPlan, 'id'> = StepPlan> {
  readonly steps: readonly Step[]
  readonly currentStepId: StepId | null
}
/** Where a course is, and what it passes over. */
export interface CourseWay<Step extends Pick<StepPlan, 'id'> = StepPlan> extends CoursePlace<Step> {
  readonly runs: Readonly<Record<StepId, Pick<StepRun, 'status'>>>
}

/** The course with a change in the run of one step. */
export function withRun(agenda: AgendaState, stepId: StepId, change: Partial<StepRun>): AgendaState {
  return { ...agenda, runs: { ...agenda.runs, [stepId]: { ...runOf(agenda, stepId), ...change } } }
}

/** The step the meeting is in, or null before and after. */
export function currentStep<Step extends Pick<StepPlan, 'id'>>(agenda: CoursePlace<Step>): Step | null {
  return agenda.steps.find((step) => step.id === agenda.currentStepId) ?? null
}

/** The step that follows another one, passing over what is skipped; null after the last, or when there is none to follow. */
export function stepAfter<Step extends Pick<StepPlan, 'id'>>(
  agenda: CourseWay<Step>,
  stepId: StepId | null | undefined,
): Step | null {
  const place = agenda.steps.findIndex((step) => step.id === stepId)
  const ahead = place < 0 ? [] : agenda.steps.slice(place + 1)
  return ahead.find((step) => runOf(agenda, step.id).status !== 'skipped') ?? null
}

/** The step that follows the current one, passing over what is skipped; null at the end. */
export function nextStep<Step extends Pick<StepPlan, 'id'>>(agenda: CourseWay<Step>): Step | null {
  return stepAfter(agenda, agenda.currentStepId)
}

/** The way to where the course is now. Entering the step one came from, in whatever way, is going back: it takes off the last. */
export function trailOf(agenda: AgendaState): readonly StepId[] {
  const trail: StepId[] = []
  for (const { stepId } of agenda.visits) {
    if (trail[trail.length - 2] === stepId) trail.pop()
    else trail.push(stepId)
  }
  return trail
}

/** The step „Terug” leads to, or null: the one the chair came from. */
export function previousStepId(agenda: AgendaState): StepId | null {
  const trail = trailOf(agenda)
  return trail[trail.length - 2] ?? null
}

/** Whether a step is still to come, or goes on when the course comes there again. */
export function isToCome(agenda: AgendaState, stepId: StepId): boolean {
  const { status } = runOf(agenda, stepId)
  return status === 'todo' || status === 'begun'
}

/** Whether a step was not held: the course jumped over it, or it was left out on purpose. */
export function isPassedOver(agenda: AgendaState, stepId: StepId): boolean {
  const { status } = runOf(agenda, stepId)
  return status === 'passed' || status === 'skipped'
}
