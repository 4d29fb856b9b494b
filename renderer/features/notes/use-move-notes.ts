import { useDispatch } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { findNote, type NotesState, notesInLane } from '@shared/notes/state'
import { decideMove, type WantedMove } from './decide-move'

export interface MoveOutcome {
  readonly isMoved: boolean
  /** One sentence for a screen reader. */
  readonly said: string
}

/** Carries out a move of notes, wherever it was asked, and says what came of it. */
export function useMoveNotes(notes: NotesState, canAsk: boolean): (wanted: WantedMove) => MoveOutcome {
  const t = wordsIn('notes')
  const dispatch = useDispatch()
  return (wanted) => {
    const decision = decideMove(notes, wanted, canAsk)
    if (decision.kind !== 'move') return { isMoved: false, said: t(`say.${decision.kind}`) }
    const outcome = dispatch(decision.command)
    if (!outcome.ok) return { isMoved: false, said: outcome.problem === 'release/asked' ? '' : t('say.refused') }
    const lane = t(`lane.${wanted.lane}`)
    const [id] = wanted.ids
    const note = id && findNote(outcome.value.notes, id)
    if (wanted.ids.length > 1) return { isMoved: true, said: t('say.movedMany', { count: wanted.ids.length, lane }) }
    if (!note || wanted.lane !== 'chosen') return { isMoved: true, said: t('say.moved', { lane }) }
    const order = notesInLane(outcome.value.notes, 'chosen', note.forCircle)
    const place = order.findIndex((other) => other.id === id) + 1
    return { isMoved: true, said: t('say.placed', { lane, place, count: order.length }) }
  }
}
