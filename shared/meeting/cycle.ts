import { calendarDateOf } from '@shared/time/format'
import type { MeetingState } from './state'

export type CycleMoment = 'before' | 'start' | 'end' | 'now' | 'next'

export interface CycleStep {
  readonly moment: CycleMoment
  /** `2026-03-05`. */
  readonly date: string
  readonly isPast: boolean
}

/** The cycle a meeting that looks back stands in: the talk before, when agreements began and ended, now, and next. */
export function cycleOf({ agreements, setup }: MeetingState): CycleStep[] {
  const { previous, followUp } = agreements
  const today = calendarDateOf(setup.begin)
  const dates = (key: 'startDate' | 'endDate') =>
    (previous?.agreements ?? []).map((agreement) => agreement[key]).filter((date) => date !== '')
  const steps: [CycleMoment, string][] = [
    ['before', previous?.date ?? ''],
    ['start', dates('startDate').sort()[0] ?? ''],
    ['end', dates('endDate').sort().at(-1) ?? ''],
    ['now', today],
    ['next', followUp.date],
  ]
  const order: readonly CycleMoment[] = ['before', 'start', 'end', 'now', 'next']
  return steps
    .filter(([, date]) => date !== '')
    .map(([moment, date]) => ({ moment, date, isPast: moment !== 'now' && moment !== 'next' && date <= today }))
    .sort((a, b) => a.date.localeCompare(b.date) || order.indexOf(a.moment) - order.indexOf(b.moment))
}
