import { CIRCLES } from '@shared/lib/ids'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import { findNote } from '@shared/notes/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noteId, type Unstamped } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const ids = Array.from({ length: 16 }, (_, place) => noteId(`n${place}`))
const id = fc.constantFrom(...ids)
const some = fc.array(id, { minLength: 1, maxLength: 4 })
const lane = fc.constantFrom('new' as const, 'chosen' as const, 'later' as const)
const newNote = {
  id,
  text: fc.constantFrom('Waarom?', '\ud800 half', '\u202eomgekeerd', 'regel\nregel'),
  fromCircle: fc.constantFrom(...CIRCLES),
  forCircle: fc.constantFrom(...CIRCLES),
  isLate: fc.boolean(),
}

const handling: fc.Arbitrary<Unstamped> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('board/add-note' as const), ...newNote }) },
  fc.record({
    type: fc.constant('board/add-notes' as const),
    notes: fc.array(fc.record(newNote), { minLength: 1, maxLength: 3 }),
  }),
  { weight: 4, arbitrary: fc.record({ type: fc.constant('board/select' as const), id }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('board/put-on-board' as const), id }) },
  fc.record({ type: fc.constant('board/take-off-board' as const), id }),
  fc.record({ type: fc.constant('board/park' as const), id }),
  fc.record({ type: fc.constant('board/write-answer' as const), id, text: fc.string() }),
  fc.record({
    type: fc.constant('board/answer' as const),
    id,
    outcome: fc.constant('answered' as const),
    answer: fc.string(),
  }),
  fc.record({ type: fc.constant('board/move' as const), ids: some, lane, toIndex: fc.option(fc.nat(9)) }),
  fc.record({ type: fc.constant('board/merge' as const), leadId: id, ids: some }),
  fc.record({ type: fc.constant('board/split' as const), leadId: id }),
  fc.record({ type: fc.constant('board/reword' as const), id, text: fc.constantFrom('Anders gezegd', ' ') }),
  fc.record({ type: fc.constant('board/cluster' as const), ids: some, name: fc.constantFrom('', 'tijd') }),
  { weight: 6, arbitrary: fc.constantFrom({ type: 'meeting/undo' as const }, { type: 'meeting/redo' as const }) },
)

/** What is wrong with the notes of a meeting, given the text of every note that was ever written. */
function wrongWith({ notes }: MeetingState, written: ReadonlyMap<string, string>): string | null {
  for (const [wanted, text] of written) {
    const note = findNote(notes, noteId(wanted))
    if (!note) return `${wanted} is lost`
    if (note.text !== text && note.original !== text) return `the words of ${wanted} are lost`
    if (note.fromCircle === note.forCircle) return `${wanted} is from the circle it is for`
    if (note.mergedInto !== null && findNote(notes, note.mergedInto)?.mergedInto !== null)
      return `${wanted} has no lead`
  }
  if (notes.all.length !== written.size) return 'there are notes too many'
  const live = notes.all.filter((note) => note.lane === 'live').map((note) => note.id)
  if (live.length > 1 || (live[0] ?? null) !== notes.liveNoteId) return 'the live question is not the live note'
  const chosen = notes.all.filter((note) => note.lane === 'chosen' && note.mergedInto === null)
  const isSound =
    chosen.length === notes.chosenOrder.length && chosen.every((one) => notes.chosenOrder.includes(one.id))
  return isSound ? null : 'the order does not hold just the chosen notes'
}

describe('rule 39: undo takes content back and loses nothing', () => {
  it('keeps every note and word through any 200 handlings and undos, and never touches the clock', () => {
    const opened = evening().open().through('opening', 'circle.students.talk', 'circle.students.collect')
    fc.assert(
      fc.property(fc.array(handling, { maxLength: 200, size: 'max' }), (handlings) => {
        let meeting = opened.state
        const written = new Map<string, string>()
        for (const one of handlings) {
          const outcome = applyCommand(meeting, { ...one, at: opened.moment } as MeetingCommand)
          if (!outcome.ok) continue
          const isTravel = one.type === 'meeting/undo' || one.type === 'meeting/redo'
          if (isTravel && outcome.value.notes.liveNoteId !== null) throw new Error('undo left a question on the board')
          if (outcome.value.agenda !== meeting.agenda) throw new Error('the clock was touched')
          if (one.type === 'board/add-note') written.set(one.id, one.text)
          if (one.type === 'board/add-notes') for (const note of one.notes) written.set(note.id, note.text)
          meeting = outcome.value
          const wrong = wrongWith(meeting, written)
          if (wrong) throw new Error(`${wrong} after ${one.type}`)
        }
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('parks a note whose writing is undone, marked as withdrawn, and redo brings it back', () => {
    const talk = evening().open().through('opening', 'circle.students.talk').note('parents', 'Waarom zo laat?', 'a')
    talk.do({ type: 'meeting/undo' })
    expect(talk.state.notes.all[0]).toMatchObject({ text: 'Waarom zo laat?', lane: 'later', isWithdrawn: true })
    talk.do({ type: 'meeting/redo' })
    expect(talk.state.notes.all[0]).toMatchObject({ lane: 'new', isWithdrawn: false })
  })

  it('takes a drag of several notes back in one step', () => {
    const talk = evening().open().through('opening', 'circle.students.talk')
    talk.note('parents', 'een', 'a').note('parents', 'twee', 'b').note('teachers', 'drie', 'c')
    talk.do({ type: 'board/move', ids: [noteId('c'), noteId('a')], lane: 'chosen', toIndex: 0 })
    expect(talk.state.notes.chosenOrder).toEqual(['c', 'a'])
    talk.do({ type: 'meeting/undo' })
    expect(talk.state.notes.chosenOrder).toEqual([])
  })

  it('says so when there is nothing to take back, and forgets redo after something new', () => {
    const talk = evening().open().through('opening', 'circle.students.talk')
    expect(talk.problemOf({ type: 'meeting/undo' })).toBe('meeting/nothing-to-undo')
    talk.note('parents', 'een', 'a').do({ type: 'meeting/undo' }).note('parents', 'twee', 'b')
    expect(talk.problemOf({ type: 'meeting/redo' })).toBe('meeting/nothing-to-redo')
  })
})
