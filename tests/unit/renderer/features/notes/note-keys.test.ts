import { deedOfKey } from '@renderer/features/notes/note-keys'
import { viewOfNotes } from '@renderer/features/notes/notes-view'
import type { KeyName } from '@shared/lib/decide-key'
import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../support/builders'
import { doing, ids, notesFrom } from '../../../../support/some-notes'

const notes = doing(notesFrom('abcdAB'), { type: 'board/move', ids: ids('cd'), lane: 'chosen', toIndex: null })
const view = viewOfNotes(notes, 'students', 'pool', { search: '', from: null })
const press = (id: string, key: KeyName, together = id) => deedOfKey(notes, view, false, ids(together), noteId(id), key)
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
    expect(press('a', 'k')).toEqual({ kind: 'move', wanted: { ids: ids('a'), lane: 'chosen', place: null } })
    expect(press('a', 'l', 'ab')).toEqual({
      kind: 'move',
      wanted: { ids: ids('ab'), lane: 'later', place: null },
    })
    expect(press('c', 'ctrl+ArrowRight')).toMatchObject({ wanted: { lane: 'later' } })
    expect(press('a', 'ctrl+ArrowLeft')).toEqual({ kind: 'refused' })
  })

  it('change the order of the chosen notes only', () => {
    expect(press('c', 'ctrl+ArrowDown')).toEqual({ kind: 'move', wanted: { ids: ids('c'), lane: 'chosen', place: 1 } })
    expect(press('c', 'ctrl+ArrowUp')).toEqual({ kind: 'refused' })
    expect(press('a', 'ctrl+ArrowDown')).toEqual({ kind: 'refused' })
  })

  it('that mean nothing here are left alone', () => {
    expect(press('a', 'b')).toBeNull()
    expect(press('a', 'ctrl+k')).toBeNull()
    expect(press('z', 'ArrowDown')).toBeNull()
  })
})
