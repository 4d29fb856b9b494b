import { isMissing } from '@shared/agenda/missing'
import { isPassedOver, runOf } from '@shared/agenda/state'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { presentIn } from './setup'
import type { MeetingState } from './state'

const stepsOf = ({ agenda }: MeetingState, circle: Circle, ...kinds: string[]) =>
  agenda.steps.filter((step) => step.circle === circle && kinds.includes(step.kind))

/** How many of a circle were there. Nobody, when the chair said that it is missing before it had talked (docs/domain.md, rule 141). */
export function presentOf(meeting: MeetingState, circle: Circle): number {
  const hadNoTalk = stepsOf(meeting, circle, 'talk').some((step) => runOf(meeting.agenda, step.id).status === 'skipped')
  return hadNoTalk ? 0 : presentIn(meeting.setup.circles[circle])
}

/** Whether a circle was there to have its turn. */
export function wasThere(meeting: MeetingState, circle: Circle): boolean {
  return presentOf(meeting, circle) > 0
}

/** Whether a circle never had its turn: it was not there, or it was passed over from its talk to its questions (docs/domain.md, rule 45). */
export function missedTurn(meeting: MeetingState, circle: Circle): boolean {
  const { agenda } = meeting
  const turn = stepsOf(meeting, circle, 'talk', 'questions')
  const hadNone = turn.every((step) => isPassedOver(agenda, step.id))
  return !wasThere(meeting, circle) || isMissing(agenda, circle) || hadNone
}

/** The circles the chair said are missing, in the order of the method. */
export function missingCircles({ agenda }: MeetingState): Circle[] {
  return CIRCLES.filter((circle) => isMissing(agenda, circle))
}
