import type { ClockMessage } from '@shared/ipc/contract'
import type { Instant, MeetingTime } from '@shared/time/time'
import type { ClockSource } from './source'

/** The hooks by which a replay steps the clock and a test begins anew; only in an unpackaged app with `--stepped-clock`. */
const STEP_HOOK = 'driekringStepClock'
const SET_HOOK = 'driekringSetClock'

/** A clock that stands still at `start` until it is stepped to a later instant. Deadlines on the way fire in order. */
export function steppedClock(start: Instant): ClockSource {
  let now: number = start
  const listeners = new Set<(message: ClockMessage) => void>()
  const waiting = new Set<{ readonly at: number; readonly callback: () => void }>()
  const message = (): ClockMessage => ({ clock: now as MeetingTime, wall: now as Instant, rate: 0 })

  const fireDue = () => {
    const due = [...waiting].filter((entry) => entry.at <= now).sort((a, b) => a.at - b.at)
    for (const entry of due) {
      waiting.delete(entry)
      entry.callback()
    }
  }
  const tell = () => {
    for (const listener of listeners) listener(message())
  }
  const step = (to: number) => {
    now = Math.max(now, to)
    tell()
    fireDue()
  }
  // While no meeting is open nothing waits, and the clock may go back as well.
  const set = (to: number) => {
    waiting.clear()
    now = to
    tell()
  }
  Object.assign(globalThis, { [STEP_HOOK]: step, [SET_HOOK]: set })

  return {
    message,
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    // Nobody sleeps between two steps.
    onGap: () => () => undefined,
    at: (at, callback) => {
      const entry = { at, callback }
      waiting.add(entry)
      if (at <= now) setImmediate(fireDue)
      return () => waiting.delete(entry)
    },
  }
}
