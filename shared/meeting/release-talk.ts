import type { Circle } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { TalkProblem, TalkReleaseCommand } from '@shared/talk/schema'
import { type ActionItem, type OutcomePoint, pointsOf, type TalkState } from '@shared/talk/state'
import type { Released, ReleasedAction, ReleasedPoint } from './released'
import type { MeetingState } from './state'

/** At most three points per earlier circle go on the board (docs/domain.md, rule 34). */
export const MOST_PASSED_ON = 3

/** A point as later circles read it. */
export function pointCopy({ id, circle, text }: OutcomePoint): ReleasedPoint {
  return { id, circle, text }
}

/** The lines of a circle as they would come on the board now. */
export function linesOf(talk: TalkState, circle: Circle): string[] {
  return pointsOf(talk, circle).map(({ text }) => text)
}

/** The follow-up as it would come on the board now; without names nobody stands behind what is done. */
export function actionCopies(actions: readonly ActionItem[], withNames: boolean): ReleasedAction[] {
  return actions.map(({ what, who, when }) => ({ what, who: withNames ? who : '', when }))
}

/** How many points of a circle are passed on. */
export function passedOnOf({ heard }: Pick<Released, 'heard'>, circle: Circle): number {
  return heard.filter((point) => point.circle === circle).length
}

function passOn({ released, talk }: MeetingState, point: OutcomePoint, isOn: boolean): Result<Released, TalkProblem> {
  const others = released.heard.filter(({ id }) => id !== point.id)
  if (!isOn) return ok({ ...released, heard: others })
  if (passedOnOf({ heard: others }, point.circle) >= MOST_PASSED_ON) return fail('talk/three-at-most')
  const copies = new Map([...others, pointCopy(point)].map((copy) => [copy.id, copy]))
  return ok({ ...released, heard: talk.points.flatMap(({ id }) => copies.get(id) ?? []) })
}

/** Lets out what was noted in a driegesprek, word for word as it stands now, or takes it back. */
export function releaseTalk(meeting: MeetingState, command: TalkReleaseCommand): Result<Released, TalkProblem> {
  const { released, talk } = meeting
  switch (command.type) {
    case 'talk/pass-on': {
      const point = talk.points.find(({ id }) => id === command.id)
      return point ? passOn(meeting, point, command.isOn) : fail('talk/unknown')
    }
    case 'talk/release-outcome': {
      const { circle } = command
      return ok({ ...released, outcome: { ...released.outcome, [circle]: linesOf(talk, circle) } })
    }
    case 'talk/release-actions': {
      const { withNames } = command
      return ok({ ...released, actions: actionCopies(talk.actions, withNames), areNamesOut: withNames })
    }
    case 'talk/withdraw-names': {
      const actions = released.actions?.map((action) => ({ ...action, who: '' })) ?? null
      return ok({ ...released, actions, areNamesOut: false })
    }
  }
}
