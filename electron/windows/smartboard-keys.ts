import { decideKey, writesSign } from '@shared/lib/decide-key'
import type { BrowserWindow, Input, KeyboardInputEvent } from 'electron'
import { shareDisplay } from './displays'
import { isMac, pressOfInput } from './key-press'
import { canPlaceWindows } from './platform'

/** Names of keys that the engine knows by another name when they are sent. */
const SENT_AS: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
}
const NAMED = /^(?:Enter|Escape|Tab|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow\w+|F\d+)$/

/**
 * A key of the board's window as it is handed to the console, where it does what it would have done there
 * (docs/domain.md, rule 236). Nothing for what belongs to the system, and for a key that is no sign yet.
 */
export function handedOver(input: Input): KeyboardInputEvent[] {
  const press = pressOfInput(input)
  const decision = decideKey(press, { focus: 'text', isMac, areSingleKeysOn: true })
  const isWritten = decision.kind === 'text' && writesSign(press) && !press.isComposing
  const isKnown = isWritten || decision.kind === 'ours' || NAMED.test(input.key)
  if (decision.kind === 'system' || !isKnown) return []
  const isLetter = /^\p{L}$/u.test(input.key)
  const isSign = writesSign(press)
  // With a sign that needs Shift the engine adds it; what AltGr wrote is a sign without Ctrl and Alt.
  const isPlain = isWritten && !press.isMeta && (press.isAlt || !press.isCtrl)
  const modifiers: KeyboardInputEvent['modifiers'] = [
    ...(press.isShift && (isLetter || !isSign) ? (['shift'] as const) : []),
    ...(press.isCtrl && !isPlain ? (['control'] as const) : []),
    ...(press.isAlt && !isPlain ? (['alt'] as const) : []),
    ...(press.isMeta ? (['meta'] as const) : []),
    ...(press.isRepeat ? (['isautorepeat'] as const) : []),
  ]
  // What is ours goes by its name: on some keyboards the sign it writes is another one.
  const key = decision.kind === 'ours' ? decision.name.replace(/^ctrl\+(?:shift\+)?/, '') : input.key
  const keyCode = SENT_AS[key] ?? key
  if (input.type !== 'keyDown') return [{ type: 'keyUp', keyCode, modifiers }]
  const down: KeyboardInputEvent = { type: 'keyDown', keyCode, modifiers }
  return isPlain || input.key === 'Enter' ? [down, { type: 'char', keyCode: input.key, modifiers }] : [down]
}

/** F11 and nothing else. */
const isPlainF11 = ({ type, key, isAutoRepeat, alt, control, meta, shift }: Input) =>
  type === 'keyDown' && key === 'F11' && !(isAutoRepeat || alt || control || meta || shift)

/**
 * The board's window keeps no key for itself (docs/domain.md, rule 236): somebody who touches the board takes nothing from
 * the chair. Each goes to the console, and so does the focus, unless the board is an ordinary window that the chair must be
 * able to drag. F11, in either window, lets such a window fill the display it was dragged to.
 */
export function listenForKeys(window: BrowserWindow, chair: BrowserWindow, isOrdinary: boolean): void {
  const fill = () => {
    const isFull = window.isFullScreen()
    // Where the app cannot tell displays apart, the chair dragged the window to where it must be.
    const isAlone = !canPlaceWindows() || !shareDisplay(window, chair)
    if (isFull || isAlone) window.setFullScreen(!isFull)
  }
  window.webContents.on('before-input-event', (event, input) => {
    if (chair.isDestroyed()) return
    if (isOrdinary && isPlainF11(input)) return fill()
    const keys = handedOver(input)
    if (keys.length > 0) event.preventDefault()
    for (const key of keys) chair.webContents.sendInputEvent(key)
  })
  window.on('focus', () => {
    if (isOrdinary && !window.isFullScreen()) return
    if (!chair.isDestroyed() && !chair.isMinimized()) chair.focus()
  })
  if (!isOrdinary) return
  const onChairKey = (_event: unknown, input: Input) => {
    if (isPlainF11(input) && window.isVisible()) fill()
  }
  chair.webContents.on('before-input-event', onChairKey)
  window.on('closed', () => {
    if (!chair.isDestroyed()) chair.webContents.off('before-input-event', onChairKey)
  })
}
