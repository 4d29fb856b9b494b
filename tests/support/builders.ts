import { PRESETS, threeCircleSteps } from '@shared/agenda/formats'
import { type AgendaState, freshAgenda } from '@shared/agenda/state'
import type {
  ActionId,
  AgreementId,
  ConcernId,
  ExplanationId,
  MeetingId,
  NoteId,
  ParticipantId,
  PointId,
  StepId,
  StrengthId,
} from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { type Duration, type Instant, type MeetingTime, minutes, type Stamp } from '@shared/time/time'

/** A command without its moment. */
type WithoutStamp<C> = C extends unknown ? Omit<C, 'at'> : never
export type Unstamped<C = MeetingCommand> = WithoutStamp<C>

export const stepId = (id: string) => id as StepId
export const noteId = (id: string) => id as NoteId
export const pointId = (id: string) => id as PointId
export const actionId = (id: string) => id as ActionId
export const strengthId = (id: string) => id as StrengthId
export const concernId = (id: string) => id as ConcernId
export const agreementId = (id: string) => id as AgreementId
export const explanationId = (id: string) => id as ExplanationId
export const meetingId = (id: string) => id as MeetingId
export const participantId = (id: string) => id as ParticipantId

/** A moment here in the Netherlands: `2026-03-12 19:32:10`, or only a time on that evening. */
export function moment(text: string): Instant {
  const [date, clock] = text.includes(' ') ? text.split(' ') : ['2026-03-12', text]
  return new Date(`${date}T${clock}`).getTime() as Instant
}

/** Both clocks at a moment; the meeting clock may differ by `drift`. */
export function stamp(wall: Instant, drift = 0): Stamp {
  return { wall, clock: (wall + drift) as unknown as MeetingTime }
}

/** Both clocks at a time of day on the evening of the tests. */
export const at = (clock: string): Stamp => stamp(moment(clock))

/** The length `1:30` in minutes and seconds. */
export function length(text: string): Duration {
  const [whole = 0, seconds = 0] = text.split(':').map(Number)
  return (minutes(whole) + seconds * 1000) as Duration
}

/** A course of „klassiek” that begins at 19:30, with a warning two minutes before the end. */
export function classicAgenda(collectCounts = true): AgendaState {
  return freshAgenda(threeCircleSteps(PRESETS.classic, collectCounts), moment('19:30'), minutes(2))
}

/** The value of a good result; throws with the problem of a failed one. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${String(result.problem)}`)
  return result.value
}

/** The problem of a failed result, or null of a good one. */
export function problemIn<P>(result: Result<unknown, P>): P | null {
  return result.ok ? null : result.problem
}

/** A value that must be there. */
export function some<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there')
  return value
}
