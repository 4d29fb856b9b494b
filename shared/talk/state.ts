import type { ActionId, Circle, PointId } from '@shared/lib/ids'

/** One line of the outcome of a circle. */
export interface OutcomePoint {
  readonly id: PointId
  readonly circle: Circle
  readonly text: string
  /** Ticked by the chair: shown on the board while later circles talk. */
  readonly isPassedOn: boolean
  /** The words as they were when the point was passed on; changing the text later does not change the board. */
  readonly passedOnText: string
}

/** One line of the follow-up. `when` is a calendar date `2026-03-19`, or empty. */
export interface ActionItem {
  readonly id: ActionId
  readonly what: string
  readonly who: string
  readonly when: string
}

/** Texts written during the meeting, and what of them the chair has put on the board, word for word. */
export interface TalkState {
  readonly points: readonly OutcomePoint[]
  readonly reaction: string
  readonly actions: readonly ActionItem[]
  readonly releasedOutcome: Readonly<Record<Circle, readonly string[] | null>>
  readonly releasedActions: readonly ActionItem[] | null
  readonly areNamesReleased: boolean
}

export const EMPTY_TALK: TalkState = {
  points: [],
  reaction: '',
  actions: [],
  releasedOutcome: { students: null, parents: null, teachers: null },
  releasedActions: null,
  areNamesReleased: false,
}

/** At most three points per earlier circle go on the board (docs/domain.md, rule 34). */
export const MOST_PASSED_ON = 3

/** The outcome lines of one circle, in order. */
export function pointsOf(talk: TalkState, circle: Circle): OutcomePoint[] {
  return talk.points.filter((point) => point.circle === circle)
}
