import { minutesApart } from '@shared/time/format'
import type { Instant } from '@shared/time/time'

/** How the expected end lies to the planned one; `count` in whole minutes, nothing where none are said. */
export interface OffPlan {
  readonly kind: 'onTime' | 'otherDay' | 'earlier' | 'later'
  readonly count: number
}

/** Beyond this many minutes it is no evening that runs early or late: it is held on another day or at another time. */
const OTHER_TIME = 6 * 60

/** The difference is that of the two times as they are shown; within a minute of the plan is on time. */
export function offPlan(planned: Instant, expected: Instant): OffPlan {
  const late = minutesApart(planned, expected)
  if (Math.abs(late) <= 1) return { kind: 'onTime', count: 0 }
  if (Math.abs(late) >= OTHER_TIME) return { kind: 'otherDay', count: 0 }
  return { kind: late > 0 ? 'later' : 'earlier', count: Math.abs(late) }
}
