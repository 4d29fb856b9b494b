import type { KeyName } from '@shared/lib/decide-key'
import { useEffect, useRef } from 'react'
import { decisionOf } from './decision-of'

/** What each key does, by its name. Which keys can be ours, and where, is decided in one place: shared/lib/decide-key. */
export type Shortcuts = { readonly [N in KeyName]?: (() => void) | undefined }

/** What takes everything off the board in one move: black, and the picture of a pause. No question may wait for that. */
const ALWAYS: readonly KeyName[] = ['b', '.', 'p']
const DIALOG = '[role="dialog"]'

/** The name of a key that is ours and was just pressed, not one that is held down. */
export function shortcutOf(event: KeyboardEvent): KeyName | null {
  const decision = decisionOf(event)
  return decision.kind === 'ours' && !decision.isHeld ? decision.name : null
}

/**
 * Listens for keys as long as the component is there. While a dialog is open no shortcut works, but those that take
 * everything off the board (docs/domain.md, rule 181). A key that is held does its work once (rule 231).
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const decision = decisionOf(event)
      const action = decision.kind === 'ours' ? latest.current[decision.name] : undefined
      // Looked for last: it walks through the whole page.
      if (decision.kind !== 'ours' || !action) return
      if (!ALWAYS.includes(decision.name) && document.querySelector(DIALOG)) return
      event.preventDefault()
      if (!decision.isHeld) action()
    }
    // A button that was pointed at hears nothing of a Space that is for the clock, so this one comes before it.
    const onSpace = (event: KeyboardEvent) => {
      if (event.key !== ' ') return
      onKeyDown(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    window.addEventListener('keydown', onSpace, true)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onSpace, true)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
