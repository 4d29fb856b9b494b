import type { BrowserWindow } from 'electron'
import { shareDisplay } from './displays'
import { canPlaceWindows } from './platform'

/** In the board's own window F11 fills the display, unless the console is on it, and Escape goes back to the console. */
export function listenForKeys(window: BrowserWindow, chair: BrowserWindow): void {
  window.webContents.on('before-input-event', (_event, input) => {
    if (input.type !== 'keyDown' || chair.isDestroyed()) return
    const isFull = window.isFullScreen()
    // Where the app cannot tell displays apart, the chair dragged the window to where it must be.
    const isAlone = !canPlaceWindows() || !shareDisplay(window, chair)
    if (input.key === 'F11' && (isFull || isAlone)) window.setFullScreen(!isFull)
    if (input.key !== 'Escape') return
    if (isFull) window.setFullScreen(false)
    else chair.focus()
  })
}
