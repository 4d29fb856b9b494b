import { useCarryOut, useMeetingStore } from '@renderer/state/chair-context'
import { useRoomSees } from '@renderer/state/meeting/room-sight'
import type { NewCommand } from '@renderer/state/meeting/store-shape'
import { NOTHING_RELEASED, type Released } from '@shared/meeting/released'
import { strengthsNotOut } from '@shared/meeting/released-strengths'
import { useCallback, useMemo } from 'react'
import { type CellPlace, cellKey } from './grid-view'

/** What the room may see of the strengths, and whether the board shows it now. */
export interface StrengthsOut {
  readonly isRoomOpen: boolean
  readonly areAll: boolean
  /** The board shows the strengths now: only then something is really on it. */
  readonly isShown: boolean
  readonly cells: Released['cells']
  /** Cells in which something stands that is not on the board as it is here. */
  readonly changed: ReadonlySet<string>
}

/** Whether a cell was let out by itself. */
export function isCellOut({ cells }: StrengthsOut, cell: CellPlace): boolean {
  return cells.some((one) => cellKey(one) === cellKey(cell))
}

/** What is out, as the chair sees it. */
export function useStrengthsOut(): StrengthsOut {
  const released = useMeetingStore((store) => store.meeting?.released) ?? NOTHING_RELEASED
  const isShown = useRoomSees('strengths')
  const strengths = useMeetingStore((store) => store.meeting?.strengths.strengths)
  const changed = useMemo(
    () => new Set(strengthsNotOut(released, strengths ?? []).map((one) => cellKey(one))),
    [released, strengths],
  )
  return { isRoomOpen: released.isRoomOpen, areAll: released.areAllStrengths, cells: released.cells, isShown, changed }
}

/** Lets strengths out, whole or cell by cell, and shows them at once; or takes them back (docs/domain.md, rule 89). */
export function useRelease() {
  const carryOut = useCarryOut()
  const release = useCallback(
    (command: NewCommand, isOn: boolean) =>
      void carryOut(isOn ? [command, { type: 'projector/show', scene: 'strengths' }] : [command]),
    [carryOut],
  )
  const releaseAll = useCallback((isOn: boolean) => release({ type: 'release/strengths', isOn }, isOn), [release])
  const releaseCell = useCallback(
    ({ area, saidBy }: CellPlace, isOn: boolean) => release({ type: 'release/cell', area, saidBy, isOn }, isOn),
    [release],
  )
  return { releaseAll, releaseCell }
}
