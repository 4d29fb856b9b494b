import type { BoardShape } from '@shared/meeting/paging'
import type { SceneView } from '@shared/meeting/projector-view'
import { linesNeeded, signsOnLine } from '@shared/meeting/text-lines'

/** What the board gets while a circle is in the middle. */
export type TalkSceneView = Extract<SceneView, { kind: 'talk' }>

/** Room in u for the central question, next to the ring and under it. */
const WIDTHS: Readonly<
  Record<BoardShape, { readonly beside: number; readonly labelled: number; readonly full: number }>
> = {
  wide: { beside: 816, labelled: 1496, full: 1792 },
  mid: { beside: 768, labelled: 1304, full: 1600 },
  narrow: { beside: 656, labelled: 0, full: 1344 },
}
const SIZE = 64

/**
 * Where the central question stands while a circle talks:
 * `under` the names, `instead` of the listeners, `below` the ring at full width (`belowLong`: label above it), or
 * nowhere: then it has a scene of its own.
 */
export type QuestionPlace = 'under' | 'instead' | 'below' | 'belowLong' | 'none'

function placeBelow(question: string, shape: BoardShape): QuestionPlace {
  const { labelled, full } = WIDTHS[shape]
  if (labelled > 0 && linesNeeded(question, signsOnLine(labelled, SIZE)) <= 2) return 'below'
  return linesNeeded(question, signsOnLine(full, SIZE)) <= 2 ? 'belowLong' : 'none'
}

/** Chooses the place by the length of the question; points to pass on take the room beside the ring. */
export function questionPlace(question: string, hasHeard: boolean, shape: BoardShape): QuestionPlace {
  if (question.trim() === '') return 'none'
  if (hasHeard) return placeBelow(question, shape)
  const beside = linesNeeded(question, signsOnLine(WIDTHS[shape].beside, SIZE))
  if (beside <= 2) return 'under'
  const below = placeBelow(question, shape)
  // A narrow board has so little room beside the ring that the form below it shows more, with a larger clock.
  const isBelowBetter = shape === 'narrow' && below !== 'none'
  return beside <= 4 && !isBelowBetter ? 'instead' : below
}
