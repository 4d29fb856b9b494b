import { foldText } from '@shared/lib/fold-text'
import type { Circle, NoteId } from '@shared/lib/ids'
import { once } from '@shared/lib/remember'
import { type Duration, minutes } from '@shared/time/time'
import { mergedInto, type NotesState, notesInLane, type QuestionNote } from './state'

const PER_QUESTION = minutes(3)

/** How many questions fit in the time left: about one in three minutes (docs/domain.md, rule 43). */
export function questionsThatFit(left: Duration): { readonly least: number; readonly most: number } {
  const most = Math.max(1, Math.ceil(left / PER_QUESTION))
  return { least: Math.max(1, most - 1), most }
}

/** How many questions are still to come in this round, and the time for each; null when there is none. */
export function paceOf(notes: NotesState, circle: Circle, left: Duration): { count: number; each: Duration } | null {
  const count = notesInLane(notes, 'chosen', circle).length + notesInLane(notes, 'live', circle).length
  return count === 0 ? null : { count, each: Math.max(0, Math.floor(left / count)) as Duration }
}

/** Whether both listening circles ask this question. */
export function isFromBoth(notes: NotesState, note: QuestionNote): boolean {
  return mergedInto(notes, note.id).some((part) => part.fromCircle !== note.fromCircle)
}

/** A text as its words: no case, no diacritics, no punctuation. */
function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

// Every key of the entry field and of a search asks this of every note.
const bareWords = once((note: QuestionNote) => wordsOf(note.text).join(' '))
const searchText = once((note: QuestionNote) => foldText(`${note.text} ${note.cluster}`))

/** A note of the same round with the same words, if there is one. */
export function twinOf(notes: NotesState, text: string, circle: Circle): QuestionNote | null {
  const wanted = wordsOf(text).join(' ')
  if (wanted === '') return null
  return notes.all.find((note) => note.forCircle === circle && bareWords(note) === wanted) ?? null
}

/** The notes of a round that stand beside another with the same words: all of them, for either may be the one too many. */
export function twinsIn(notes: NotesState, circle: Circle): ReadonlySet<NoteId> {
  const isThere = (note: QuestionNote) => note.forCircle === circle && note.mergedInto === null && !note.isWithdrawn
  const byWords = new Map<string, NoteId[]>()
  for (const note of notes.all.filter(isThere)) {
    const words = bareWords(note)
    if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), note.id])
  }
  return new Set([...byWords.values()].filter((ids) => ids.length > 1).flat())
}

/** Tells of a note whether it holds all the words looked for, however they are typed (docs/domain.md, rule 240). */
export function finder(search: string): (note: QuestionNote) => boolean {
  const words = foldText(search).split(' ')
  return (note) => words.every((word) => searchText(note).includes(word))
}
