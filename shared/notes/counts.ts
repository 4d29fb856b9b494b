import { CIRCLES, type Circle } from '@shared/lib/ids'
import { findNote, type NotesState, type QuestionNote } from './state'

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
function leadOf(notes: NotesState, note: QuestionNote): QuestionNote {
  return (note.mergedInto && findNote(notes, note.mergedInto)) || note
}

/** Whether the question of this note was put to the circle. */
export function wasAsked(notes: NotesState, note: QuestionNote): boolean {
  return leadOf(notes, note).askedAt !== null
}

/** Counts for the report (docs/domain.md, rule 27). */
export function countNotes(notes: NotesState): NoteCounts {
  const isSelected = (note: QuestionNote) => {
    const lead = leadOf(notes, note)
    return lead.askedAt !== null || lead.lane === 'chosen'
  }
  return {
    total: notes.all.length,
    selected: notes.all.filter(isSelected).length,
    asked: notes.all.filter((note) => note.mergedInto === null && note.askedAt !== null).length,
    kept: notes.all.filter((note) => !wasAsked(notes, note)).length,
  }
}

/** Questions asked per asking circle, a merged question for the circle of its lead; in one round when `forCircle` is given. */
export function askedByCircle(notes: NotesState, forCircle?: Circle): Record<Circle, number> {
  const asked = notes.all.filter(
    (note) => note.askedAt !== null && note.mergedInto === null && (!forCircle || note.forCircle === forCircle),
  )
  const count = (circle: Circle) => asked.filter((note) => note.fromCircle === circle).length
  return { students: count('students'), parents: count('parents'), teachers: count('teachers') }
}

/**
 * The asking circle that is two or more questions behind in this round, or null.
 * Only a circle that still has a note to ask is named; it is a tip, never a bar (docs/domain.md, rule 28).
 */
export function circleBehind(notes: NotesState, forCircle: Circle): Circle | null {
  const asked = askedByCircle(notes, forCircle)
  const [a, b] = CIRCLES.filter((circle) => circle !== forCircle)
  if (!a || !b || Math.abs(asked[a] - asked[b]) < 2) return null
  const behind = asked[a] < asked[b] ? a : b
  const isOpen = (note: QuestionNote) => note.mergedInto === null && (note.lane === 'new' || note.lane === 'chosen')
  const canAsk = notes.all.some((note) => note.forCircle === forCircle && note.fromCircle === behind && isOpen(note))
  return canAsk ? behind : null
}
