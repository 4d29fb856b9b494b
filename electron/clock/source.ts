import type { ClockMessage, Gap } from '@shared/ipc/contract'
import type { Duration, Instant, MeetingTime } from '@shared/time/time'

/** Where meeting time comes from. The real one follows the computer, a stepped one stands still between steps. */
export interface ClockSource {
  message(): ClockMessage
  /** Calls back when windows need a fresh reading; the answer stops that. */
  onMessage(listener: (message: ClockMessage) => void): () => void
  /** Calls back after each stretch in which nothing could run: the computer slept, or the app stood still. */
  onGap(listener: (gap: Gap) => void): () => void
  /** Calls back as soon as `at` is reached; the answer cancels it. */
  at(at: MeetingTime, callback: () => void): () => void
}

/** A reading that survives a restart: meeting time and uptime of the same moment, and the boot they belong to. */
export interface ClockAnchorFile {
  readonly boot: string
  /** The meeting time of that moment: the wall clock, unless the two had parted before. */
  readonly wall: Instant
  readonly uptime: Duration
}

/**
 * The meeting clock: the wall time at the anchor plus the uptime since. Uptime goes on during sleep and takes no
 * part in changes of the system clock. A reboot ends an anchor: the next one begins from the wall clock.
 */
export function meetingTime(anchor: ClockAnchorFile, uptime: Duration): MeetingTime {
  return (anchor.wall + (uptime - anchor.uptime)) as MeetingTime
}

/**
 * The anchor to go on with: the stored one while it belongs to this boot, else a new one. A new one stays as far from the
 * wall clock as the meeting clock was when a meeting was last seen alive, and never lies before that moment: a clock that
 * was started then would else lie in the future, and stand still (docs/domain.md, rule 161).
 */
export function continueAnchor(
  stored: ClockAnchorFile | null,
  fresh: ClockAnchorFile,
  alive: ClockMessage | null,
): ClockAnchorFile {
  const isSameBoot = stored !== null && stored.boot === fresh.boot && stored.uptime <= fresh.uptime
  if (isSameBoot) return stored
  if (!alive) return fresh
  const ahead = alive.clock - alive.wall
  return { ...fresh, wall: Math.max(fresh.wall + ahead, alive.clock) as Instant }
}
