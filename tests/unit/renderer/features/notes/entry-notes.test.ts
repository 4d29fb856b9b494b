import { lastAdded, notesFrom } from '@renderer/features/notes/entry-notes'
import { describe, expect, it } from 'vitest'
import { noteId } from '../../../../support/builders'
import { evening } from '../../../../support/meeting-driver'

const target = { circle: 'students', isLate: false } as const
const counter = (start = 'n') => {
  let count = 0
  return () => noteId(`${start}${++count}`)
}
const add = (lines: string[], start?: string) =>
  ({ type: 'board/add-notes', notes: notesFrom(lines, 'parents', target, counter(start)) }) as const

describe('lines as notes', () => {
  it('keep every code unit and leave out what cannot be read', () => {
    const hard = ['los \ud800', '\u202eom', 'e\u0301', '\u00e9', ' \u200b ', '']
    expect(notesFrom(hard, 'parents', target, counter()).map((note) => note.text)).toEqual(hard.slice(0, 4))
  })
})

describe('taking back what was entered last', () => {
  it('is possible right after it, not after something else or a second time', () => {
    const talk = evening()
      .open()
      .do(add(['een', 'twee']))
    const texts = () => lastAdded(talk.state.notes, talk.state.history)?.map((note) => note.text) ?? null
    expect(texts()).toEqual(['een', 'twee'])
    talk.do(add(['drie'], 'm'))
    expect(texts()).toEqual(['drie'])
    talk.do({ type: 'meeting/undo' })
    expect(texts()).toBeNull()
    talk.do({ type: 'board/select', id: noteId('n1') })
    expect(texts()).toBeNull()
  })
})
