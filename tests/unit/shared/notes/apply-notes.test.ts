import type { Circle } from '@shared/lib/ids'
import { applyNotes, isBlank } from '@shared/notes/apply-notes'
import type { NotesCommand } from '@shared/notes/schema'
import { findNote, LANES, mergedInto, NO_NOTES, type NotesState, notesInLane } from '@shared/notes/state'
import { describe, expect, it } from 'vitest'
import { at, noteId, problemIn, some, type Unstamped, unwrap } from '../../../support/builders'

const run = (notes: NotesState, command: Unstamped<NotesCommand>) =>
  applyNotes(notes, { ...command, at: at('20:00') } as NotesCommand)
const having = (notes: NotesState, ...commands: readonly Unstamped<NotesCommand>[]) =>
  commands.reduce((next, command) => unwrap(run(next, command)), notes)
const problem = (notes: NotesState, command: Unstamped<NotesCommand>) => problemIn(run(notes, command))

const add = (id: string, text = `Vraag ${id}?`, fromCircle: Circle = 'parents', isLate = false) =>
  ({ type: 'board/add-note', id: noteId(id), text, fromCircle, forCircle: 'students', isLate }) as const
const to = (type: 'select' | 'unselect' | 'park' | 'put-on-board' | 'take-off-board', id: string) =>
  ({ type: `board/${type}`, id: noteId(id) }) as const
const answer = (id: string, text = '') =>
  ({ type: 'board/answer', id: noteId(id), outcome: 'answered', answer: text }) as const
const merge = (lead: string, ...ids: string[]) =>
  ({ type: 'board/merge', leadId: noteId(lead), ids: ids.map(noteId) }) as const
const split = (lead: string) => ({ type: 'board/split', leadId: noteId(lead) }) as const

const five = having(NO_NOTES, ...['a', 'b', 'c', 'd', 'e'].map((id) => add(id)))
const lane = (notes: NotesState, id: string) => some(findNote(notes, noteId(id))).lane
const order = (notes: NotesState) => notesInLane(notes, 'chosen', 'students').map((note) => note.id)

describe('rule 20: a note never comes from the circle it is for', () => {
  it('is refused', () => {
    expect(problem(NO_NOTES, add('a', 'Vraag?', 'students'))).toBe('board/own-circle')
  })

  it('keeps circles and words and no writer', () => {
    expect(five.all[0]).toMatchObject({ fromCircle: 'parents', forCircle: 'students', text: 'Vraag a?' })
    expect(Object.keys(some(five.all[0])).join(' ')).not.toMatch(/author|writer|person|participant|device/i)
  })

  it('needs an id that is new', () => {
    expect(problem(five, add('a'))).toBe('board/duplicate-id')
  })
})

describe('rule 21: a note holds something to read', () => {
  it.each(['', ' ', '\n\t ', '\u00a0\u2003', '\u200b', '\u200d\ufeff\u2060', '\u202e\u202c', '\u0000\u0007'])(
    'refuses %j',
    (text) => {
      expect(isBlank(text)).toBe(true)
      expect(problem(NO_NOTES, add('a', text))).toBe('board/empty-note')
    },
  )

  it.each([
    '?',
    '  Waarom?  ',
    'regel 1\n\nregel 2',
    '\ud83d\ude00',
    '\ud800 half',
    'half \udc00',
    '\u202eomgekeerd\u202c',
    'e\u0301 en \u00e9',
    '👩‍👩‍👧',
    '=SOM(A1) <script> C:\\huiswerk',
    'سؤال للوالدين',
  ])('keeps %j code unit for code unit', (text) => {
    expect(findNote(having(NO_NOTES, add('a', text)), noteId('a'))?.text).toBe(text)
  })
})

describe('rule 22: nothing is ever deleted', () => {
  it('parks a note out of sight and keeps it', () => {
    const notes = having(five, to('park', 'a'))
    expect([lane(notes, 'a'), notes.all.length]).toEqual(['later', 5])
    expect(lane(having(notes, to('select', 'a')), 'a')).toBe('chosen')
  })
})

describe('rule 25: „keywords of an answer stay with a question that was asked, whatever becomes of it”', () => {
  const words = { type: 'board/write-answer', id: noteId('a'), text: 'Elke dag' } as const
  const answerOf = (notes: NotesState) => notes.all.find(({ id }) => id === 'a')?.answer

  it('also when it leaves the board without an ending', () => {
    const asked = having(five, to('put-on-board', 'a'))
    for (const way of ['take-off-board', 'park'] as const) {
      expect(answerOf(having(asked, words, to(way, 'a'))), way).toBe('Elke dag')
      expect(answerOf(having(asked, to(way, 'a'), words)), way).toBe('Elke dag')
    }
    expect(answerOf(having(asked, words, to('put-on-board', 'b')))).toBe('Elke dag')
  })
})

describe('rule 39: „marked as withdrawn, until the chair brings it into the round again”', () => {
  it('counts again once it leaves „Later”', () => {
    const notes = five.all.map((note) =>
      note.id === 'a' ? { ...note, lane: 'later' as const, isWithdrawn: true } : note,
    )
    const back = having({ ...five, all: notes }, to('select', 'a'))
    expect(back.all.find(({ id }) => id === 'a')?.isWithdrawn).toBe(false)
  })

  it('counts again once it is merged into another question, also when that is taken apart', () => {
    const notes = five.all.map((note) =>
      note.id === 'a' ? { ...note, lane: 'later' as const, isWithdrawn: true } : note,
    )
    const merged = having({ ...five, all: notes }, { type: 'board/merge', leadId: noteId('b'), ids: [noteId('a')] })
    expect(findNote(merged, noteId('a'))).toMatchObject({ mergedInto: 'b', isWithdrawn: false })
    const apart = having(merged, { type: 'board/split', leadId: noteId('b') })
    expect(findNote(apart, noteId('a'))).toMatchObject({ lane: 'new', isWithdrawn: false })
  })
})

describe('rule 23: a note written after collecting is late', () => {
  it('goes to „Later”', () => {
    expect(lane(having(NO_NOTES, add('a', 'Laat?', 'parents', true)), 'a')).toBe('later')
  })
})

describe('rule 24: one table says which moves there are', () => {
  const inLane = {
    new: five,
    chosen: having(five, to('select', 'a')),
    live: having(five, to('put-on-board', 'a')),
    answered: having(five, to('put-on-board', 'a'), answer('a')),
    later: having(five, to('park', 'a')),
  } as const
  const moves = { select: 'chosen', unselect: 'new', park: 'later', 'put-on-board': 'live' } as const
  const allowed = {
    new: ['select', 'park', 'put-on-board'],
    chosen: ['unselect', 'park', 'put-on-board'],
    live: ['select', 'park'],
    answered: ['put-on-board'],
    later: ['select', 'unselect'],
  }

  it.each(LANES)('from %s', (from) => {
    for (const [move, goal] of Object.entries(moves) as [keyof typeof moves, string][]) {
      const outcome = run(inLane[from], to(move, 'a'))
      expect([move, outcome.ok]).toEqual([move, allowed[from].includes(move)])
      if (outcome.ok) expect(lane(outcome.value, 'a')).toBe(goal)
    }
  })

  it('knows every note it moves', () => {
    expect(problem(five, to('select', 'z'))).toBe('board/unknown-note')
  })

  it('takes only a live note off the board', () => {
    expect(problem(five, to('take-off-board', 'a'))).toBe('board/not-allowed')
  })

  it('answers only what is live, and lets an answer be written better', () => {
    expect(problem(five, answer('a'))).toBe('board/not-allowed')
    const notes = having(inLane.answered, answer('a', 'Beter gezegd'))
    expect(findNote(notes, noteId('a'))).toMatchObject({ lane: 'answered', answer: 'Beter gezegd' })
  })
})

describe('rule 25: one question is live at a time', () => {
  const chosen = having(five, to('select', 'b'), to('select', 'a'), to('select', 'c'))

  it('keeps the order in which notes were chosen', () => {
    expect(order(chosen)).toEqual(['b', 'a', 'c'])
  })

  it.each([
    ['c', 0, ['c', 'b', 'a']],
    ['b', 1, ['a', 'b', 'c']],
    ['b', 99, ['a', 'c', 'b']],
  ] as const)('puts %s at place %i', (id, toIndex, wanted) => {
    expect(order(having(chosen, { type: 'board/reorder', id: noteId(id), toIndex }))).toEqual(wanted)
  })

  it('orders only chosen notes', () => {
    expect(problem(chosen, { type: 'board/reorder', id: noteId('d'), toIndex: 0 })).toBe('board/not-allowed')
  })

  it('puts a question that makes room back in front of the chosen', () => {
    const notes = having(chosen, to('put-on-board', 'b'), to('put-on-board', 'c'))
    expect([notes.liveNoteId, order(notes)]).toEqual(['c', ['b', 'a']])
  })

  it('puts a question that was answered back to the answered ones', () => {
    const again = having(chosen, to('put-on-board', 'b'), answer('b'), to('put-on-board', 'b'))
    expect(lane(having(again, to('put-on-board', 'a')), 'b')).toBe('answered')
    expect(lane(having(again, to('take-off-board', 'b')), 'b')).toBe('answered')
  })

  it('remembers when a question was first asked', () => {
    const asked = having(chosen, to('put-on-board', 'b'), to('take-off-board', 'b'))
    const again = unwrap(applyNotes(asked, { ...to('put-on-board', 'b'), at: at('20:30') }))
    expect(findNote(again, noteId('b'))?.askedAt).toEqual(at('20:00'))
  })
})

describe('rule 26: merging makes one question of several notes', () => {
  const merged = having(five, to('select', 'b'), merge('a', 'b', 'c'))

  it('keeps the originals inside the lead, word for word', () => {
    expect(mergedInto(merged, noteId('a')).map((note) => note.text)).toEqual(['Vraag b?', 'Vraag c?'])
    expect(merged.all).toHaveLength(5)
    expect(order(merged)).toEqual([])
    expect(notesInLane(merged, 'new', 'students').map((note) => note.id)).toEqual(['a', 'd', 'e'])
  })

  it('lets no note inside another move by itself', () => {
    for (const move of ['select', 'park', 'put-on-board', 'unselect'] as const)
      expect(problem(merged, to(move, 'b'))).toBe('board/not-allowed')
    expect(problem(merged, merge('d', 'b'))).toBe('board/not-allowed')
    expect(problem(merged, merge('b', 'd'))).toBe('board/not-allowed')
  })

  it('takes everything along when a merged question is merged itself', () => {
    expect(mergedInto(having(merged, merge('d', 'a')), noteId('d')).map((note) => note.id)).toEqual(['a', 'b', 'c'])
  })

  it('takes the originals apart again, a late one to „Later”', () => {
    const notes = having(merged, add('f', 'Laat?', 'parents', true), merge('a', 'f'), split('a'))
    expect(mergedInto(notes, noteId('a'))).toEqual([])
    expect(['b', 'c', 'f'].map((id) => lane(notes, id))).toEqual(['new', 'new', 'later'])
  })

  it('merges no note with itself, with one it does not know, or for another circle', () => {
    const notes = having(five, { ...add('g'), forCircle: 'teachers' })
    for (const ids of [['a'], ['z'], ['b', 'z'], ['g']])
      expect(problem(notes, merge('a', ...ids))).toBe('board/not-allowed')
  })

  it('merges and splits nothing that is on the board or answered', () => {
    const live = having(merged, to('put-on-board', 'a'))
    expect(problem(live, merge('a', 'd'))).toBe('board/not-allowed')
    expect(problem(live, merge('d', 'a'))).toBe('board/not-allowed')
    expect(problem(live, split('a'))).toBe('board/not-allowed')
    expect(problem(having(live, answer('a')), split('a'))).toBe('board/not-allowed')
  })
})
