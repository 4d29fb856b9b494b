import { twinsIn } from '@shared/board/choosing'
import type { BoardState } from '@shared/board/state'
import type { Circle, NoteId } from '@shared/lib/ids'
import { useMemo, useRef } from 'react'
import { areSame } from './board-view'

/** The notes that stand there twice; the same set as long as it holds the same notes, or all would be drawn again. */
export function useTwins(board: BoardState, circle: Circle): ReadonlySet<NoteId> {
  const last = useRef<ReadonlySet<NoteId>>(new Set())
  const twins = useMemo(() => twinsIn(board, circle), [board, circle])
  if (!areSame([...last.current], [...twins])) last.current = twins
  return last.current
}
