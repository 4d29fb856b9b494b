import type { Instant } from './time'

/** August, from 0: a Dutch school year begins on 1 August. */
const FIRST_MONTH = 7

/** The year in which the school year of a moment began. */
function schoolYearOf(instant: Instant): number {
  const date = new Date(instant)
  return date.getMonth() < FIRST_MONTH ? date.getFullYear() - 1 : date.getFullYear()
}

/** Whether a moment lies in the school year of `now` or in the next (docs/domain.md, rule 222): the year then goes without saying. */
export function isNearYear(instant: Instant, now: Instant): boolean {
  const years = schoolYearOf(instant) - schoolYearOf(now)
  return years === 0 || years === 1
}
