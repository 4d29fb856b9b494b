import type { ActionId, Circle, PointId } from '@shared/lib/ids'

/** One line of the outcome of a circle. */
export interface OutcomePoint {
  readonly id: PointId
  readonly circle: Circle
  readonly text: string
}

/** One line of the follow-up. `when` is a calendar date `2026-03-19`, or empty. */
export interface ActionItem {
  readonly id: ActionId
  readonly what: string
  readonly who: string
  readonly when: string
}

/** Texts written during the meeting. What of them the room sees are copies (shared/meeting/released.ts). */
export interface TalkState {
  readonly points: readonly OutcomePoint[]
  readonly reaction: string
  readonly actions: readonly ActionItem[]
}

export const EMPTY_TALK: TalkState = {
  points: [],
  reaction: '',
  actions: [],
}

/** The outcome lines of one circle, in order. */
export function pointsOf(talk: TalkState, circle: Circle): OutcomePoint[] {
  return talk.points.filter((point) => point.circle === circle)
}
