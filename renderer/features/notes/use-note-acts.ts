import { useChair } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { MeetingProblem } from '@shared/meeting/problems'
import { decideAct, type NoteAct } from '@shared/notes/decide-act'
import { findNote, NO_NOTES, type NotesState, notesInLane } from '@shared/notes/state'
import { useCallback } from 'react'
import { create } from 'zustand'

export interface ActOutcome {
  readonly isDone: boolean
  /** Why the meeting did not take it; `release/asked` while the chair is asked first. Null when nothing was tried. */
  readonly problem: MeetingProblem | null
}

/** Carries out an act on question notes; `onDone` once it is done, if need be after a yes. */
export type DoNoteAct = (act: NoteAct, onDone?: () => void) => ActOutcome

/** What came of the last act, in one sentence for a screen reader. */
export const useNoteSaid = create<{ readonly said: string }>(() => ({ said: '' }))

/** Where notes lie after a move, in words. */
function placed(act: Extract<NoteAct, { act: 'move' }>, after: NotesState): string {
  const t = wordsIn('notes')
  const lane = t(`lane.${act.lane}`)
  const [id] = act.ids
  const note = id && findNote(after, id)
  if (act.ids.length > 1) return t('say.movedMany', { count: act.ids.length, lane })
  if (!note || act.lane !== 'chosen') return t('say.moved', { lane })
  const order = notesInLane(after, 'chosen', note.forCircle)
  const place = order.findIndex((other) => other.id === id) + 1
  return t('say.placed', { lane, place, count: order.length })
}

/**
 * The one door for all that is done with notes that are there: decides, carries out, and says what came of it. Buttons,
 * keys, dragging and the clicker all come through here. `canAsk`: questions may be asked now.
 */
export function useNoteActs(canAsk: boolean): DoNoteAct {
  const { store } = useChair()
  return useCallback(
    (act, onDone) => {
      const t = wordsIn('notes')
      const say = (said: string) => useNoteSaid.setState({ said })
      const { meeting, carryOut } = store.getState()
      const decision = decideAct(meeting?.notes ?? NO_NOTES, act, canAsk)
      if (decision.kind !== 'do') {
        say(t(`say.${decision.kind}`))
        return { isDone: false, problem: null }
      }
      const { command } = decision
      const carried = carryOut([command], onDone)
      if (!carried.ok) {
        say(carried.problem === 'release/asked' ? '' : t('say.refused'))
        return { isDone: false, problem: carried.problem }
      }
      say(act.act === 'move' ? placed(act, carried.value.notes) : t(`undone.${command.type}`))
      return { isDone: true, problem: null }
    },
    [store, canAsk],
  )
}
