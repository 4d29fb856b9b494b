import { useEffect, useRef } from 'react'
import { useSingleKeys } from './single-keys'

/** What each key does, by its name: `b`, ` `, `+`, `PageDown`, `1`, `ctrl+z`, `ctrl+shift+z` … */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

const TYPING = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]'
/** Where a letter is the beginning of a text, as in a text field. */
const LETTERS = `${TYPING}, [data-letters] [data-stop]`
const PRESSABLE = 'button, a, [role="radio"], label, input'
const CLICKER = ['PageDown', 'PageUp']
/** What takes everything off the board in one move: black, and the picture of a pause. No question may wait for that. */
const ALWAYS = ['b', 'p']
const DIALOG = '[role="dialog"]'

/** What a text field does itself with Ctrl: undo, redo, cut, copy, paste, select all. */
const OF_THE_FIELD = /^ctrl\+(?:shift\+)?[zyxcva]$/

function ctrlNameOf(event: KeyboardEvent, isTyping: boolean): string | null {
  if (event.altKey || event.key.length !== 1) return null
  const name = `ctrl+${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`
  return isTyping && OF_THE_FIELD.test(name) ? null : name
}

/**
 * The one rule for keys. Outside a text field a key works alone; where a letter begins a text only with Alt, and so
 * does every sign when keys alone are switched off. A clicker's page keys mean nothing to a field and always work.
 * Keys with Ctrl work everywhere, but those of a text field belong to that field.
 * Space and Enter on a button belong to that button. While a dialog is open no shortcut works, but those that
 * take everything off the board (docs/domain.md, rule 181). Null when the key is no shortcut there.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.isComposing) return null
  const target = event.target instanceof Element ? event.target : document.body
  const isTyping = target.closest(TYPING) !== null
  if (event.ctrlKey || event.metaKey) return ctrlNameOf(event, isTyping)
  const isSwitchedOff = event.key.length === 1 && !useSingleKeys.getState().isOn
  const takesLetters = target.closest(LETTERS) !== null
  const needsAlt = (takesLetters && !CLICKER.includes(event.key)) || isSwitchedOff
  if (needsAlt !== event.altKey) return null
  if ((event.key === ' ' || event.key === 'Enter') && target.closest(PRESSABLE)) return null
  return event.key.length === 1 ? event.key.toLowerCase() : event.key
}

/** Listens for keys as long as the component is there. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = shortcutOf(event)
      const action = key === null ? undefined : latest.current[key]
      // Looked for last: it walks through the whole page.
      if (key === null || !action || (!ALWAYS.includes(key) && document.querySelector(DIALOG))) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
