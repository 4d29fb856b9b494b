import { assertNever } from '@shared/lib/assert-never'
import type { Circle, NoteId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { Stamp } from '@shared/time/time'
import { canMerge, canMove } from './can-move'
import type { NewNote, NotesCommand, NotesProblem } from './schema'
import { findNote, type Lane, mergedInto, type NotesState, notesInLane, type QuestionNote } from './state'

type Outcome = Result<NotesState, NotesProblem>
type MovableLane = Extract<NotesCommand, { type: 'board/move' }>['lane']

/** Whether a text holds nothing to read: only white space and invisible marks (docs/domain.md, rule 21). */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cf}\p{Cc}]/u.test(text)
}

function change(notes: NotesState, id: NoteId, patch: Partial<QuestionNote>): NotesState {
  return { ...notes, all: notes.all.map((note) => (note.id === id ? { ...note, ...patch } : note)) }
}

/**
 * Moves a note; the order of chosen notes and the pointer to the live one follow from the lane. A note that was taken
 * back and is brought into the round again counts again (docs/domain.md, rule 39).
 */
function moveTo(notes: NotesState, note: QuestionNote, lane: Lane): NotesState {
  const moved = change(notes, note.id, lane === 'later' ? { lane } : { lane, isWithdrawn: false })
  const others = notes.chosenOrder.filter((id) => id !== note.id)
  return {
    ...moved,
    chosenOrder: lane === 'chosen' ? [...others, note.id] : others,
    liveNoteId: lane === 'live' ? note.id : notes.liveNoteId === note.id ? null : notes.liveNoteId,
  }
}

function whyRefused({ text, fromCircle, forCircle }: NewNote): NotesProblem | null {
  if (isBlank(text)) return 'board/empty-note'
  return fromCircle === forCircle ? 'board/own-circle' : null
}

function written({ id, text, fromCircle, forCircle, isLate }: NewNote, at: Stamp): QuestionNote {
  return {
    id,
    text,
    fromCircle,
    forCircle,
    lane: isLate ? 'later' : 'new',
    isLate,
    isWithdrawn: false,
    original: null,
    cluster: '',
    mergedInto: null,
    writtenAt: at,
    askedAt: null,
    outcome: null,
    answer: '',
  }
}

/** Adds several notes at once, or none of them. In one go: thousands can be pasted. */
function addNotes(notes: NotesState, fresh: readonly NewNote[], at: Stamp): Outcome {
  const known = new Set(notes.all.map((note) => note.id))
  const added: QuestionNote[] = []
  for (const note of fresh) {
    const problem = whyRefused(note) ?? (known.has(note.id) ? 'board/duplicate-id' : null)
    if (problem) return fail(problem)
    known.add(note.id)
    added.push(written(note, at))
  }
  return ok({ ...notes, all: [...notes.all, ...added] })
}

/** Moves several notes to a lane in the order given, all or none; among the chosen they stand at `toIndex`. */
function moveMany(notes: NotesState, ids: readonly NoteId[], lane: MovableLane, toIndex: number | null): Outcome {
  let next = notes
  for (const id of ids) {
    const note = findNote(next, id)
    if (!note) return fail('board/unknown-note')
    if (note.lane === lane) continue
    if (!canMove(note, lane)) return fail('board/not-allowed')
    next = moveTo(next, note, lane)
  }
  const [first] = ids.map((id) => findNote(next, id))
  return ok(lane === 'chosen' && toIndex !== null && first ? placeChosen(next, first.forCircle, ids, toIndex) : next)
}

/** Puts chosen notes of a round side by side at a place among the others. */
function placeChosen(notes: NotesState, circle: Circle, ids: readonly NoteId[], place: number): NotesState {
  const round = notesInLane(notes, 'chosen', circle).map((note) => note.id)
  const moving = [...new Set(ids)].filter((id) => round.includes(id))
  const others = round.filter((id) => !moving.includes(id))
  const wanted = [...others.slice(0, place), ...moving, ...others.slice(place)]
  return { ...notes, chosenOrder: [...notes.chosenOrder.filter((id) => !round.includes(id)), ...wanted] }
}

/** Rewords for tone; the first text stays as the original. Going back to it drops the mark. */
function reword(notes: NotesState, note: QuestionNote, text: string): Outcome {
  if (isBlank(text)) return fail('board/empty-note')
  const first = note.original ?? note.text
  return ok(change(notes, note.id, { text, original: text === first ? null : first }))
}

/**
 * Puts a note on the board. One question is live at a time (docs/domain.md, rule 25): an earlier one goes back in
 * front of the chosen, or to the answered ones.
 */
function putOnSmartboard(notes: NotesState, note: QuestionNote, command: NotesCommand): Outcome {
  if (!canMove(note, 'live')) return fail('board/not-allowed')
  const earlier = notes.liveNoteId ? findNote(notes, notes.liveNoteId) : null
  const cleared = earlier ? moveTo(notes, earlier, earlier.outcome ? 'answered' : 'chosen') : notes
  const order = earlier && !earlier.outcome ? toFront(cleared.chosenOrder, earlier.id) : cleared.chosenOrder
  const live = moveTo({ ...cleared, chosenOrder: order }, note, 'live')
  return ok(change(live, note.id, { askedAt: note.askedAt ?? command.at }))
}

function toFront(order: readonly NoteId[], id: NoteId): NoteId[] {
  return [id, ...order.filter((other) => other !== id)]
}

function reorder(notes: NotesState, note: QuestionNote, toIndex: number): Outcome {
  if (note.lane !== 'chosen') return fail('board/not-allowed')
  return ok(placeChosen(notes, note.forCircle, [note.id], toIndex))
}

/**
 * Makes one question of several notes. The originals stay inside the lead and follow it (docs/domain.md, rule 26); one
 * that was taken back counts again (rule 39).
 */
function merge(notes: NotesState, lead: QuestionNote, ids: readonly NoteId[]): Outcome {
  const others = ids.map((id) => findNote(notes, id))
  if (!others.every((other) => other !== null && canMerge(lead, other))) return fail('board/not-allowed')
  const inside = new Set([...ids, ...ids.flatMap((id) => mergedInto(notes, id).map((part) => part.id))])
  return ok({
    ...notes,
    all: notes.all.map((note) =>
      inside.has(note.id) ? { ...note, mergedInto: lead.id, lane: 'new', isWithdrawn: false } : note,
    ),
    chosenOrder: notes.chosenOrder.filter((id) => !inside.has(id)),
  })
}

function split(notes: NotesState, lead: QuestionNote): Outcome {
  if (lead.lane === 'live' || lead.lane === 'answered') return fail('board/not-allowed')
  const free = (note: QuestionNote): QuestionNote => ({
    ...note,
    mergedInto: null,
    lane: note.isLate ? 'later' : 'new',
  })
  return ok({ ...notes, all: notes.all.map((note) => (note.mergedInto === lead.id ? free(note) : note)) })
}

/**
 * Carries out one command on the question notes. Pure; a note is never deleted (docs/domain.md, rule 22).
 * Problems: an empty text, a note from the circle in the middle, or a move that does not fit.
 */
export function applyNotes(notes: NotesState, command: NotesCommand): Outcome {
  switch (command.type) {
    case 'board/add-note':
      return addNotes(notes, [command], command.at)
    case 'board/add-notes':
      return addNotes(notes, command.notes, command.at)
    case 'board/move':
      return moveMany(notes, command.ids, command.lane, command.toIndex)
    case 'board/cluster': {
      const all = notes.all.map((one) => (command.ids.includes(one.id) ? { ...one, cluster: command.name } : one))
      return ok({ ...notes, all })
    }
    default:
      return applyToNote(notes, command)
  }
}

type NoteCommand = Exclude<
  NotesCommand,
  { type: 'board/add-note' | 'board/add-notes' | 'board/move' | 'board/cluster' }
>

function applyToNote(notes: NotesState, command: NoteCommand): Outcome {
  const id = 'leadId' in command ? command.leadId : command.id
  const note = findNote(notes, id)
  if (!note) return fail('board/unknown-note')
  const move = (lane: Lane): Outcome =>
    canMove(note, lane) ? ok(moveTo(notes, note, lane)) : fail('board/not-allowed')
  switch (command.type) {
    case 'board/select':
      return move('chosen')
    case 'board/take-off-board':
      if (note.lane !== 'live') return fail('board/not-allowed')
      return move(note.outcome === null ? 'chosen' : 'answered')
    case 'board/unselect':
      return move('new')
    case 'board/park':
      return move('later')
    case 'board/put-on-board':
      return putOnSmartboard(notes, note, command)
    case 'board/answer':
      if (note.lane !== 'live' && note.lane !== 'answered') return fail('board/not-allowed')
      return ok(
        change(note.lane === 'live' ? moveTo(notes, note, 'answered') : notes, note.id, {
          outcome: command.outcome,
          answer: command.answer,
        }),
      )
    case 'board/write-answer':
      return note.askedAt === null ? fail('board/not-allowed') : ok(change(notes, note.id, { answer: command.text }))
    case 'board/reorder':
      return reorder(notes, note, command.toIndex)
    case 'board/reword':
      return reword(notes, note, command.text)
    case 'board/merge':
      return merge(notes, note, command.ids)
    case 'board/split':
      return split(notes, note)
    default:
      return assertNever(command)
  }
}
