import { useChair } from '@renderer/state/chair-context'
import { useCallback, useEffect, useRef } from 'react'
import { backFromRules, type Shown, shownIn } from './rules-again'

const TEN_SECONDS = 10_000

/** „Regels nog eens”: the rules on the board for ten seconds, then what was there before, unless the chair chose anew. */
export function useRulesAgain(): () => void {
  const { store } = useChair()
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; before: Shown } | null>(null)
  useEffect(() => () => clearTimeout(waiting.current?.timer), [])
  return useCallback(() => {
    const { meeting, dispatch } = store.getState()
    if (!meeting) return
    // Asked for again while the rules are up: ten seconds more, and still back to what was there first.
    const old = waiting.current
    clearTimeout(old?.timer)
    const before = old && meeting.projector.scene === 'rules' ? old.before : shownIn(meeting)
    if (before.scene === 'rules') return
    const back = () => {
      waiting.current = null
      const later = store.getState().meeting
      const shown = later && backFromRules(before, later)
      if (!shown) return
      const { scene, page, isBlack } = shown
      dispatch({ type: 'projector/show', scene, page, isBlack })
    }
    dispatch({ type: 'projector/show', scene: 'rules' })
    waiting.current = { timer: setTimeout(back, TEN_SECONDS), before }
  }, [store])
}
