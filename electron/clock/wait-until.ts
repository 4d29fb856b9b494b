import type { MeetingTime } from '@shared/time/time'

/** Sleep stops timers on some systems, and a delay over 2^31 − 1 ms fires at once: so no wait is longer than this. */
const LONGEST_WAIT = 1_000

/** Calls back as soon as `at` is reached; the answer cancels it. A long wait is looked at again every second. */
export function waitUntil(at: MeetingTime, now: () => MeetingTime, callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const arm = () => {
    timer = setTimeout(look, Math.min(Math.max(0, at - now()), LONGEST_WAIT))
  }
  const look = () => (now() < at ? arm() : callback())
  arm()
  return () => clearTimeout(timer)
}
