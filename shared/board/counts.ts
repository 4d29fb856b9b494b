import { CIRCLES, type Circle } from '@shared/lib/ids'
import { type BoardState, findNote, type QuestionNote } from './state'

export interface NoteCounts {
  readonly total: number
  /** Chosen notes; the parts of a merged question each count. */
  readonly selected: number
  /** Questions put to a circle; a merged question counts once. */
  readonly asked: number
  /** Notes that were never put to a circle. */
  readonly kept: number
}

/** The note whose lane counts: a part of a merged question follows its lead. */
function leadOf(board: BoardState, note: QuestionNote): QuestionNote {
  return (note.mergedInto && findNote(board, note.mergedInto)) || note
}

/** Whether the question of this note was put to the circle. */
export function wasAsked(board: BoardState, note: QuestionNote): boolean {
  return leadOf(board, note).askedAt !== null
}

/** Counts for the report (docs/domain.md, rule 27). */
export function countNotes(board: BoardState): NoteCounts {
  const isSelected = (note: QuestionNote) => {
    const lead = leadOf(board, note)
    return lead.askedAt !== null || lead.lane === 'chosen'
  }
  return {
    total: board.notes.length,
    selected: board.notes.filter(isSelected).length,
    asked: board.notes.filter((note) => note.mergedInto === null && note.askedAt !== null).length,
    kept: board.notes.filter((note) => !wasAsked(board, note)).length,
  }
}

/** Questions asked per asking circle, a merged question for the circle of its lead; in one round when `forCircle` is given. */
export function askedByCircle(board: BoardState, forCircle?: Circle): Record<Circle, number> {
  const asked = board.notes.filter(
    (note) => note.askedAt !== null && note.mergedInto === null && (!forCircle || note.forCircle === forCircle),
  )
  const count = (circle: Circle) => asked.filter((note) => note.fromCircle === circle).length
  return { students: count('students'), parents: count('parents'), teachers: count('teachers') }
}

/**
 * The asking circle that is two or more questions behind in this round, or null.
 * Only a circle that still has a note to ask is named; it is a tip, never a bar (docs/domain.md, rule 28).
 */
export function circleBehind(board: BoardState, forCircle: Circle): Circle | null {
  const asked = askedByCircle(board, forCircle)
  const [a, b] = CIRCLES.filter((circle) => circle !== forCircle)
  if (!a || !b || Math.abs(asked[a] - asked[b]) < 2) return null
  const behind = asked[a] < asked[b] ? a : b
  const isOpen = (note: QuestionNote) => note.mergedInto === null && (note.lane === 'new' || note.lane === 'chosen')
  const canAsk = board.notes.some((note) => note.forCircle === forCircle && note.fromCircle === behind && isOpen(note))
  return canAsk ? behind : null
}
