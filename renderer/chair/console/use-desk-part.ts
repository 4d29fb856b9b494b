import { shortcutOf } from '@renderer/state/keys/use-shortcuts'
import { ONE_COLUMN, useMedia } from '@renderer/state/window/use-media'
import type { KeyName } from '@shared/lib/decide-key'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

export const DESK_PARTS = ['course', 'work', 'smartboard'] as const
export type DeskPart = (typeof DESK_PARTS)[number]

/** Keys that go to a field of the work. */
const OF_WORK: readonly KeyName[] = ['n', '1', '2', '3', 'ctrl+k']

export interface Desk {
  readonly isOneColumn: boolean
  /** The part that is shown in one column; beside each other all three are. */
  readonly part: DeskPart
  readonly show: (part: DeskPart) => void
  readonly isShown: (part: DeskPart) => boolean
}

/**
 * The parts of the console. Where they do not fit beside each other one is shown at a time (docs/domain.md, rule 149):
 * the work, until the chair chooses another. It comes back with a key that goes to a field of it, with a step that was
 * chosen in the course, and with a break.
 */
export function useDeskPart(stepId: string | null | undefined, isBreak: boolean): Desk {
  const isOneColumn = useMedia(ONE_COLUMN)
  const [part, setPart] = useState<DeskPart>('work')
  useEffect(() => {
    // Before the key does its work: what is hidden takes no focus.
    const onKey = (event: KeyboardEvent) => {
      const name = shortcutOf(event)
      if (name && OF_WORK.includes(name)) flushSync(() => setPart('work'))
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [])
  // While it is drawn, not after: the card of a break takes the focus as soon as it is there.
  const [seen, setSeen] = useState({ stepId, isBreak })
  if (seen.stepId !== stepId || seen.isBreak !== isBreak) {
    setSeen({ stepId, isBreak })
    if (part === 'course' || seen.isBreak !== isBreak) setPart('work')
  }
  return { isOneColumn, part, show: setPart, isShown: (one) => !isOneColumn || one === part }
}
