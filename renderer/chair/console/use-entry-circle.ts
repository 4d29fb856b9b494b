import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { useCallback, useState } from 'react'

const focusEntry = () => document.querySelector<HTMLElement>('[data-entry] textarea')?.focus()

/**
 * From which circle the next note comes: keys 1, 2, 3 choose it, N goes to the field. It never is the circle in the middle,
 * and one that is missing only when the chair says so.
 */
export function useEntryCircle(
  inMiddle: Circle | null,
  missing: readonly Circle[],
): readonly [Circle | null, (circle: Circle) => void] {
  const [chosen, setChosen] = useState<Circle | null>(null)
  const first = CIRCLES.find((circle) => circle !== inMiddle && !missing.includes(circle)) ?? null
  const from = chosen && chosen !== inMiddle ? chosen : first
  const choose = useCallback(
    (circle: Circle) => {
      if (circle === inMiddle) return
      setChosen(circle)
      focusEntry()
    },
    [inMiddle],
  )
  useShortcuts({
    '1': () => choose('students'),
    '2': () => choose('parents'),
    '3': () => choose('teachers'),
    n: focusEntry,
  })
  return [from, choose]
}
