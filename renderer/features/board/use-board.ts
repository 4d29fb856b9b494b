import { useMeetingStore } from '@renderer/state/chair-context'
import { type BoardState, EMPTY_BOARD } from '@shared/board/state'
import type { Circle } from '@shared/lib/ids'
import { useMemo, useRef, useState } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import {
  type BoardLayout,
  type BoardView,
  countsOf,
  isManyNotes,
  keepSame,
  type NoteFilter,
  viewOfBoard,
} from './board-view'
import { namesOf } from './names'
import { useDensity } from './use-density'

/** Apart from all else that is drawn: a key of a search draws the lanes it changes, and nothing around them. */
export type NoteFilters = StoreApi<NoteFilter>

/** The notes of one round, as the chair looks at them now. */
export function useBoard(circle: Circle, canAsk: boolean) {
  const board = useMeetingStore((store) => store.meeting?.board) ?? EMPTY_BOARD
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const names = useMemo(() => namesOf(setup), [setup])
  const [filters] = useState<NoteFilters>(() => createStore(() => ({ search: '', from: null })))
  const counts = useMemo(() => countsOf(board, circle), [board, circle])
  const [density, setDensity] = useDensity(isManyNotes(counts.saved) && !canAsk ? 'compact' : 'roomy')
  const isAsking = useMemo(
    () =>
      canAsk || board.notes.some((one) => one.forCircle === circle && (one.lane === 'live' || one.lane === 'answered')),
    [board, canAsk, circle],
  )
  const layout: BoardLayout = density === 'compact' && !isAsking ? 'pool' : 'lanes'
  return { board, names, counts, layout, filters, density, setDensity }
}

/** What the lanes show. What is not found keeps its layout, so they keep up with typing: one picture per key, not two. */
export function useBoardView(board: BoardState, circle: Circle, layout: BoardLayout, filters: NoteFilters): BoardView {
  const filter = useStore(filters)
  const last = useRef<BoardView | null>(null)
  const view = useMemo(
    () => keepSame(last.current, viewOfBoard(board, circle, layout, filter)),
    [board, circle, layout, filter],
  )
  last.current = view
  return view
}
