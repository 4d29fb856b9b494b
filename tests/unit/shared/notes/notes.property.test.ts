import { CIRCLES, type Circle } from '@shared/lib/ids'
import { applyNotes } from '@shared/notes/apply-notes'
import { countNotes } from '@shared/notes/counts'
import type { NotesCommand } from '@shared/notes/schema'
import { NO_NOTES, type NotesState } from '@shared/notes/state'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { at, noteId, type Unstamped } from '../../../support/builders'

type AddNote = Extract<Unstamped<NotesCommand>, { type: 'board/add-note' }>

/** What somebody at the table remembers: every note that was really handed in, and which were on the board. */
interface Memory {
  readonly written: Map<string, { readonly text: string; readonly from: Circle; readonly for: Circle }>
  readonly shown: Set<string>
}
interface Table {
  smartboard: NotesState
}

const ids = Array.from({ length: 24 }, (_, place) => `n${place}`)
const readable = fc.constantFrom('Waarom?', ' met ruimte ', '\ud83d\ude00', '\ud800', '\u202eomgekeerd', 'regel\nregel')
const unreadable = fc.constantFrom('', '  ', '\u200b', '\n')

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, n) => id === b[n])

/** Everything that is wrong with a board, against what is remembered of it. */
function wrongWith(memory: Memory, { all: notes, chosenOrder, liveNoteId }: NotesState): string[] {
  const wrong: string[] = []
  const check = (isRight: boolean, what: string) => isRight || wrong.push(what)
  const byId = new Map(notes.map((note) => [String(note.id), note]))
  check(notes.length === memory.written.size && byId.size === notes.length, 'a note more or less')
  for (const [id, was] of memory.written) {
    const note = byId.get(id)
    if (!note) return [...wrong, `${id} is lost`]
    check(note.text === was.text && note.fromCircle === was.from && note.forCircle === was.for, `${id} was changed`)
    check(note.fromCircle !== note.forCircle, `${id} is from the circle it is for`)
    check((note.askedAt !== null) === memory.shown.has(id), `${id} forgot whether it was asked`)
    if (note.mergedInto === null) continue
    const lead = byId.get(note.mergedInto)
    check(lead?.mergedInto === null && lead.forCircle === note.forCircle, `${id} lies inside no lead`)
  }
  const live = notes.filter((note) => note.lane === 'live').map((note) => note.id)
  check(sameList(live, liveNoteId === null ? [] : [liveNoteId]), 'the live note')
  const chosen = notes.filter((note) => note.lane === 'chosen' && note.mergedInto === null).map((note) => note.id)
  check(sameList([...chosenOrder].sort(), chosen.sort()), 'the order of the chosen notes')
  check(countNotes({ all: notes, chosenOrder, liveNoteId }).total === memory.written.size, 'the total')
  return wrong
}

/** One handling at the table. A refusal is fine; what it leaves behind must be sound. */
class Handling implements fc.Command<Memory, Table> {
  constructor(private readonly command: Unstamped<NotesCommand>) {}

  check(): boolean {
    return true
  }

  run(memory: Memory, table: Table): void {
    const { command } = this
    const before = table.smartboard
    const outcome = applyNotes(before, { ...command, at: at('20:00') } as NotesCommand)
    if (command.type === 'board/add-note') this.remember(memory, command, outcome.ok)
    if (outcome.ok && command.type === 'board/put-on-board') memory.shown.add(command.id)
    table.smartboard = outcome.ok ? outcome.value : before
    const wrong = wrongWith(memory, table.smartboard)
    if (wrong.length > 0) throw new Error(wrong.join('; '))
  }

  private remember(memory: Memory, note: AddNote, isOk: boolean): void {
    const isNew = !memory.written.has(note.id) && note.fromCircle !== note.forCircle
    const isReadable = !['', '  ', '\u200b', '\n'].includes(note.text)
    if (isOk !== (isNew && isReadable)) throw new Error(`a note was ${isOk ? 'taken' : 'refused'}`)
    if (isOk) memory.written.set(note.id, { text: note.text, from: note.fromCircle, for: note.forCircle })
  }

  toString(): string {
    return JSON.stringify(this.command)
  }
}

const id = fc.constantFrom(...ids).map(noteId)
const circle = fc.constantFrom(...CIRCLES)
const handling = (arbitrary: fc.Arbitrary<Unstamped<NotesCommand>>) => arbitrary.map((command) => new Handling(command))
const add = fc.record({
  type: fc.constant('board/add-note' as const),
  id,
  text: fc.oneof({ weight: 9, arbitrary: readable }, { weight: 1, arbitrary: unreadable }),
  fromCircle: circle,
  forCircle: circle,
  isLate: fc.boolean(),
})
const simple = (type: 'select' | 'unselect' | 'put-on-board' | 'take-off-board' | 'park') =>
  handling(fc.record({ type: fc.constant(`board/${type}` as const), id }))
const answer = fc.record({
  type: fc.constant('board/answer' as const),
  id,
  outcome: fc.constantFrom('answered' as const, 'partly' as const, 'takeAlong' as const),
  answer: fc.string(),
})
const reorder = fc.record({ type: fc.constant('board/reorder' as const), id, toIndex: fc.nat(30) })
const merge = fc.record({
  type: fc.constant('board/merge' as const),
  leadId: id,
  ids: fc.array(id, { minLength: 1, maxLength: 3 }),
})
const split = fc.record({ type: fc.constant('board/split' as const), leadId: id })

describe('any 200 handlings with notes leave the board sound', () => {
  it('loses no note or word, has one live question at most, and orders just the chosen ones', () => {
    const handlings = [
      handling(add),
      handling(add),
      simple('select'),
      simple('select'),
      simple('unselect'),
      simple('park'),
      simple('put-on-board'),
      simple('take-off-board'),
      handling(answer),
      handling(reorder),
      handling(merge),
      handling(merge),
      handling(split),
    ]
    fc.assert(
      fc.property(fc.commands(handlings, { maxCommands: 200, size: 'max' }), (commands) => {
        const start = (): { model: Memory; real: Table } => ({
          model: { written: new Map(), shown: new Set() },
          real: { smartboard: NO_NOTES },
        })
        fc.modelRun(start, commands)
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})
