import type { ClockMessage } from '@shared/ipc/contract'
import type { Instant, MeetingTime, Stamp } from '@shared/time/time'

/**
 * A window's own reading of main's clock: the last message plus the time since it came. Main sends a fresh message
 * after sleep and after a change of the system clock, so a window is never wrong for long.
 */
export interface WindowClock {
  now(): Stamp
  receive(message: ClockMessage): void
  /** Calls back at each fresh message; the answer stops that. */
  onMessage(listener: () => void): () => void
  readonly isStepped: boolean
}

/** A message can wait this long for a page that stood still; a longer time means that the system clock was changed. */
const LONGEST_WAY = 600_000

/** How long a message was under way: a page that was busy, or stood still, takes it in later than it was sent. */
function wayOf(message: ClockMessage, wallNow: number): number {
  const way = wallNow - message.wall
  return message.rate === 1 && way > 0 && way < LONGEST_WAY ? way : 0
}

/** A clock that starts from one message. */
export function windowClock(first: ClockMessage): WindowClock {
  let last = first
  let sentAt = performance.now() - wayOf(first, Date.now())
  const listeners = new Set<() => void>()
  return {
    now: () => {
      const since = (performance.now() - sentAt) * last.rate
      return { clock: (last.clock + since) as MeetingTime, wall: (last.wall + since) as Instant }
    },
    receive: (message) => {
      last = message
      sentAt = performance.now() - wayOf(message, Date.now())
      for (const listener of listeners) listener()
    },
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    get isStepped() {
      return last.rate === 0
    },
  }
}
