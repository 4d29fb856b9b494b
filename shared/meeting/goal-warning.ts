import { leftTogether } from '@shared/agenda/clock'
import { plannedLength } from '@shared/agenda/formats'
import { isToCome } from '@shared/agenda/state'
import { textOf } from '@shared/talk/case-state'
import { between, type Duration, type Stamp, ZERO } from '@shared/time/time'
import type { MeetingState } from './state'

const SHARE_LEFT = 0.4

/** How long it still takes to get to the agreements: what this part has left, and the parts before them. */
function untilAgreements({ agenda }: MeetingState, now: Stamp): Duration {
  const current = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  const agree = agenda.steps.findIndex((step) => step.kind === 'agree')
  if (agree <= current) return ZERO
  const until = agenda.steps.slice(Math.max(0, current), agree)
  const counted = until.filter((step) => step.id === agenda.currentStepId || isToCome(agenda, step.id))
  return leftTogether(agenda, counted, now.clock)
}

/**
 * How much time is left until the agreements, once 40 % of the time is left and there is no goal; else null
 * (docs/domain.md, rules 75 and 268). Only in a course with a part for the goal.
 */
export function goalWarning(meeting: MeetingState, now: Stamp): Duration | null {
  const { agenda, pupilCase } = meeting
  if (agenda.status !== 'running' || !agenda.steps.some((step) => step.kind === 'goal')) return null
  if (textOf(pupilCase, 'goal').trim() !== '') return null
  const left = plannedLength(agenda.steps) - between((agenda.startedAt ?? now).clock, now.clock)
  return left <= plannedLength(agenda.steps) * SHARE_LEFT ? untilAgreements(meeting, now) : null
}
