import { signsBelowRing } from '@shared/smartboard/central-question'
import type { Page, SceneView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { linesNeeded, signsOnLine } from '@shared/smartboard/text-lines'
import { type TypeSize, typeFigures, USUAL_SIZE } from '@shared/smartboard/type-sizes'

/** What the board gets while a circle is in the middle. */
export type TalkSceneView = Extract<SceneView, { kind: 'talk' }>

/** Room in u for the central question, next to the ring and under it. */
const WIDTHS: Readonly<Record<SmartboardShape, { readonly beside: number; readonly labelled: number }>> = {
  wide: { beside: 816, labelled: 1496 },
  mid: { beside: 768, labelled: 1304 },
  narrow: { beside: 656, labelled: 0 },
}

/**
 * Where the central question stands while a circle talks:
 * `under` the names, `instead` of the listeners, `below` the ring at full width (`belowLong`: label above it;
 * `belowMore`: more than two lines, below a smaller ring), or nowhere when there is none.
 */
export type QuestionPlace = 'under' | 'instead' | 'below' | 'belowLong' | 'belowMore' | 'none'

function placeBelow(question: string, shape: SmartboardShape, size: TypeSize): QuestionPlace {
  const { labelled } = WIDTHS[shape]
  if (labelled > 0 && linesNeeded(question, signsOnLine(labelled, typeFigures(size).large.size)) <= 2) return 'below'
  return linesNeeded(question, signsBelowRing(shape, size)) <= 2 ? 'belowLong' : 'belowMore'
}

/** How many lines the question takes below a smaller ring: as many on each of its pages. */
export function linesBelowRing(question: Page<string>, shape: SmartboardShape, size: TypeSize = USUAL_SIZE): number {
  const most = typeFigures(size).belowRing.alone
  return question.count > 1 ? most : Math.min(most, linesNeeded(question.items.join(' '), signsBelowRing(shape, size)))
}

/** Chooses the place by the length of the question; points to pass on take the room beside the ring. */
export function questionPlace(
  { items, count }: Pick<Page<string>, 'items' | 'count'>,
  hasHeard: boolean,
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): QuestionPlace {
  const question = items.join(' ')
  if (question.trim() === '') return 'none'
  if (count > 1) return hasHeard ? 'belowLong' : 'belowMore'
  if (hasHeard) return placeBelow(question, shape, size)
  const beside = linesNeeded(question, signsOnLine(WIDTHS[shape].beside, typeFigures(size).large.size))
  if (beside <= 2) return 'under'
  const below = placeBelow(question, shape, size)
  // A narrow board has so little room beside the ring that the form below it shows more, with a larger clock.
  const isBelowBetter = shape === 'narrow' && below === 'belowLong'
  return beside <= 4 && !isBelowBetter ? 'instead' : below
}
