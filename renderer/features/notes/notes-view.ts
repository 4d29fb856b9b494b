import { CIRCLES, type Circle, type NoteId } from '@shared/lib/ids'
import { finder } from '@shared/notes/choosing'
import { type Lane, type NotesState, notesInLane, type QuestionNote } from '@shared/notes/state'

/** What the chair looks for: words, and notes from one circle. */
export interface NoteFilter {
  readonly search: string
  readonly from: Circle | null
}

/** Notes under one heading; the name is empty for notes that are in no group. */
export interface NoteGroup {
  readonly name: string
  /** The notes that are found; the same list as `all` while nothing is looked for. */
  readonly notes: readonly QuestionNote[]
  readonly all: readonly QuestionNote[]
}

/** Notes under each other. While collecting, a lane can stand in two columns: one per asking circle. */
export interface Column {
  readonly key: string
  readonly lane: Lane
  /** The asking circle of a column that holds only its notes. */
  readonly from: Circle | null
  readonly groups: readonly NoteGroup[]
  readonly shown: number
  readonly total: number
}

export interface NotesView {
  /** In the order in which they stand from left to right. */
  readonly columns: readonly Column[]
  readonly originals: ReadonlyMap<NoteId, readonly QuestionNote[]>
}

/** How many notes of a round are kept, and how many of them are chosen; a search changes neither. */
export interface NoteCounts {
  readonly saved: number
  readonly chosen: number
}

/** `pool`: the new notes per asking circle beside the chosen ones. `lanes`: every lane as one column. */
export type NotesLayout = 'pool' | 'lanes'

const FILTERED: readonly Lane[] = ['new', 'answered', 'later']

/** Puts notes under the names the chair gave them, those without a name first. */
function groupsOf(notes: readonly QuestionNote[]): Pick<NoteGroup, 'name' | 'all'>[] {
  const groups = new Map<string, QuestionNote[]>([['', []]])
  for (const note of notes) {
    const group = groups.get(note.cluster)
    if (group) group.push(note)
    else groups.set(note.cluster, [note])
  }
  return [...groups].map(([name, all]) => ({ name, all })).filter(({ all }) => all.length > 0)
}

type IsShown = (note: QuestionNote) => boolean

function columnOf(lane: Lane, from: Circle | null, notes: readonly QuestionNote[], isShown: IsShown): Column {
  const own = from ? notes.filter((note) => note.fromCircle === from) : notes
  const foundIn = (all: readonly QuestionNote[]) => {
    const found = FILTERED.includes(lane) ? all.filter(isShown) : all
    return found.length < all.length ? found : all
  }
  const all = lane === 'new' ? groupsOf(own) : [{ name: '', all: own }]
  const groups = all.map((group) => ({ ...group, notes: foundIn(group.all) }))
  const shown = groups.reduce((count, { notes }) => count + notes.length, 0)
  return { key: from ? `${lane}.${from}` : lane, lane, from, groups, shown, total: own.length }
}

/** What the board of one round shows. Chosen and live notes are always all there: a filter never hides the order. */
export function viewOfNotes(notes: NotesState, circle: Circle, layout: NotesLayout, filter: NoteFilter): NotesView {
  const originals = new Map<NoteId, QuestionNote[]>()
  for (const note of notes.all) {
    if (note.mergedInto) originals.set(note.mergedInto, [...(originals.get(note.mergedInto) ?? []), note])
  }
  const isFound = filter.search === '' ? () => true : finder(filter.search)
  const isShown = (note: QuestionNote) => (filter.from === null || note.fromCircle === filter.from) && isFound(note)
  const column = (lane: Lane, from: Circle | null = null) =>
    columnOf(lane, from, notesInLane(notes, lane, circle), isShown)
  const askers = CIRCLES.filter((one) => one !== circle)
  const columns =
    layout === 'pool'
      ? [...askers.map((from) => column('new', from)), column('chosen'), column('later')]
      : (['new', 'chosen', 'live', 'answered', 'later'] as const).map((lane) => column(lane))
  return { columns, originals }
}

/** Counts the notes of one round. */
export function countsOf(notes: NotesState, circle: Circle): NoteCounts {
  const saved = notes.all.filter((note) => note.forCircle === circle).length
  return { saved, chosen: notesInLane(notes, 'chosen', circle).length }
}

/** Whether two lists hold the same things in the same order. */
export function areSame<T>(
  before: readonly T[],
  now: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): boolean {
  return before.length === now.length && before.every((one, at) => isSame(one, now[at] as T))
}

function isSameGroup(before: NoteGroup, now: NoteGroup): boolean {
  return before.name === now.name && areSame(before.notes, now.notes) && areSame(before.all, now.all)
}

function isSameColumn(before: Column, now: Column): boolean {
  return before.total === now.total && before.shown === now.shown && areSame(before.groups, now.groups, isSameGroup)
}

/** The new view, with what did not change as the very same objects: those are not drawn again. */
export function keepSame(before: NotesView | null, now: NotesView): NotesView {
  if (!before) return now
  const columns = now.columns.map((column) => {
    const old = before.columns.find((one) => one.key === column.key)
    return old && isSameColumn(old, column) ? old : column
  })
  const isSamePart = ([id, notes]: readonly [NoteId, readonly QuestionNote[]]) => {
    const old = before.originals.get(id)
    return old !== undefined && areSame(old, notes)
  }
  const hasSameOriginals = before.originals.size === now.originals.size && [...now.originals].every(isSamePart)
  if (hasSameOriginals && areSame(before.columns, columns)) return before
  return { columns, originals: hasSameOriginals ? before.originals : now.originals }
}

/** The notes of a column from top to bottom. */
export function idsIn(column: Column): NoteId[] {
  return column.groups.flatMap((group) => group.notes.map((note) => note.id))
}

/** Every visible note between two others, both included, in reading order; only the last when the first is not there. */
export function rangeBetween(order: readonly NoteId[], first: NoteId, last: NoteId): NoteId[] {
  const [from, to] = [order.indexOf(first), order.indexOf(last)]
  if (from < 0 || to < 0) return [last]
  return order.slice(Math.min(from, to), Math.max(from, to) + 1)
}

/** From this many notes in a round on, collecting shows them close together, unless the chair chose otherwise. */
const MANY = 12

/** Whether so many notes are shown close together. */
export function isManyNotes(count: number): boolean {
  return count >= MANY
}

/** The place among boxes under each other at which something dropped at `y` comes to stand. */
export function placeAt(y: number, boxes: readonly { readonly top: number; readonly bottom: number }[]): number {
  return boxes.filter((box) => (box.top + box.bottom) / 2 < y).length
}
