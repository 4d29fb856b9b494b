import type { Gap } from '@shared/ipc/contract'
import type { MeetingTime } from '@shared/time/time'

/** A heartbeat of a second that comes this late was not late: the computer slept or the app stood still. */
const LONGEST_BEAT = 15_000

/** The gap between two heartbeats, or null when they followed each other as they should. */
export function gapBetween(last: MeetingTime, next: MeetingTime): Gap | null {
  return next - last > LONGEST_BEAT ? { from: last, to: next } : null
}
