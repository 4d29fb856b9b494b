import type { Lane, QuestionNote } from './state'

/** Which lane a note may leave for which other. Buttons, keys and dragging all ask this one table. */
const MOVES: Readonly<Record<Lane, readonly Lane[]>> = {
  new: ['chosen', 'later', 'live'],
  chosen: ['new', 'later', 'live'],
  live: ['chosen', 'later', 'answered'],
  answered: ['live'],
  later: ['new', 'chosen'],
}

/** Whether a note may go to a lane. A note inside a merged note never moves by itself. */
export function canMove(note: QuestionNote, to: Lane): boolean {
  return note.mergedInto === null && MOVES[note.lane].includes(to)
}

/** Whether two notes can become one question: same circle in the middle, not asked yet, not merged already. */
export function canMerge(lead: QuestionNote, other: QuestionNote): boolean {
  const isFree = (note: QuestionNote) => note.mergedInto === null && note.lane !== 'live' && note.lane !== 'answered'
  return lead.id !== other.id && lead.forCircle === other.forCircle && isFree(lead) && isFree(other)
}
