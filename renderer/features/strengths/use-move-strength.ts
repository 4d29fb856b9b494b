import { useChair } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import { decideMove } from './decide-move'
import { type CellPlace, strengthOf } from './grid-view'

/**
 * Carries out a move, wherever it was asked, and says in words what came of it. It asks first when the room comes to
 * see the strength by it (docs/domain.md, rule 80).
 */
export function useMoveStrength() {
  const t = wordsIn('strengths')
  const { store } = useChair()
  return (id: StrengthId, to: CellPlace | null, onMoved?: () => void): { readonly said: string } => {
    const { meeting } = store.getState()
    const strength = meeting && strengthOf(meeting.strengths, id)
    const decision = meeting ? decideMove(meeting.strengths, id, to) : ({ kind: 'refused' } as const)
    if (!strength || decision.kind !== 'move')
      return { said: t(`say.${decision.kind === 'same' ? 'same' : 'refused'}`) }
    const { command } = decision
    const outcome = store.getState().carryOut([command], onMoved)
    const words = { area: t(`area.${command.area}`), party: t(`party.${command.saidBy}`) }
    // While it is asked about, the question is what is heard.
    if (!outcome.ok && outcome.problem === 'release/asked') return { said: '' }
    return { said: outcome.ok ? t('say.moved', words) : t('say.refused') }
  }
}
