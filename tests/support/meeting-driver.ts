import { expectedEnd, readStepClock, upcomingCues } from '@shared/agenda/clock'
import type { PupilFormat } from '@shared/agenda/phases'
import { currentStep, nextStep, runOf } from '@shared/agenda/state'
import type { Circle } from '@shared/lib/ids'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingProblem } from '@shared/meeting/problems'
import { freshPupilSetup, type PupilSetup } from '@shared/meeting/pupil-setup'
import { type MeetingReport, toMeetingReport } from '@shared/meeting/report'
import type { SceneKind } from '@shared/meeting/scenes'
import { type CircleSetup, freshSetup, type MeetingSetup } from '@shared/meeting/setup'
import { type MeetingState, noteTarget } from '@shared/meeting/state'
import type { AnswerOutcome } from '@shared/notes/schema'
import { findNote, notesInLane, type QuestionNote } from '@shared/notes/state'
import { type ProjectorView, type SceneView, toProjectorView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { formatClock, formatTimeOfDay } from '@shared/time/format'
import { type Instant, minutes, type Stamp } from '@shared/time/time'
import {
  actionId,
  length,
  meetingId,
  moment,
  noteId,
  pointId,
  problemIn,
  some,
  stamp,
  stepId,
  type Unstamped,
} from './builders'

/** An evening of 12 March 2026 that is planned to begin at 19:30. Its clocks read 19:20. */
export function evening(setup: Partial<MeetingSetup> = {}): MeetingDriver {
  return new MeetingDriver({ ...freshSetup(moment('19:30')), ...setup })
}

/** A meeting about Fenna on that day, planned to begin at 19:30. Its clocks read 19:20. */
export function pupilMeeting(format: PupilFormat = 'concern', patch: Partial<PupilSetup> = {}): MeetingDriver {
  const pupil = { ...freshPupilSetup(format), firstName: 'Fenna', lastName: 'Brouwer', ...patch }
  return new MeetingDriver(freshSetup(moment('19:30')), { format, pupil })
}

/** Drives one meeting through the real core, as a chair would. An action that is refused throws its problem. */
export class MeetingDriver {
  private meeting: MeetingState
  private count = 0
  readonly commands: MeetingCommand[] = []

  constructor(
    setup: MeetingSetup,
    about: { format: PupilFormat; pupil: PupilSetup } | null = null,
    private now: Stamp = stamp(moment('19:20')),
  ) {
    const create: MeetingCommand = {
      type: 'meeting/create',
      at: this.now,
      meetingId: meetingId('evening-of-the-tests'),
      format: 'threeCircle',
      setup,
      ...about,
    }
    const created = applyCommand(null, create)
    if (!created.ok) throw new Error(created.problem)
    this.meeting = created.value
    this.commands.push(create)
  }

  /** Sets both clocks to a time of the evening, or to an instant. */
  at(clock: string | Instant): this {
    this.now = stamp(typeof clock === 'string' ? moment(clock) : clock)
    return this
  }
  /** Lets time go by: `1:30` is a minute and a half. */
  wait(time: string): this {
    this.now = {
      wall: (this.now.wall + length(time)) as Stamp['wall'],
      clock: (this.now.clock + length(time)) as Stamp['clock'],
    }
    return this
  }
  do(command: Unstamped): this {
    const stamped = { ...command, at: this.now } as MeetingCommand
    const outcome = applyCommand(this.meeting, stamped)
    if (!outcome.ok) throw new Error(outcome.problem)
    this.meeting = outcome.value
    this.commands.push(stamped)
    return this
  }
  /** What the core says against a command; null when it is allowed. Nothing changes. */
  problemOf(command: Unstamped): MeetingProblem | null {
    return problemIn(applyCommand(this.meeting, { ...command, at: this.now } as MeetingCommand))
  }

  setup(patch: Partial<MeetingSetup>): this {
    return this.do({ type: 'meeting/change-setup', patch })
  }
  circle(circle: Circle, patch: Partial<CircleSetup>): this {
    return this.do({ type: 'meeting/change-circle', circle, patch })
  }
  open(): this {
    return this.do({ type: 'agenda/open' })
  }
  goTo(step: string): this {
    return this.do({ type: 'agenda/go-to', stepId: stepId(step) })
  }
  /** Goes through these steps, one after the other, at this moment. */
  through(...steps: readonly string[]): this {
    for (const step of steps) this.goTo(step)
    return this
  }
  next(): this {
    return this.goTo(some(nextStep(this.meeting.agenda)).id)
  }
  back(): this {
    return this.do({ type: 'agenda/back' })
  }
  circleReady(): this {
    return this.do({ type: 'agenda/circle-ready' })
  }
  changeover(id = 'added'): this {
    return this.do({ type: 'agenda/add-changeover', stepId: stepId(id) })
  }
  pause(): this {
    return this.do({ type: 'agenda/pause' })
  }
  resume(): this {
    return this.do({ type: 'agenda/resume' })
  }
  addMinutes(n: number): this {
    return this.do({ type: 'agenda/add-time', by: minutes(n) })
  }
  giveBack(time: string): this {
    return this.do({ type: 'agenda/give-back', by: length(time) })
  }
  end(): this {
    return this.do({ type: 'agenda/end' })
  }
  /** Main wakes the chair: the first cue that is due goes off. */
  fireCue(): this {
    const { stepId: step, cue } = some(upcomingCues(this.meeting.agenda, this.now.clock)[0])
    return this.do({ type: 'agenda/cue-fired', stepId: step, cue })
  }

  /** Types a note; it goes where the moment says, unless a circle is named. */
  note(from: Circle, text: string, id = `note-${++this.count}`): this {
    const { circle, isLate } = some(noteTarget(this.meeting))
    return this.do({ type: 'board/add-note', id: noteId(id), text, fromCircle: from, forCircle: circle, isLate })
  }
  choose(...ids: readonly string[]): this {
    for (const id of ids) this.do({ type: 'board/select', id: noteId(id) })
    return this
  }
  ask(id: string): this {
    return this.do({ type: 'board/put-on-board', id: noteId(id) })
  }
  answer(id: string, answer = '', outcome: AnswerOutcome = 'answered'): this {
    return this.do({ type: 'board/answer', id: noteId(id), outcome, answer })
  }
  merge(lead: string, ...others: readonly string[]): this {
    return this.do({ type: 'board/merge', leadId: noteId(lead), ids: others.map(noteId) })
  }
  point(circle: Circle, text: string, id = `point-${++this.count}`): this {
    return this.do({ type: 'talk/add-point', id: pointId(id), circle, text })
  }
  passOn(id: string, isOn = true): this {
    return this.do({ type: 'talk/pass-on', id: pointId(id), isOn })
  }
  releaseOutcome(circle: Circle): this {
    return this.do({ type: 'talk/release-outcome', circle })
  }
  action(what: string, who = '', when = '', id = `action-${++this.count}`): this {
    return this.do({ type: 'talk/add-action', id: actionId(id), what, who, when })
  }
  releaseActions(withNames = false): this {
    return this.do({ type: 'talk/release-actions', withNames })
  }
  show(scene: SceneKind): this {
    return this.do({ type: 'projector/show', scene })
  }
  black(isBlack = true): this {
    return this.do({ type: 'projector/black', isBlack })
  }

  get state(): MeetingState {
    return this.meeting
  }
  get moment(): Stamp {
    return this.now
  }
  get step(): string | null {
    return currentStep(this.meeting.agenda)?.id ?? null
  }
  /** The clock as the chair reads it: `13:30`, `+0:20`, or a time that counts up. */
  get clock(): string {
    const reading = some(readStepClock(this.meeting.agenda, this.now.clock))
    return formatClock(reading.mode === 'up' ? reading.elapsed : reading.remaining)
  }
  get phase(): string {
    return some(readStepClock(this.meeting.agenda, this.now.clock)).phase
  }
  /** The cues that are still to come, as `warning 19:53:00`. */
  get cues(): string[] {
    const show = (time: number) => new Date(time).toTimeString().slice(0, 8)
    return upcomingCues(this.meeting.agenda, this.now.clock).map(({ cue, at: time }) => `${cue} ${show(time)}`)
  }
  get expectedEnd(): string {
    return formatTimeOfDay(expectedEnd(this.meeting.agenda, this.now))
  }
  get report(): MeetingReport {
    return toMeetingReport(this.meeting, this.now)
  }
  bankedIn(step: string): string {
    return formatClock(runOf(this.meeting.agenda, stepId(step)).banked)
  }
  noteOf(id: string): QuestionNote {
    return some(findNote(this.meeting.notes, noteId(id)))
  }
  lane(lane: QuestionNote['lane'], circle: Circle): string[] {
    return notesInLane(this.meeting.notes, lane, circle).map((note) => note.id)
  }
  view(shape: SmartboardShape = 'wide'): ProjectorView {
    return toProjectorView(this.meeting, shape)
  }
  scene<K extends SceneView['kind']>(kind: K, shape: SmartboardShape = 'wide'): Extract<SceneView, { kind: K }> {
    const { scene } = this.view(shape)
    if (scene.kind !== kind) throw new Error(`the board shows ${scene.kind}, not ${kind}`)
    return scene as Extract<SceneView, { kind: K }>
  }
}
