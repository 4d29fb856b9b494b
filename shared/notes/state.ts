import { CIRCLES, type Circle, type NoteId } from '@shared/lib/ids'
import type { Stamp } from '@shared/time/time'
import type { AnswerOutcome } from './schema'

export const LANES = ['new', 'chosen', 'live', 'answered', 'later'] as const
export type Lane = (typeof LANES)[number]

/** One question on a post-it. Who wrote it is never stored: only the circle it came from. */
export interface QuestionNote {
  readonly id: NoteId
  readonly text: string
  readonly fromCircle: Circle
  readonly forCircle: Circle
  readonly lane: Lane
  /** Written after the collection: kept for the report, not asked in this round. */
  readonly isLate: boolean
  /** Taken back by undo: kept for the report, out of the way. */
  readonly isWithdrawn: boolean
  /** The text as it was written, when the chair reworded it for tone. Never on the board. */
  readonly original: string | null
  /** A name the chair gave to notes that belong together; empty for none. */
  readonly cluster: string
  /** The note this one was merged into; it then lies inside that note and follows it. */
  readonly mergedInto: NoteId | null
  readonly writtenAt: Stamp
  readonly askedAt: Stamp | null
  readonly outcome: AnswerOutcome | null
  readonly answer: string
}

/** All notes in the order in which they were written, and the chosen ones in the order in which they are asked. */
export interface NotesState {
  readonly all: readonly QuestionNote[]
  readonly chosenOrder: readonly NoteId[]
  readonly liveNoteId: NoteId | null
}

export const NO_NOTES: NotesState = { all: [], chosenOrder: [], liveNoteId: null }

/** Looks a note up by id. */
export function findNote(notes: NotesState, id: NoteId): QuestionNote | null {
  return notes.all.find((note) => note.id === id) ?? null
}

/** The notes that lie inside a merged note, in writing order. */
export function mergedInto(notes: NotesState, leadId: NoteId): QuestionNote[] {
  return notes.all.filter((note) => note.mergedInto === leadId)
}

/** The notes a lane shows in a round: those for `forCircle`, merged parts left inside their lead. */
export function notesInLane(notes: NotesState, lane: Lane, forCircle: Circle): QuestionNote[] {
  const there = notes.all.filter(
    (note) => note.lane === lane && note.forCircle === forCircle && note.mergedInto === null,
  )
  if (lane !== 'chosen') return there
  const places = new Map(notes.chosenOrder.map((id, place) => [id, place]))
  const placeOf = (note: QuestionNote) => places.get(note.id) ?? -1
  return there.sort((a, b) => placeOf(a) - placeOf(b))
}

/** The circles that ask a question: of a merged one all that wrote it, in the order in which they speak. */
export function askingCircles(notes: NotesState, note: QuestionNote): Circle[] {
  const asking = new Set([note.fromCircle, ...mergedInto(notes, note.id).map((part) => part.fromCircle)])
  return CIRCLES.filter((circle) => asking.has(circle))
}
