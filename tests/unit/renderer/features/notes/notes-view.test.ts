import { countsOf, idsIn, keepSame, rangeBetween, viewOfNotes } from '@renderer/features/notes/notes-view'
import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../support/builders'
import { doing, ids, notesFrom } from '../../../../support/some-notes'

const NONE = { search: '', from: null }
const notes = doing(
  notesFrom('abABc'),
  { type: 'board/move', ids: ids('cb'), lane: 'chosen', toIndex: null },
  { type: 'board/cluster', ids: ids('aA'), name: 'thuis' },
)
const columns = (view: ReturnType<typeof viewOfNotes>) =>
  Object.fromEntries(view.columns.map((column) => [column.key, idsIn(column).join('')]))

describe('the board of a round', () => {
  it('shows every lane as one column', () => {
    const view = viewOfNotes(notes, 'students', 'lanes', NONE)
    expect(columns(view)).toEqual({ new: 'BaA', chosen: 'cb', live: '', answered: '', later: '' })
    expect(countsOf(notes, 'students')).toEqual({ saved: 5, chosen: 2 })
  })

  it('puts new notes per asking circle side by side while collecting', () => {
    const view = viewOfNotes(notes, 'students', 'pool', NONE)
    expect(columns(view)).toEqual({ 'new.parents': 'a', 'new.teachers': 'BA', chosen: 'cb', later: '' })
    expect(view.columns[1]?.groups.map((group) => group.name)).toEqual(['', 'thuis'])
  })

  it('filters by circle and by words, but never the chosen notes', () => {
    expect(columns(viewOfNotes(notes, 'students', 'lanes', { search: '', from: 'teachers' }))).toMatchObject({
      new: 'BA',
      chosen: 'cb',
    })
    const found = viewOfNotes(notes, 'students', 'lanes', { search: 'VRÁAG B', from: null })
    expect(columns(found)).toMatchObject({ new: 'B', chosen: 'cb' })
    expect(found.columns[0]).toMatchObject({ shown: 1, total: 3 })
    // Every note keeps its place in its group: what is found next is only seen again.
    const all = found.columns[0]?.groups.map((group) => group.all.map(({ id }) => id).join(''))
    expect(all).toEqual(['B', 'aA'])
  })

  it('keeps the notes of a merged question inside it', () => {
    const merged = doing(notes, { type: 'board/merge', leadId: noteId('c'), ids: ids('aB') })
    const view = viewOfNotes(merged, 'students', 'lanes', NONE)
    expect(columns(view)).toMatchObject({ new: 'A', chosen: 'cb' })
    expect(view.originals.get(noteId('c'))?.map((part) => part.id)).toEqual(ids('aB'))
  })

  it('is empty for a round without notes', () => {
    expect(countsOf(notes, 'parents')).toEqual({ saved: 0, chosen: 0 })
    expect(columns(viewOfNotes(notes, 'parents', 'lanes', NONE))).toMatchObject({ new: '', chosen: '' })
  })
})

describe('a view of which little changed', () => {
  const view = (of: typeof notes) => viewOfNotes(of, 'students', 'lanes', NONE)
  const merged = doing(notes, { type: 'board/merge', leadId: noteId('c'), ids: ids('a') })

  it('is the very same object when nothing did', () => {
    const before = view(merged)
    expect(keepSame(before, view({ ...merged, all: [...merged.all] }))).toBe(before)
  })

  it('keeps every column but the one that changed', () => {
    const before = view(merged)
    const now = keepSame(before, view(doing(merged, { type: 'board/park', id: noteId('B') })))
    expect(now.columns.map((column, at) => column === before.columns[at])).toEqual([false, true, true, true, false])
    expect(now.originals).toBe(before.originals)
    expect(columns(now)).toMatchObject({ new: 'A', later: 'B' })
  })

  it('sees another word in a note that stayed where it was, and other notes inside a merged one', () => {
    const before = view(merged)
    const reworded = keepSame(before, view(doing(merged, { type: 'board/reword', id: noteId('A'), text: 'Anders?' })))
    expect(reworded.columns[0]?.groups.at(-1)?.notes.at(-1)?.text).toBe('Anders?')
    const more = keepSame(before, view(doing(merged, { type: 'board/merge', leadId: noteId('c'), ids: ids('b') })))
    expect(more.originals.get(noteId('c'))?.map((part) => part.id)).toEqual(ids('ab'))
  })
})

describe('a range of notes', () => {
  it('runs from one note to another in either direction', () => {
    expect(rangeBetween(ids('abcd'), noteId('b'), noteId('d'))).toEqual(ids('bcd'))
    expect(rangeBetween(ids('abcd'), noteId('c'), noteId('a'))).toEqual(ids('abc'))
    expect(rangeBetween(ids('abcd'), noteId('z'), noteId('a'))).toEqual(ids('a'))
  })
})
