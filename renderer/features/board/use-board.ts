import { useMeetingStore } from '@renderer/state/chair-context'
import { EMPTY_BOARD } from '@shared/board/state'
import type { Circle } from '@shared/lib/ids'
import { useMemo, useRef, useState } from 'react'
import { type BoardLayout, type BoardView, isManyNotes, keepSame, type NoteFilter, viewOfBoard } from './board-view'
import { namesOf } from './names'
import { useDensity } from './use-density'

/** The notes of one round, as the chair looks at them now. */
export function useBoard(circle: Circle, canAsk: boolean) {
  const board = useMeetingStore((store) => store.meeting?.board) ?? EMPTY_BOARD
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const names = useMemo(() => namesOf(setup), [setup])
  // What is not found keeps its layout, so the lanes keep up with typing: one picture per key, not two.
  const [filter, setFilter] = useState<NoteFilter>({ search: '', from: null })
  const isMany = useMemo(
    () => isManyNotes(board.notes.filter((note) => note.forCircle === circle).length),
    [board, circle],
  )
  const [density, setDensity] = useDensity(isMany && !canAsk ? 'compact' : 'roomy')
  const isAsking = useMemo(
    () =>
      canAsk || board.notes.some((one) => one.forCircle === circle && (one.lane === 'live' || one.lane === 'answered')),
    [board, canAsk, circle],
  )
  const layout: BoardLayout = density === 'compact' && !isAsking ? 'pool' : 'lanes'
  const last = useRef<BoardView | null>(null)
  const view = useMemo(
    () => keepSame(last.current, viewOfBoard(board, circle, layout, filter)),
    [board, circle, layout, filter],
  )
  last.current = view
  return { board, names, view, layout, filter, setFilter, density, setDensity }
}
