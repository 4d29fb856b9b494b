import { useAskFirst } from '@renderer/state/ask-first'
import { useChair, useDispatch } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import type { ReleasedParts } from '@shared/meeting/released-parts'
import { decideMove } from './decide-move'
import { type CellPlace, cellKey, strengthOf } from './grid-view'

/** Whether the room comes to see a strength by this move: out of a cell that is private, into one that is out. */
export function comesOut(
  { isRoomOpen, areAllStrengths, cells }: ReleasedParts,
  from: CellPlace,
  to: CellPlace,
): boolean {
  const isOut = (cell: CellPlace) => cells.some((one) => cellKey(one) === cellKey(cell))
  return isRoomOpen && !areAllStrengths && isOut(to) && !isOut(from)
}

/**
 * Carries out a move, wherever it was asked, and says in words what came of it. It asks first when the room comes to
 * see the strength by it (docs/domain.md, rule 80).
 */
export function useMoveStrength() {
  const t = wordsIn('strengths')
  const { store } = useChair()
  const dispatch = useDispatch()
  const askFirst = useAskFirst()
  return (id: StrengthId, to: CellPlace | null, onMoved?: () => void): { readonly said: string } => {
    const { meeting } = store.getState()
    const strength = meeting && strengthOf(meeting.strengths, id)
    const decision = meeting ? decideMove(meeting.strengths, id, to) : ({ kind: 'refused' } as const)
    if (!strength || decision.kind !== 'move')
      return { said: t(`say.${decision.kind === 'same' ? 'same' : 'refused'}`) }
    const { command } = decision
    let isMoved: boolean | null = null
    const go = () => {
      isMoved = dispatch(command).ok
      if (isMoved) onMoved?.()
    }
    if (comesOut(meeting.released, strength, command)) askFirst([strength.text], go)
    else go()
    const words = { area: t(`area.${command.area}`), party: t(`party.${command.saidBy}`) }
    // While it is asked about, the question is what is heard.
    return { said: isMoved === null ? '' : isMoved ? t('say.moved', words) : t('say.refused') }
  }
}
