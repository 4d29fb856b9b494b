import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { currentStep } from '@shared/agenda/state'
import { sceneOfStep } from '@shared/meeting/scenes'
import { useMemo } from 'react'

export interface Break {
  /** Whether the board shows the neutral pause picture. */
  readonly isOn: boolean
  /** Neutral picture on the board and the clock stopped, at once. */
  readonly start: () => void
  /**
   * The clock runs again and the step has its own picture; a live question comes back only when the chair asks. A board
   * that was made black stays black (docs/domain.md, rule 32).
   */
  readonly end: () => void
  /** Stops or starts the clock; ends the break when there is one. */
  readonly togglePause: () => void
}

/** The break: one move that stops the clock and takes everything off the board. */
export function useBreak(): Break {
  const { store } = useChair()
  const isOn = useMeetingStore(({ meeting }) => meeting?.projector.scene === 'pause' && !!currentStep(meeting.agenda))
  const moves = useMemo(() => {
    const { dispatch } = store.getState()
    const parts = () => {
      const meeting = store.getState().meeting
      const step = meeting && currentStep(meeting.agenda)
      return { meeting, step, isPaused: meeting?.agenda.pausedSince != null }
    }
    const start = () => {
      const { step, isPaused } = parts()
      if (!step) return
      dispatch({ type: 'projector/show', scene: 'pause' })
      if (!isPaused) dispatch({ type: 'agenda/pause' })
    }
    const end = () => {
      const { meeting, step, isPaused } = parts()
      if (!meeting || !step) return
      if (isPaused) dispatch({ type: 'agenda/resume' })
      const { isBlack, wasBlack } = meeting.projector
      dispatch({ type: 'projector/show', scene: sceneOfStep(step.kind), isBlack: isBlack || wasBlack })
    }
    const togglePause = () => {
      const { meeting, isPaused } = parts()
      if (meeting?.projector.scene === 'pause') end()
      else dispatch({ type: isPaused ? 'agenda/resume' : 'agenda/pause' })
    }
    return { start, end, togglePause }
  }, [store])
  return { isOn, ...moves }
}
