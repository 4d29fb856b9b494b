import { decideKey, type KeyDecision, type KeyFocus, type KeyPress } from '@shared/lib/decide-key'
import { isPointedAt } from './pointed'
import { useSingleKeys } from './single-keys'

const TEXT_FIELD = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select, [contenteditable]'
/** Where a letter is the beginning of a text, as in a text field. */
const BEGINS = '[data-letters] [data-stop]'
const PRESSABLE =
  'button, a, label, input, summary, [role="button"], [role="radio"], [role="checkbox"], [role^="menuitem"], [role="option"], [role="tab"]'

/** On a Mac other keys go with a sign. */
export const isMac = /^Mac/.test(navigator.platform)

/** What kind of thing an element is for the keys. A button that was only pointed at is none (docs/domain.md, rule 123). */
function focusOf(target: Element): KeyFocus {
  if (target.closest(TEXT_FIELD)) return 'text'
  if (target.closest(BEGINS)) return 'letters'
  return target.closest(PRESSABLE) && !isPointedAt(target) ? 'button' : 'page'
}

/** A key of this page as shared/lib/decide-key knows it. */
export function pressOf(event: KeyboardEvent): KeyPress {
  return {
    key: event.key,
    code: event.code,
    isKeypad: event.location === KeyboardEvent.DOM_KEY_LOCATION_NUMPAD,
    isRepeat: event.repeat,
    isComposing: event.isComposing,
    isShift: event.shiftKey,
    isCtrl: event.ctrlKey,
    isAlt: event.altKey,
    isMeta: event.metaKey,
    isAltGraph: event.getModifierState('AltGraph'),
  }
}

/** Whose a key is that was pressed in this page. One that somebody took already is nobody else's. */
export function decisionOf(event: KeyboardEvent): KeyDecision {
  if (event.defaultPrevented) return { kind: 'text' }
  const target = event.target instanceof Element ? event.target : document.body
  const place = { focus: focusOf(target), isMac, areSingleKeysOn: useSingleKeys.getState().isOn }
  return decideKey(pressOf(event), place)
}
