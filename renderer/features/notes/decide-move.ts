import type { NewCommand } from '@renderer/state/meeting/meeting-store'
import type { NoteId } from '@shared/lib/ids'
import { canMove } from '@shared/notes/can-move'
import { findNote, type Lane, type NotesState, notesInLane, type QuestionNote } from '@shared/notes/state'

/** Where notes are to go; `place` counts among the chosen notes that do not move, null is the end. */
export interface WantedMove {
  readonly ids: readonly NoteId[]
  readonly lane: Lane
  readonly place: number | null
}

/** What a wanted move comes to: one command, nothing because the notes are there already, or a refusal. */
export type MoveDecision =
  | { readonly kind: 'move'; readonly command: NewCommand }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' }

const REFUSED: MoveDecision = { kind: 'refused' }
const SAME: MoveDecision = { kind: 'same' }

function isSameOrder(notes: NotesState, moved: readonly QuestionNote[], place: number | null): boolean {
  const [first] = moved
  if (!first) return true
  const before = notesInLane(notes, 'chosen', first.forCircle).map((note) => note.id)
  const moving = moved.map((note) => note.id)
  const others = before.filter((id) => !moving.includes(id))
  const at = place ?? others.length
  const after = [...others.slice(0, at), ...moving, ...others.slice(at)]
  return before.length === after.length && before.every((id, index) => id === after[index])
}

/**
 * Decides what dragging, keys and buttons do with notes. One command per move, so that one undo takes it back.
 * A question goes on the board alone, and only while questions may be asked; nothing is answered by dragging.
 */
export function decideMove(notes: NotesState, { ids, lane, place }: WantedMove, canAsk: boolean): MoveDecision {
  const moved = ids.map((id) => findNote(notes, id)).filter((note) => note !== null)
  const [first] = moved
  if (!first || moved.length !== ids.length || lane === 'answered') return REFUSED
  if (lane === 'live') {
    if (first.lane === 'live') return SAME
    if (moved.length > 1 || !canAsk || !canMove(first, 'live')) return REFUSED
    return { kind: 'move', command: { type: 'board/put-on-board', id: first.id } }
  }
  if (!moved.every((note) => note.mergedInto === null && (note.lane === lane || canMove(note, lane)))) return REFUSED
  const areThere = moved.every((note) => note.lane === lane)
  if (areThere && (lane !== 'chosen' || isSameOrder(notes, moved, place))) return SAME
  return {
    kind: 'move',
    command: { type: 'board/move', ids: [...ids], lane, toIndex: lane === 'chosen' ? place : null },
  }
}

/** The place to which one step forward or back brings a chosen note; null at that end of the order, where it stays. */
export function placeAfterStep(notes: NotesState, { id, forCircle }: QuestionNote, step: -1 | 1): number | null {
  const order = notesInLane(notes, 'chosen', forCircle).map((note) => note.id)
  const at = order.indexOf(id)
  const place = at + step
  return at >= 0 && place >= 0 && place < order.length ? place : null
}

/** The place among boxes under each other at which something dropped at `y` comes to stand. */
export function placeAt(y: number, boxes: readonly { readonly top: number; readonly bottom: number }[]): number {
  return boxes.filter((box) => (box.top + box.bottom) / 2 < y).length
}

const WAY: readonly Lane[] = ['new', 'chosen', 'live', 'answered', 'later']

/** The nearest lane at the left or at the right into which notes may go, or null. */
export function neighbourLane(
  notes: NotesState,
  ids: readonly NoteId[],
  direction: -1 | 1,
  canAsk: boolean,
): Lane | null {
  const note = ids[0] ? findNote(notes, ids[0]) : null
  if (!note) return null
  const start = WAY.indexOf(note.lane)
  const ahead = direction === 1 ? WAY.slice(start + 1) : WAY.slice(0, start).reverse()
  return ahead.find((lane) => decideMove(notes, { ids, lane, place: null }, canAsk).kind === 'move') ?? null
}
