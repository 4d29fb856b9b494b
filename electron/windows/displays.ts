import { type BrowserWindow, screen } from 'electron'

/** The id of the display that holds most of this window. */
export function displayOf(window: BrowserWindow): number {
  return screen.getDisplayMatching(window.getBounds()).id
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
