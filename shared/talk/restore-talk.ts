import { CIRCLES, type Circle } from '@shared/lib/ids'
import { isSame } from '@shared/lib/same'
import { type OutcomePoint, pointsOf, type TalkState } from './state'

/** A copy on the board stays when taking back neither let it out nor changed what it is a copy of. */
function stays<T>(out: { now: unknown; earlier: unknown }, source: { now: T; earlier: T }, copy: unknown): boolean {
  return isSame(out.now, out.earlier) && (isSame(source.now, source.earlier) || isSame(copy, source.earlier))
}

function restorePoint(point: OutcomePoint, current: TalkState): OutcomePoint {
  const now = current.points.find(({ id }) => id === point.id)
  const out = { now: now?.isPassedOn && now.passedOnText, earlier: point.isPassedOn && point.passedOnText }
  const isKept = now !== undefined && stays(out, { now: now.text, earlier: point.text }, point.passedOnText)
  return isKept || !point.isPassedOn ? point : { ...point, isPassedOn: false, passedOnText: '' }
}

const linesOf = (talk: TalkState, circle: Circle) => pointsOf(talk, circle).map(({ text }) => text)

/**
 * The texts as they were, for undo and redo. What the room sees only ever gets less by it: lines that were let out
 * since then are off, and what was taken off since then stays off (docs/domain.md, rule 190).
 */
export function restoreTalk(current: TalkState, earlier: TalkState): TalkState {
  if (current === earlier) return earlier
  const outcomeOf = (circle: Circle) => {
    const copy = current.releasedOutcome[circle]
    const out = { now: copy, earlier: earlier.releasedOutcome[circle] }
    const source = { now: linesOf(current, circle), earlier: linesOf(earlier, circle) }
    return stays(out, source, copy) ? copy : null
  }
  const { releasedActions: actions } = current
  const areKept = stays(
    { now: actions, earlier: earlier.releasedActions },
    { now: current.actions, earlier: earlier.actions },
    actions,
  )
  return {
    ...earlier,
    points: earlier.points.map((point) => restorePoint(point, current)),
    releasedOutcome: Object.fromEntries(
      CIRCLES.map((circle) => [circle, outcomeOf(circle)]),
    ) as TalkState['releasedOutcome'],
    releasedActions: areKept ? actions : null,
    areNamesReleased: current.areNamesReleased && earlier.areNamesReleased,
  }
}
