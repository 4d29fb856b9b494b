import type { Instant } from '@shared/time/time'

const HALF_HOUR = 30 * 60_000

/** The next half hour: when a talk at school may begin. */
export function nextHalfHour(now: Instant): Instant {
  return (Math.ceil(now / HALF_HOUR) * HALF_HOUR) as Instant
}

/** A begin to propose: half past seven this evening, or the next half hour when that has passed. */
export function usualBegin(now: Instant): Instant {
  const evening = new Date(now).setHours(19, 30, 0, 0)
  return evening > now ? (evening as Instant) : nextHalfHour(now)
}
