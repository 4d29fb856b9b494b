import { placeAt } from '@renderer/features/notes/notes-view'
import type { MeetingCommand } from '@shared/meeting/commands'
import { deedOf } from '@shared/meeting/undo-policy'
import { decideAct, type NoteAct, neighbourLane, placeAfterStep, type WantedMove } from '@shared/notes/decide-act'
import { findNote, type Lane, type NotesState } from '@shared/notes/state'
import { describe, expect, it } from 'vitest'
import { at, noteId, some } from '../../../support/builders'
import { doing, ids, notesFrom } from '../../../support/some-notes'

const chosen = (letters: string, all = 'abcd') =>
  letters === ''
    ? notesFrom(all)
    : doing(notesFrom(all), { type: 'board/move', ids: ids(letters), lane: 'chosen', toIndex: null })
const decideMove = (notes: NotesState, wanted: WantedMove, canAsk: boolean) =>
  decideAct(notes, { act: 'move', ...wanted }, canAsk)
const to = (letters: string, lane: Lane, place: number | null = null) => ({ ids: ids(letters), lane, place })

describe('what a move comes to (rule 24)', () => {
  it('is one command, also for several notes', () => {
    expect(decideMove(notesFrom('abc'), to('ac', 'later'), false)).toEqual({
      kind: 'do',
      command: { type: 'board/move', ids: ids('ac'), lane: 'later', toIndex: null },
    })
  })

  it('says the place among the chosen notes', () => {
    expect(decideMove(chosen('ab'), to('c', 'chosen', 1), false)).toMatchObject({ command: { toIndex: 1 } })
  })

  it('is nothing where the notes lie already', () => {
    const notes = chosen('abc')
    expect(decideMove(notes, to('b', 'chosen', 1), false).kind).toBe('same')
    expect(decideMove(notes, to('bc', 'chosen', 1), false).kind).toBe('same')
    expect(decideMove(notes, to('d', 'new'), false).kind).toBe('same')
  })

  it('changes the order of chosen notes, also of a few together', () => {
    const notes = chosen('abcd')
    const decision = decideMove(notes, to('ab', 'chosen', 1), false)
    expect(decision.kind).toBe('do')
    const moved = doing(notes, { type: 'board/move', ids: ids('ab'), lane: 'chosen', toIndex: 1 })
    expect(moved.chosenOrder).toEqual(ids('cabd'))
  })

  it('never answers a question', () => {
    expect(decideMove(chosen('a'), to('a', 'answered'), true).kind).toBe('refused')
  })

  it('puts one question on the board, and only while questions may be asked', () => {
    const notes = chosen('ab')
    expect(decideMove(notes, to('a', 'live'), true)).toEqual({
      kind: 'do',
      command: { type: 'board/put-on-board', id: noteId('a') },
    })
    expect(decideMove(notes, to('a', 'live'), false).kind).toBe('refused')
    expect(decideMove(notes, to('ab', 'live'), true).kind).toBe('refused')
  })

  it('refuses all when one of them may not go there, and notes that are not there', () => {
    const answered = doing(
      chosen('a'),
      { type: 'board/put-on-board', id: noteId('a') },
      { type: 'board/answer', id: noteId('a'), outcome: 'answered', answer: '' },
    )
    expect(decideMove(answered, to('ba', 'later'), true).kind).toBe('refused')
    expect(decideMove(answered, to('z', 'later'), true).kind).toBe('refused')
    expect(decideMove(answered, { ids: [], lane: 'later', place: null }, true).kind).toBe('refused')
  })
})

describe('the lane beside a note', () => {
  it('passes over lanes that do not take it', () => {
    const notes = chosen('a')
    expect(neighbourLane(notes, ids('a'), 1, false)).toBe('later')
    expect(neighbourLane(notes, ids('a'), 1, true)).toBe('live')
    expect(neighbourLane(notes, ids('a'), -1, true)).toBe('new')
    expect(neighbourLane(notes, ids('b'), -1, true)).toBeNull()
    const parked = doing(notes, { type: 'board/park', id: noteId('b') })
    expect(neighbourLane(parked, ids('b'), -1, true)).toBe('chosen')
  })
})

describe('the place under the pointer', () => {
  const boxes = [
    { top: 0, bottom: 40 },
    { top: 50, bottom: 90 },
  ]
  it('is before a note above its middle and after it below', () => {
    expect([-5, 19, 21, 69, 71, 500].map((y) => placeAt(y, boxes))).toEqual([0, 0, 1, 1, 2, 2])
    expect(placeAt(10, [])).toBe(0)
  })
})

describe('one step in the order of the chosen notes', () => {
  const stepOf = (letter: string, step: -1 | 1) => {
    const notes = chosen('abc')
    return placeAfterStep(notes, some(findNote(notes, noteId(letter))), step)
  }

  it('is the place before or after it', () => {
    expect(stepOf('b', -1)).toBe(0)
    expect(stepOf('b', 1)).toBe(2)
    expect(decideMove(chosen('abc'), to('b', 'chosen', stepOf('b', 1)), false).kind).toBe('do')
  })

  it('is nothing at either end, so that no step comes to take back (rule 39), nor for a note that is not chosen', () => {
    expect(stepOf('a', -1)).toBeNull()
    expect(stepOf('c', 1)).toBeNull()
    expect(stepOf('d', 1)).toBeNull()
  })
})

describe('any act on notes', () => {
  const what = (notes: NotesState, act: NoteAct) => {
    const decision = decideAct(notes, act, true)
    return decision.kind === 'do' ? decision.command : decision.kind
  }
  const live = doing(chosen('a'), { type: 'board/put-on-board', id: noteId('a') })

  it('takes the live question off, and no other', () => {
    expect(what(live, { act: 'takeOff', id: noteId('a') })).toEqual({ type: 'board/take-off-board', id: noteId('a') })
    expect(what(live, { act: 'takeOff', id: noteId('b') })).toBe('refused')
  })

  it('merges under the first that was picked, and nothing that cannot be one question', () => {
    const leadId = noteId('b')
    expect(what(chosen(''), { act: 'merge', ids: ids('bac') })).toEqual({ type: 'board/merge', leadId, ids: ids('ac') })
    expect(what(chosen(''), { act: 'merge', ids: ids('b') })).toBe('refused')
    expect(what(live, { act: 'merge', ids: ids('ab') })).toBe('refused')
  })

  it('takes apart only what was merged', () => {
    const merged = doing(chosen(''), { type: 'board/merge', leadId: noteId('a'), ids: ids('b') })
    expect(what(merged, { act: 'split', id: noteId('a') })).toEqual({ type: 'board/split', leadId: noteId('a') })
    expect(what(merged, { act: 'split', id: noteId('c') })).toBe('refused')
  })

  it('refuses what is about no note at all', () => {
    const id = noteId('z')
    const nothing: readonly NoteAct[] = [
      { act: 'answer', id, outcome: 'answered', answer: '' },
      { act: 'reword', id, text: 'anders' },
      { act: 'group', ids: [], name: 'toetsen' },
    ]
    for (const act of nothing) expect(what(live, act)).toBe('refused')
  })

  it('is one and the same command whichever way it is asked for, and is taken back under one name', () => {
    const named = (lane: Lane, notes: NotesState, letters: string) => {
      const command = what(notes, { act: 'move', ids: ids(letters), lane, place: null })
      if (typeof command === 'string') return command
      return deedOf({ ...command, at: at('19:50') } as MeetingCommand, notes)
    }
    expect(named('chosen', chosen('a'), 'b')).toBe('board/select')
    expect(named('later', chosen('a'), 'b')).toBe('board/park')
    expect(named('new', chosen('a'), 'a')).toBe('board/unselect')
    expect(named('chosen', chosen('ab'), 'a')).toBe('board/reorder')
    expect(named('chosen', live, 'a')).toBe('board/take-off-board')
    expect(named('live', chosen('a'), 'a')).toBe('board/put-on-board')
    expect(named('later', chosen('a'), 'bc')).toBe('board/move')
  })
})
