import { useMeetingStore } from '@renderer/state/chair-context'
import type { Place } from '@shared/lib/ids'
import { NO_STRENGTHS } from '@shared/strengths/state'
import { useMemo, useRef } from 'react'
import { type GridView, partiesShown, viewOfGrid } from './grid-view'

/** The grid as the chair looks at it now, and the name of the pupil it is about. */
export function useView(place: Place | null) {
  const state = useMeetingStore((store) => store.meeting?.strengths) ?? NO_STRENGTHS
  const pupil = useMeetingStore((store) => store.meeting?.pupil ?? null)
  const before = useRef<GridView | null>(null)
  const view = useMemo(() => {
    before.current = viewOfGrid(state, partiesShown(state, pupil), place, before.current)
    return before.current
  }, [state, pupil, place])
  return { state, view, pupilName: pupil?.firstName.trim() ?? '' }
}
