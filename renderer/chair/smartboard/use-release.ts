import { useChair } from '@renderer/state/chair-context'
import type { NewCommand } from '@renderer/state/meeting/store-shape'
import type { ConcernId } from '@shared/lib/ids'
import type { MeetingState } from '@shared/meeting/state'
import { type OfferedPart, partState } from '@shared/smartboard/offered-parts'
import { useMemo } from 'react'

/** What is to come on the board: a part, or one concern of it. */
export interface Wish {
  readonly part: OfferedPart
  readonly concernId: ConcernId | null
  /** Of the strengths: all of them, also when some cells are out. */
  readonly isWhole: boolean
}

function lettingOut(meeting: MeetingState, { part, concernId, isWhole }: Wish): NewCommand[] {
  const { areAllStrengths, cells, concerns } = meeting.released
  if (part === 'strengths') {
    const isAll = isWhole || areAllStrengths || !partState(meeting, part).isOut
    if (isAll) return [{ type: 'release/strengths', isOn: true }]
    return cells.map((cell) => ({ type: 'release/cell', ...cell, isOn: true }))
  }
  if (part !== 'concerns') return [{ type: 'release/part', part, isOn: true }]
  const ids = concernId ? [concernId] : concerns.map(({ id }) => id)
  return ids.map((id) => ({ type: 'release/concern', id, isOn: true }))
}

function takingOff({ projector, released }: MeetingState, part: OfferedPart): NewCommand[] {
  const off: NewCommand[] = projector.scene === part ? [{ type: 'projector/show', scene: 'off' }] : []
  if (part === 'strengths') return [...off, { type: 'release/strengths', isOn: false }]
  if (part !== 'concerns') return [...off, { type: 'release/part', part, isOn: false }]
  return [...off, ...released.concerns.map(({ id }) => ({ type: 'release/concern', id, isOn: false }) as const)]
}

/** Puts parts on the board and takes them off. */
export function useRelease() {
  const { store } = useChair()
  return useMemo(() => {
    const put = (wish: Wish) => {
      const { meeting, carryOut } = store.getState()
      if (meeting) carryOut([...lettingOut(meeting, wish), { type: 'projector/show', scene: wish.part }])
    }
    const takeOff = (part: OfferedPart) => {
      const { meeting, carryOut } = store.getState()
      if (meeting) carryOut(takingOff(meeting, part))
    }
    return { put, takeOff }
  }, [store])
}
