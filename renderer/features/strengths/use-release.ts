import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { NOTHING_RELEASED, type ReleasedParts } from '@shared/meeting/released-parts'
import { useCallback } from 'react'
import { type CellPlace, cellKey } from './grid-view'

/** What the room may see of the strengths, and whether the board shows it now. */
export interface StrengthsOut {
  readonly isRoomOpen: boolean
  readonly areAll: boolean
  /** The board shows the strengths now: only then something is really on it. */
  readonly isShown: boolean
  readonly cells: ReleasedParts['cells']
}

/** Whether a cell was let out by itself. */
export function isCellOut({ cells }: StrengthsOut, cell: CellPlace): boolean {
  return cells.some((one) => cellKey(one) === cellKey(cell))
}

/** What is out, as the chair sees it. */
export function useStrengthsOut(): StrengthsOut {
  const released = useMeetingStore((store) => store.meeting?.released) ?? NOTHING_RELEASED
  const isShown = useMeetingStore(
    (store) => store.meeting?.projector.scene === 'strengths' && !store.meeting.projector.isBlack,
  )
  return { isRoomOpen: released.isRoomOpen, areAll: released.areAllStrengths, cells: released.cells, isShown }
}

/** Lets strengths out, whole or cell by cell, and shows them at once; or takes them back (docs/domain.md, rule 89). */
export function useRelease() {
  const dispatch = useDispatch()
  const show = useCallback(
    (outcome: { readonly ok: boolean }, isOn: boolean) => {
      if (outcome.ok && isOn) dispatch({ type: 'projector/show', scene: 'strengths' })
    },
    [dispatch],
  )
  const releaseAll = useCallback(
    (isOn: boolean) => show(dispatch({ type: 'release/strengths', isOn }), isOn),
    [dispatch, show],
  )
  const releaseCell = useCallback(
    ({ area, saidBy }: CellPlace, isOn: boolean) => show(dispatch({ type: 'release/cell', area, saidBy, isOn }), isOn),
    [dispatch, show],
  )
  return { releaseAll, releaseCell }
}
