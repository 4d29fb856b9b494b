import { type BrowserWindow, screen } from 'electron'
import { overlap } from './rectangles'

/** The id of the display that holds most of this window. */
export function displayOf(window: BrowserWindow): number {
  return screen.getDisplayMatching(window.getBounds()).id
}

/** Whether two windows are on one display, or on two that show the same. */
export function shareDisplay(a: BrowserWindow, b: BrowserWindow): boolean {
  const boundsOf = (window: BrowserWindow) => screen.getDisplayMatching(window.getBounds()).bounds
  return overlap(boundsOf(a), boundsOf(b)) > 0
}

const SETTLED_AFTER = 200

/**
 * Calls back once after displays came, went or changed; such changes arrive in bursts. Each single change is told at once
 * as well, with the display that went, if any: what must not be seen for a moment cannot wait.
 */
export function onDisplaysChanged(callback: () => void, onChange: (gone: number | null) => void): void {
  let timer: NodeJS.Timeout | null = null
  const settle = (gone: number | null) => {
    onChange(gone)
    if (timer) clearTimeout(timer)
    timer = setTimeout(callback, SETTLED_AFTER)
  }
  screen.on('display-added', () => settle(null))
  screen.on('display-removed', (_event, display) => settle(display.id))
  screen.on('display-metrics-changed', () => settle(null))
}
