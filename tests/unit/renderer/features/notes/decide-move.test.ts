import { decideMove, neighbourLane, placeAfterStep, placeAt } from '@renderer/features/notes/decide-move'
import { findNote, type Lane } from '@shared/notes/state'
import { describe, expect, it } from 'vitest'
import { noteId, some } from '../../../../support/builders'
import { doing, ids, smartboardWith } from './some-notes'

const chosen = (letters: string, all = 'abcd') =>
  doing(smartboardWith(all), { type: 'board/move', ids: ids(letters), lane: 'chosen', toIndex: null })
const to = (letters: string, lane: Lane, place: number | null = null) => ({ ids: ids(letters), lane, place })

describe('what a drop comes to', () => {
  it('is one command, also for several notes', () => {
    expect(decideMove(smartboardWith('abc'), to('ac', 'later'), false)).toEqual({
      kind: 'move',
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
    expect(decision.kind).toBe('move')
    const moved = doing(notes, { type: 'board/move', ids: ids('ab'), lane: 'chosen', toIndex: 1 })
    expect(moved.chosenOrder).toEqual(ids('cabd'))
  })

  it('never answers a question', () => {
    expect(decideMove(chosen('a'), to('a', 'answered'), true).kind).toBe('refused')
  })

  it('puts one question on the board, and only while questions may be asked', () => {
    const notes = chosen('ab')
    expect(decideMove(notes, to('a', 'live'), true)).toEqual({
      kind: 'move',
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
    expect(decideMove(chosen('abc'), to('b', 'chosen', stepOf('b', 1)), false).kind).toBe('move')
  })

  it('is nothing at either end, so that no step comes to take back (rule 39), nor for a note that is not chosen', () => {
    expect(stepOf('a', -1)).toBeNull()
    expect(stepOf('c', 1)).toBeNull()
    expect(stepOf('d', 1)).toBeNull()
  })
})
