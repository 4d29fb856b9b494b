import type { BrowserWindow, Display } from 'electron'
import { openPage } from './page-window'
import { fillDisplay } from './smartboard-window'
import { centredIn } from './window-bounds'

const SHOWN_FOR = 3_000

let open: BrowserWindow[] = []

/**
 * A large number on each of these displays for three seconds. The page holds digits and nothing else, takes no key and no click,
 * and covers a third of a display at most.
 */
export function showScreenNumbers(displays: readonly Display[]): void {
  for (const window of open) if (!window.isDestroyed()) window.destroy()
  const opened = displays.map(({ bounds }, index) => {
    const side = Math.round(Math.min(bounds.width, bounds.height) * 0.36)
    const place = centredIn(bounds, { width: side, height: side })
    const look = { show: false, frame: false, resizable: false, hasShadow: false, backgroundColor: '#2B2622' }
    const window = openPage('screen-number', { ...look, ...place, focusable: false, skipTaskbar: true }, index + 1)
    window.setIgnoreMouseEvents(true)
    window.setAlwaysOnTop(true, 'screen-saver')
    window.once('ready-to-show', () => {
      window.showInactive()
      fillDisplay(window, place)
    })
    return window
  })
  open = opened
  setTimeout(() => {
    for (const window of opened) if (!window.isDestroyed()) window.destroy()
  }, SHOWN_FOR)
}
