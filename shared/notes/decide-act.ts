import type { NoteId } from '@shared/lib/ids'
import { canMerge, canMove } from './can-move'
import type { AnswerOutcome, NotesCommand } from './schema'
import { findNote, type Lane, mergedInto, type NotesState, notesInLane, type QuestionNote } from './state'

type WithoutStamp<C> = C extends unknown ? Omit<C, 'at'> : never

/** Where notes are to go; `place` counts among the chosen notes that do not move, null is the end. */
export interface WantedMove {
  readonly ids: readonly NoteId[]
  readonly lane: Lane
  readonly place: number | null
}

/** Something the chair does with question notes that are there, whichever way it is asked for. */
export type NoteAct =
  | ({ readonly act: 'move' } & WantedMove)
  /** Off the smartboard without an ending: back to the chosen ones, or to the answered when it was asked before. */
  | { readonly act: 'takeOff'; readonly id: NoteId }
  | { readonly act: 'answer'; readonly id: NoteId; readonly outcome: AnswerOutcome; readonly answer: string }
  /** The first of them leads. */
  | { readonly act: 'merge'; readonly ids: readonly NoteId[] }
  | { readonly act: 'split'; readonly id: NoteId }
  | { readonly act: 'group'; readonly ids: readonly NoteId[]; readonly name: string }
  | { readonly act: 'reword'; readonly id: NoteId; readonly text: string }

/** What an act comes to: one command, nothing because it is so already, or a refusal. */
export type ActDecision =
  | { readonly kind: 'do'; readonly command: WithoutStamp<NotesCommand> }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' }

const REFUSED: ActDecision = { kind: 'refused' }
const SAME: ActDecision = { kind: 'same' }
const doIt = (command: WithoutStamp<NotesCommand>): ActDecision => ({ kind: 'do', command })

/**
 * The one place that says what an act on question notes comes to; buttons, keys, dragging and the clicker all ask it. One
 * command per act, so that one undo takes it back, and the same one for the same act (docs/domain.md, rule 24).
 * `canAsk`: questions may be asked now.
 */
export function decideAct(notes: NotesState, act: NoteAct, canAsk: boolean): ActDecision {
  switch (act.act) {
    case 'move':
      return decideMove(notes, act, canAsk)
    case 'takeOff':
      return findNote(notes, act.id)?.lane === 'live' ? doIt({ type: 'board/take-off-board', id: act.id }) : REFUSED
    case 'answer': {
      const { id, outcome, answer } = act
      return findNote(notes, id) ? doIt({ type: 'board/answer', id, outcome, answer }) : REFUSED
    }
    case 'merge': {
      const [leadId, ...others] = act.ids
      return leadId && mayMerge(notes, act.ids) ? doIt({ type: 'board/merge', leadId, ids: others }) : REFUSED
    }
    case 'split':
      return mergedInto(notes, act.id).length > 0 ? doIt({ type: 'board/split', leadId: act.id }) : REFUSED
    case 'group':
      return act.ids.length > 0 ? doIt({ type: 'board/cluster', ids: [...act.ids], name: act.name }) : REFUSED
    case 'reword':
      return findNote(notes, act.id) ? doIt({ type: 'board/reword', id: act.id, text: act.text }) : REFUSED
  }
}

/** Whether notes can become one question; the first of them leads. */
export function mayMerge(notes: NotesState, ids: readonly NoteId[]): boolean {
  const [lead, ...others] = ids.map((id) => findNote(notes, id))
  return !!lead && others.length > 0 && others.every((other) => other !== null && canMerge(lead, other))
}

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

/** A question goes on the smartboard alone, and only while questions may be asked; nothing is answered by a move. */
function decideMove(notes: NotesState, { ids, lane, place }: WantedMove, canAsk: boolean): ActDecision {
  const moved = ids.map((id) => findNote(notes, id)).filter((note) => note !== null)
  const [first] = moved
  if (!first || moved.length !== ids.length || lane === 'answered') return REFUSED
  if (lane === 'live') {
    if (first.lane === 'live') return SAME
    if (moved.length > 1 || !canAsk || !canMove(first, 'live')) return REFUSED
    return doIt({ type: 'board/put-on-board', id: first.id })
  }
  if (!moved.every((note) => note.mergedInto === null && (note.lane === lane || canMove(note, lane)))) return REFUSED
  const areThere = moved.every((note) => note.lane === lane)
  if (areThere && (lane !== 'chosen' || isSameOrder(notes, moved, place))) return SAME
  return doIt({ type: 'board/move', ids: [...ids], lane, toIndex: lane === 'chosen' ? place : null })
}

/** The place to which one step forward or back brings a chosen note; null at that end of the order, where it stays. */
export function placeAfterStep(notes: NotesState, { id, forCircle }: QuestionNote, step: -1 | 1): number | null {
  const order = notesInLane(notes, 'chosen', forCircle).map((note) => note.id)
  const at = order.indexOf(id)
  const place = at + step
  return at >= 0 && place >= 0 && place < order.length ? place : null
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
  return ahead.find((lane) => decideMove(notes, { ids, lane, place: null }, canAsk).kind === 'do') ?? null
}
