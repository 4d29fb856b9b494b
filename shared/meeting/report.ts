import { elapsedInStep, plannedEnd } from '@shared/agenda/clock'
import { isPassedOver, runOf, trailOf } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import { CIRCLES, type Circle, type StepId } from '@shared/lib/ids'
import { askedByCircle, countNotes, type NoteCounts, wasAsked } from '@shared/notes/counts'
import type { QuestionNote } from '@shared/notes/state'
import { type Duration, type Instant, type Stamp, sum, ZERO } from '@shared/time/time'
import type { MeetingState } from './state'

type PerCircle<T> = Readonly<Record<Circle, T>>

/** One step as it went, for the report. */
export interface StepReport {
  readonly step: StepPlan
  readonly from: Instant | null
  readonly spent: Duration
  readonly banked: Duration
  readonly isSkipped: boolean
}

/** The figures of an evening. Talk and question times leave out pauses. */
export interface MeetingReport {
  readonly notes: NoteCounts
  readonly askedByCircle: PerCircle<number>
  readonly plannedEnd: Instant
  readonly actualEnd: Instant | null
  readonly overrun: Duration | null
  readonly talk: PerCircle<Duration>
  readonly collectAndQuestions: PerCircle<Duration>
  readonly pause: Duration
  readonly steps: readonly StepReport[]
  /** Questions put to a circle, in the order in which they were asked; merged originals left inside. */
  readonly askedNotes: readonly QuestionNote[]
  readonly keptNotes: readonly QuestionNote[]
}

function perCircle<T>(of: (circle: Circle) => T): PerCircle<T> {
  return { students: of('students'), parents: of('parents'), teachers: of('teachers') }
}

/** The report of a meeting until `now`. Derived whenever it is needed, never stored. */
export function toMeetingReport(meeting: MeetingState, now: Stamp): MeetingReport {
  const { agenda, notes } = meeting
  const spentIn = (step: StepPlan) => elapsedInStep(agenda, step.id, now.clock)
  const spentOn = (circle: Circle, kinds: readonly string[]) =>
    sum(...agenda.steps.filter((step) => step.circle === circle && kinds.includes(step.kind)).map(spentIn))
  const planned = plannedEnd(agenda)
  const actual = agenda.endedAt?.wall ?? null
  return {
    notes: countNotes(notes),
    askedByCircle: askedByCircle(notes),
    plannedEnd: planned,
    actualEnd: actual,
    overrun: actual === null ? null : ((actual - planned) as Duration),
    talk: perCircle((circle) => spentOn(circle, ['talk'])),
    collectAndQuestions: perCircle((circle) => spentOn(circle, ['collect', 'questions'])),
    pause: agenda.steps.reduce((total, step) => sum(total, runOf(agenda, step.id).paused), ZERO),
    steps: agenda.steps.map((step) => ({
      step,
      from: agenda.visits.find((visit) => visit.stepId === step.id)?.from.wall ?? null,
      spent: spentIn(step),
      banked: runOf(agenda, step.id).banked,
      isSkipped: isPassedOver(agenda, step.id),
    })),
    askedNotes: notes.all
      .filter((note) => note.askedAt !== null && note.mergedInto === null)
      .sort((a, b) => (a.askedAt?.clock ?? 0) - (b.askedAt?.clock ?? 0)),
    keptNotes: notes.all.filter((note) => !wasAsked(notes, note)),
  }
}

/**
 * Whether the circles talked in another order than the method's (docs/domain.md, rule 6); the report then says so. A step
 * that was entered by mistake, and taken back, is no turn.
 */
export function hasOtherOrder(meeting: MeetingState): boolean {
  const trail = trailOf(meeting.agenda)
  const first = (circle: Circle) => trail.indexOf(`circle.${circle}.talk` as StepId)
  const places = CIRCLES.map(first).filter((place) => place >= 0)
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0))
}
