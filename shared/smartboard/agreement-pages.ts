import type { ReleasedAgreement } from '@shared/meeting/released'
import { pagesOfText } from './paging'
import type { SmartboardShape } from './shape'

import { figuresOn, type TypeSize, typeFigures, USUAL_SIZE } from './type-sizes'

type Shown = Omit<ReleasedAgreement, 'id'>

const linesOf = (text: string, signs: number) => (text === '' ? 0 : Math.ceil(text.length / signs))

/** The goal above the agreement; a goal of more than three lines gives way, it has a picture of its own. */
export function goalAbove(goal: string, shape: SmartboardShape, size: TypeSize = USUAL_SIZE): string {
  const { whole } = figuresOn(shape, size).agreement
  return linesOf(goal, whole) > typeFigures(size).agreement.goal ? '' : goal
}

/**
 * An agreement in pages for the board: all of it when it fits under the goal, else first what is done and then where,
 * when and how we see it. Words never get smaller (docs/domain.md, rule 115).
 */
export function agreementPages(
  agreement: Shown,
  goal: string,
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): Shown[] {
  const { whole, half, who: signsOfWho } = figuresOn(shape, size).agreement
  const { lines, aroundGoal, labels } = typeFigures(size).agreement
  const { who, what, whereWhen, successSign } = agreement
  const above = goal === '' ? 0 : linesOf(goal, whole) + aroundGoal
  const room = lines - above - Math.max(0, linesOf(who, signsOfWho) - 1)
  const columns = Math.max(linesOf(whereWhen, half), linesOf(successSign, half))
  const below = columns === 0 ? 0 : columns + labels
  if (linesOf(what, whole) + below <= room) return [agreement]
  const deeds = pagesOfText(what, shape, size).map((piece) => ({
    ...agreement,
    what: piece,
    whereWhen: '',
    successSign: '',
  }))
  if (columns === 0) return deeds
  if (below <= room) return [...deeds, { ...agreement, what: '' }]
  const parts = (key: 'whereWhen' | 'successSign') =>
    agreement[key] === ''
      ? []
      : pagesOfText(agreement[key], shape, size).map((piece) => ({
          ...agreement,
          what: '',
          whereWhen: '',
          successSign: '',
          [key]: piece,
        }))
  return [...deeds, ...parts('whereWhen'), ...parts('successSign')]
}
