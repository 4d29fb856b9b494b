import { viewOfBoard } from '@renderer/features/board/board-view'
import { deedOfKey } from '@renderer/features/board/note-keys'
import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../support/builders'
import { boardWith, doing, ids } from './a-board'

const board = doing(boardWith('abcdAB'), { type: 'board/move', ids: ids('cd'), lane: 'chosen', toIndex: null })
const press = (id: string, key: string, isCtrl = false, together = id) =>
  deedOfKey(
    board,
    viewOfBoard(board, 'students', 'pool', { search: '', from: null }),
    false,
    ids(together),
    noteId(id),
    {
      key,
      isCtrl,
    },
  )
const focusOn = (id: string) => ({ kind: 'focus', id })

describe('keys on a note', () => {
  it('walk up and down in a column and stop at its ends', () => {
    expect(press('a', 'ArrowDown')).toEqual(focusOn('b'))
    expect(press('b', 'ArrowUp')).toEqual(focusOn('a'))
    expect(press('a', 'ArrowUp')).toBeNull()
    expect(press('a', 'End')).toEqual(focusOn('b'))
  })

  it('walk to the note beside, over empty lanes', () => {
    expect(press('b', 'ArrowRight')).toEqual(focusOn('B'))
    expect(press('B', 'ArrowRight')).toEqual(focusOn('d'))
    expect(press('d', 'ArrowRight')).toBeNull()
    expect(press('c', 'ArrowLeft')).toEqual(focusOn('A'))
  })

  it('choose, park, and move to the next lane', () => {
    expect(press('a', 'K')).toEqual({ kind: 'move', wanted: { ids: ids('a'), lane: 'chosen', place: null } })
    expect(press('a', 'l', false, 'ab')).toEqual({
      kind: 'move',
      wanted: { ids: ids('ab'), lane: 'later', place: null },
    })
    expect(press('c', 'ArrowRight', true)).toMatchObject({ wanted: { lane: 'later' } })
    expect(press('a', 'ArrowLeft', true)).toEqual({ kind: 'refused' })
  })

  it('change the order of the chosen notes only', () => {
    expect(press('c', 'ArrowDown', true)).toEqual({ kind: 'move', wanted: { ids: ids('c'), lane: 'chosen', place: 1 } })
    expect(press('c', 'ArrowUp', true)).toEqual({ kind: 'refused' })
    expect(press('a', 'ArrowDown', true)).toEqual({ kind: 'refused' })
  })

  it('that mean nothing here are left alone', () => {
    expect(press('a', 'x')).toBeNull()
    expect(press('a', 'k', true)).toBeNull()
    expect(press('z', 'ArrowDown')).toBeNull()
  })
})
