import type { BrowserWindow, Rectangle } from 'electron'
import { openPage, type PageWindow } from './page-window'
import { isNear } from './rectangles'

const PLAIN_WINDOW = { width: 1280, height: 720 }
const MOST_TRIES = 5
const TRY_AGAIN_AFTER = 80
/** Displays of different scale may round a place by a pixel or two. */
const ROUNDED_BY = 2

/**
 * On Linux a window that takes no focus is none of the window manager's, and the engine makes it a pixel smaller than the
 * display. There the focus goes back as soon as it comes.
 */
const CAN_BE_FOCUSED = process.platform === 'linux'

export type SmartboardWindow = PageWindow<'projector'>

/**
 * Opens the public page: frameless over a whole display, where it keeps no focus (docs/domain.md, rule 236), or as an
 * ordinary window when there is only one.
 */
export function openSmartboardWindow(screenBounds: Rectangle | null): SmartboardWindow {
  const look = { show: false, title: 'Driekring: bord', backgroundColor: '#FAF7F1' }
  if (!screenBounds) return openPage('projector', { ...look, ...PLAIN_WINDOW, useContentSize: true })
  return openPage('projector', {
    ...look,
    ...screenBounds,
    frame: false,
    resizable: false,
    skipTaskbar: true,
    focusable: CAN_BE_FOCUSED,
    hasShadow: false,
  })
}

/** Which attempt at a window is the latest: an older one stops trying. */
const attempts = new WeakMap<BrowserWindow, number>()

/**
 * Puts a window in an exact place. Some systems cut or move the bounds the first time, so they are read back and set
 * again, five times at most. `onDone` hears in the end whether the window lies just there.
 */
export function fillDisplay(window: BrowserWindow, bounds: Rectangle, onDone?: (isThere: boolean) => void): void {
  const attempt = (attempts.get(window) ?? 0) + 1
  attempts.set(window, attempt)
  let tries = 0
  const isOver = () => window.isDestroyed() || attempts.get(window) !== attempt
  const place = () => {
    if (isOver()) return
    window.setBounds(bounds)
    tries += 1
    setTimeout(check, TRY_AGAIN_AFTER)
  }
  const check = () => {
    if (isOver()) return
    const now = window.getBounds()
    if (!isNear(now, bounds, 0) && tries < MOST_TRIES) return place()
    onDone?.(isNear(now, bounds, ROUNDED_BY))
  }
  place()
}
