import { calendarDateOf } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import { useChair } from '../chair-context'

/** The moment at which this was drawn, for what needs no more than the day it is. */
export function useWallTime(): Instant {
  return useChair().services.clock.now().wall
}

/** The day it is, as a calendar date `2026-03-12`. */
export function useToday(): string {
  return calendarDateOf(useWallTime())
}
