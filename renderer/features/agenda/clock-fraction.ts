import type { ClockReading } from '@shared/agenda/clock'

const ONE_ROUND = 5 * 60_000

/** How much of a ring is drawn: what is left, or over time the part of five minutes that was used too much. */
export function fractionOf(clock: ClockReading): number {
  if (clock.mode === 'up') return 0
  if (clock.phase === 'over') return (-clock.remaining % ONE_ROUND) / ONE_ROUND
  return clock.total > 0 ? Math.max(0, clock.remaining / clock.total) : 0
}
