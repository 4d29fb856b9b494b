import type { Circle } from '@shared/lib/ids'
import { applyNotes } from '@shared/notes/apply-notes'
import type { NotesCommand } from '@shared/notes/schema'
import { NO_NOTES, type NotesState } from '@shared/notes/state'
import { at, noteId, unwrap } from './builders'

type Unstamped<C> = C extends unknown ? Omit<C, 'at'> : never

/** Carries commands out one after the other. */
export function doing(notes: NotesState, ...commands: readonly Unstamped<NotesCommand>[]): NotesState {
  return commands.reduce<NotesState>(
    (state, command) => unwrap(applyNotes(state, { ...command, at: at('19:50') } as NotesCommand)),
    notes,
  )
}

/** A round for the pupils with notes `a`, `b`, … of the parents, and those in capitals of the teachers. */
export function notesFrom(letters: string): NotesState {
  const from = (letter: string): Circle => (letter === letter.toUpperCase() ? 'teachers' : 'parents')
  return doing(
    NO_NOTES,
    ...[...letters].map((letter) => ({
      type: 'board/add-note' as const,
      id: noteId(letter),
      text: `vraag ${letter}`,
      fromCircle: from(letter),
      forCircle: 'students' as const,
      isLate: false,
    })),
  )
}

/** Notes by their letters. */
export const ids = (letters: string) => [...letters].map(noteId)
