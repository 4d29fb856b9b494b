import type { BrowserWindow } from 'electron'
import { displayOf } from './displays'

/** Which of two windows on one display was brought to the front last: the console, or the board's ordinary window. */
export interface InFront {
  /** Brings the board before the console: the chair asked for it. */
  showSmartboard(smartboard: BrowserWindow): void
  showChair(): void
  /** Whether the console lies over all of the board. */
  isBehind(smartboard: BrowserWindow): boolean
}

/** Follows what the chair brings to the front. `onChange` hears when the board may have come or gone from sight. */
export function watchFront(chair: BrowserWindow, onChange: () => void): InFront {
  let isChairInFront = true
  const turn = (isChair: boolean) => {
    isChairInFront = isChair
    onChange()
  }
  chair.on('focus', () => turn(true))
  chair.on('maximize', onChange)
  chair.on('unmaximize', onChange)
  return {
    showSmartboard: (smartboard) => {
      smartboard.moveTop()
      turn(false)
    },
    showChair: () => {
      chair.moveTop()
      turn(true)
    },
    isBehind: (smartboard) => isChairInFront && chair.isMaximized() && displayOf(smartboard) === displayOf(chair),
  }
}
