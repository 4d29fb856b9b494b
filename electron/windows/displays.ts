import { type BrowserWindow, type Display, type Rectangle, screen } from 'electron'
import { apart } from './choose-smartboard'
import { overlap } from './rectangles'

/** A display of the system, with an id that no other one has. */
export type OneDisplay = Display & { readonly systemId?: number }

/** All displays, each with an id of its own. */
export function allDisplays(): OneDisplay[] {
  return apart(screen.getAllDisplays())
}

/** The display that holds most of this rectangle. */
export function displayUnder(rectangle: Rectangle): OneDisplay {
  const found = screen.getDisplayMatching(rectangle)
  const { x, y } = found.bounds
  return (
    allDisplays().find(({ systemId, bounds }) => systemId === found.id && bounds.x === x && bounds.y === y) ?? found
  )
}

/** The id of the display that holds most of this window. */
export function displayOf(window: BrowserWindow): number {
  return displayUnder(window.getBounds()).id
}

/** Whether two windows are on one display, or on two that show the same. */
export function shareDisplay(a: BrowserWindow, b: BrowserWindow): boolean {
  const boundsOf = (window: BrowserWindow) => screen.getDisplayMatching(window.getBounds()).bounds
  return overlap(boundsOf(a), boundsOf(b)) > 0
}

/** What became of one display. */
export interface DisplayChange {
  readonly gone?: number
  readonly changed?: Display
}

const SETTLED_AFTER = 200

/**
 * Calls back once after displays came, went or changed; such changes arrive in bursts. Each single change is told at once
 * as well, with the display that went or changed, by the id of the system: what must not be seen cannot wait.
 */
export function onDisplaysChanged(callback: () => void, onChange: (change: DisplayChange) => void): void {
  let timer: NodeJS.Timeout | null = null
  const settle = (change: DisplayChange) => {
    onChange(change)
    if (timer) clearTimeout(timer)
    timer = setTimeout(callback, SETTLED_AFTER)
  }
  screen.on('display-added', () => settle({}))
  screen.on('display-removed', (_event, display) => settle({ gone: display.id }))
  screen.on('display-metrics-changed', (_event, changed) => settle({ changed }))
}
