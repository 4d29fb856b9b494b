import type { ReleasedAgreement } from '@shared/meeting/released'
import { pagesOfText, type SmartboardShape } from './paging'

type Shown = Omit<ReleasedAgreement, 'id'>

/** Signs on a line of words at 64u: over the whole width, and in one of two columns. */
const SIGNS: Readonly<
  Record<SmartboardShape, { readonly whole: number; readonly half: number; readonly who: number }>
> = {
  wide: { whole: 52, half: 25, who: 38 },
  mid: { whole: 46, half: 22, who: 32 },
  narrow: { whole: 38, half: 18, who: 24 },
}
/** Lines of words that fit under the first line of who does it. */
const LINES = 10.4
const GOAL_LINES = 3
/** What stands around the goal, and the labels and the rule above the columns, in lines. */
const AROUND_GOAL = 2.2
const LABELS = 1.4

const linesOf = (text: string, signs: number) => (text === '' ? 0 : Math.ceil(text.length / signs))

/** The goal above the agreement; a goal of more than three lines gives way, it has a picture of its own. */
export function goalAbove(goal: string, shape: SmartboardShape): string {
  return linesOf(goal, SIGNS[shape].whole) > GOAL_LINES ? '' : goal
}

/**
 * An agreement in pages for the board: all of it when it fits under the goal, else first what is done and then where,
 * when and how we see it. Words never get smaller (docs/domain.md, rule 115).
 */
export function agreementPages(agreement: Shown, goal: string, shape: SmartboardShape): Shown[] {
  const { whole, half, who: signsOfWho } = SIGNS[shape]
  const { who, what, whereWhen, successSign } = agreement
  const above = goal === '' ? 0 : linesOf(goal, whole) + AROUND_GOAL
  const room = LINES - above - Math.max(0, linesOf(who, signsOfWho) - 1)
  const columns = Math.max(linesOf(whereWhen, half), linesOf(successSign, half))
  const below = columns === 0 ? 0 : columns + LABELS
  if (linesOf(what, whole) + below <= room) return [agreement]
  const deeds = pagesOfText(what, shape).map((piece) => ({ ...agreement, what: piece, whereWhen: '', successSign: '' }))
  if (columns === 0) return deeds
  if (below <= room) return [...deeds, { ...agreement, what: '' }]
  const parts = (key: 'whereWhen' | 'successSign') =>
    agreement[key] === ''
      ? []
      : pagesOfText(agreement[key], shape).map((piece) => ({
          ...agreement,
          what: '',
          whereWhen: '',
          successSign: '',
          [key]: piece,
        }))
  return [...deeds, ...parts('whereWhen'), ...parts('successSign')]
}
