import type { KeyPress } from '@shared/lib/decide-key'
import type { Input } from 'electron'

/** Where the keypad lies, as `KeyboardEvent.location` counts. */
const KEYPAD = 3

/** A key that a window hears before its page does, as shared/lib/decide-key knows it. */
export function pressOfInput(input: Input): KeyPress {
  return {
    key: input.key,
    code: input.code,
    isKeypad: input.location === KEYPAD,
    isRepeat: input.isAutoRepeat,
    isComposing: input.isComposing,
    isShift: input.shift,
    isCtrl: input.control,
    isAlt: input.alt,
    isMeta: input.meta,
    // Main is not told of it. Windows gives it as Ctrl and Alt together; elsewhere the sign it writes is no key of ours.
    isAltGraph: false,
  }
}

/** Whether a key counts as on a Mac. */
export const isMac = process.platform === 'darwin'
