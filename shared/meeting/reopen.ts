import { elapsedInStep } from '@shared/agenda/clock'
import type { StepId } from '@shared/lib/ids'
import { type Duration, type Instant, minutes, type Stamp } from '@shared/time/time'
import type { MeetingState } from './state'

/** Longer than this is no break but another moment (docs/domain.md, rule 19). */
const LONGEST_GAP = minutes(180)
/** A gap shorter than this is not worth a word: the last sign of life is noted every five seconds. */
const SHORTEST_GAP = 15_000

/** Whether a meeting that was left running can go on, or should only be looked at: after 3 hours, or on another day. */
export function canResume(lastSeen: Instant, now: Instant): boolean {
  const isSameDay = new Date(lastSeen).toDateString() === new Date(now).toDateString()
  return isSameDay && Math.abs(now - lastSeen) <= LONGEST_GAP
}

/** Time that went on while the app was gone, and the step in which it did. */
export interface Gap {
  readonly stepId: StepId
  readonly length: Duration
}

/**
 * Time that went on while the app was gone and its clock ran, or null when there was none to speak of. Never more than
 * the step has had: it may have begun after the last sign of life.
 */
export function gapSince({ agenda }: MeetingState, lastSeen: Stamp, now: Stamp): Gap | null {
  const stepId = agenda.currentStepId
  if (!stepId || agenda.runningSince === null) return null
  const length = Math.min(now.clock - lastSeen.clock, elapsedInStep(agenda, stepId, now.clock)) as Duration
  return length >= SHORTEST_GAP ? { stepId, length } : null
}
