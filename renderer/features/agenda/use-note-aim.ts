import { useMeetingStore } from '@renderer/state/chair-context'
import type { Circle, StepId } from '@shared/lib/ids'
import { missingCircles } from '@shared/meeting/presence'
import { noteTarget } from '@shared/meeting/state'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'

export interface NoteAim {
  /** For which circle a note that is typed now is meant, and whether it comes too late. */
  readonly target: ReturnType<typeof noteTarget>
  /** The circles to choose from: the one in the middle, and those that are missing. */
  readonly choices: readonly Circle[]
  readonly missing: readonly Circle[]
  readonly aimAt: (circle: Circle) => void
}

/**
 * For whom notes are typed: the circle in the middle, unless the chair aims at one that is missing (docs/domain.md,
 * rule 142). The next step is for its own circle again.
 */
export function useNoteAim(): NoteAim {
  const stepId = useMeetingStore((store) => store.meeting?.agenda.currentStepId)
  const now = useMeetingStore(useShallow((store) => store.meeting && noteTarget(store.meeting)))
  const missing = useMeetingStore(useShallow((store) => (store.meeting ? missingCircles(store.meeting) : [])))
  const [aim, setAim] = useState<{ readonly circle: Circle; readonly in: StepId } | null>(null)
  const aimed = aim && aim.in === stepId && missing.includes(aim.circle) ? aim.circle : null
  return {
    target: aimed ? { circle: aimed, isLate: false } : now,
    choices: [...(now ? [now.circle] : []), ...missing.filter((circle) => circle !== now?.circle)],
    missing,
    aimAt: (circle) => stepId && setAim({ circle, in: stepId }),
  }
}
