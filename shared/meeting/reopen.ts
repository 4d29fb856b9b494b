import { readStepClock } from '@shared/agenda/clock'
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

/**
 * Time that went on while the app was gone and its clock ran, or null when there was none to speak of. Never more than
 * the step has had: it may have begun after the last sign of life.
 */
export function gapSince(meeting: MeetingState, lastSeen: Stamp, now: Stamp): Duration | null {
  if (meeting.agenda.runningSince === null) return null
  const hadByStep = readStepClock(meeting.agenda, now.clock)?.elapsed ?? 0
  const gap = Math.min(now.clock - lastSeen.clock, hadByStep)
  return gap >= SHORTEST_GAP ? (gap as Duration) : null
}
