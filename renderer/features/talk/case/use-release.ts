import { useCarryOut, useMeetingStore } from '@renderer/state/chair-context'
import { useRoomSees } from '@renderer/state/meeting/room-sight'
import { MOST_RELEASED_CONCERNS } from '@shared/meeting/apply-release'
import { type Concern, textOf } from '@shared/talk/case-state'

export interface Release {
  /** Out, though the board may show something else. */
  readonly isOut: boolean
  /** To be read on the board at this moment. */
  readonly isShown: boolean
  /** The words have changed since they were let out (docs/domain.md, rule 91). */
  readonly isChanged: boolean
  /** Why it cannot be let out now. */
  readonly refusal: 'closed' | 'three' | null
  readonly put: () => void
  readonly take: () => void
}

const useIsRoomOpen = () => useMeetingStore(({ meeting }) => meeting?.released.isRoomOpen ?? false)

/** Letting one concern out to the board, and taking it back. */
export function useConcernRelease({ id, text, saidBy }: Concern): Release {
  const carryOut = useCarryOut()
  const isRoomOpen = useIsRoomOpen()
  const isScene = useRoomSees('concerns')
  const out = useMeetingStore(({ meeting }) => meeting?.released.concerns.find((one) => one.id === id))
  const isFull = useMeetingStore(
    ({ meeting }) => (meeting?.released.concerns.length ?? 0) >= MOST_RELEASED_CONCERNS && out === undefined,
  )
  const put = () =>
    void carryOut([
      { type: 'release/concern', id, isOn: true },
      { type: 'projector/show', scene: 'concerns' },
    ])
  return {
    isOut: out !== undefined,
    isShown: out !== undefined && isScene,
    isChanged: out !== undefined && (out.text !== text || out.saidBy !== saidBy),
    refusal: isRoomOpen ? (isFull ? 'three' : null) : 'closed',
    put,
    take: () => void carryOut([{ type: 'release/concern', id, isOn: false }]),
  }
}

/** Letting the goal out to the board, and taking it back. */
export function useGoalRelease(): Release {
  const carryOut = useCarryOut()
  const isRoomOpen = useIsRoomOpen()
  const isScene = useRoomSees('goal')
  const out = useMeetingStore(({ meeting }) => meeting?.released.goal ?? null)
  const text = useMeetingStore(({ meeting }) => (meeting ? textOf(meeting.pupilCase, 'goal') : ''))
  const put = () =>
    void carryOut([
      { type: 'release/part', part: 'goal', isOn: true },
      { type: 'projector/show', scene: 'goal' },
    ])
  return {
    isOut: out !== null,
    isShown: out !== null && isScene,
    isChanged: out !== null && out !== text,
    refusal: isRoomOpen ? null : 'closed',
    put,
    take: () => void carryOut([{ type: 'release/part', part: 'goal', isOn: false }]),
  }
}
