import { calendarDateOf } from '@shared/time/format'
import type { MeetingState } from './state'

/**
 * The day of a meeting, `2026-03-12`: the planned one, or the day it was opened when that was earlier. What is agreed for
 * later lies on that day or after it (docs/domain.md, rule 220).
 */
export function dayOfMeeting({ setup, agenda }: MeetingState): string {
  const [planned, opened] = [calendarDateOf(setup.begin), agenda.startedAt && calendarDateOf(agenda.startedAt.wall)]
  return opened !== null && opened < planned ? opened : planned
}
