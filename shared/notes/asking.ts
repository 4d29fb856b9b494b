import { CIRCLES, type Circle } from '@shared/lib/ids'
import { mergedInto, type NotesState, type QuestionNote } from './state'

/** The circles that ask a question: of a merged one all that wrote it, in the order in which they speak. */
export function askingCircles(notes: NotesState, note: QuestionNote): Circle[] {
  const asking = new Set([note.fromCircle, ...mergedInto(notes, note.id).map((part) => part.fromCircle)])
  return CIRCLES.filter((circle) => asking.has(circle))
}
