import { applyBoard } from '@shared/board/apply-board'
import type { BoardCommand } from '@shared/board/schema'
import { type BoardState, EMPTY_BOARD } from '@shared/board/state'
import type { Circle } from '@shared/lib/ids'
import { at, noteId, unwrap } from '../../../../support/builders'

type Unstamped<C> = C extends unknown ? Omit<C, 'at'> : never

/** Carries commands out one after the other. */
export function doing(board: BoardState, ...commands: readonly Unstamped<BoardCommand>[]): BoardState {
  return commands.reduce<BoardState>(
    (state, command) => unwrap(applyBoard(state, { ...command, at: at('19:50') } as BoardCommand)),
    board,
  )
}

/** A round for the pupils with notes `a`, `b`, … of the parents, and those in capitals of the teachers. */
export function boardWith(letters: string): BoardState {
  const from = (letter: string): Circle => (letter === letter.toUpperCase() ? 'teachers' : 'parents')
  return doing(
    EMPTY_BOARD,
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
