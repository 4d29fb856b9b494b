import type { BrowserWindow, Display, Rectangle } from 'electron'
import { knownAs } from './choose-smartboard'
import { allDisplays, displayOf, displayUnder } from './displays'
import type { ScreenSettings } from './screen-settings'
import { centredIn, clampedTo, isUsable } from './window-bounds'

/** No console is smaller than this, unless its display is. */
export const SMALLEST = { width: 1280, height: 720 }
const REMEMBERED_AFTER = 500
/** A window manager may set a window off by the frame it draws. */
const FRAME = 48
const LOOKED_AT_AFTER = 100

/** The display the chair put the console on, and where on it. */
let home: { readonly screen: number; readonly x: number; readonly y: number } | null = null

function comeHome(chair: BrowserWindow): void {
  const { x, y } = chair.getNormalBounds()
  const display = displayUnder(chair.getBounds())
  home = { screen: display.id, x: x - display.bounds.x, y: y - display.bounds.y }
}

/** Notes down where the console is, a moment after it was moved or given another size. */
export function rememberPlace(chair: BrowserWindow, settings: ScreenSettings): void {
  let timer: NodeJS.Timeout | undefined
  const remember = () => {
    if (chair.isDestroyed() || chair.isMinimized()) return
    comeHome(chair)
    const bounds = chair.getNormalBounds()
    const display = displayUnder(chair.getBounds())
    settings.change({ chair: { bounds, screen: knownAs(display), isMaximized: chair.isMaximized() } })
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(remember, REMEMBERED_AFTER)
  }
  comeHome(chair)
  chair.on('move', soon)
  chair.on('resize', soon)
  chair.on('closed', () => clearTimeout(timer))
}

/**
 * Moves the console and looks where it came: some window managers put the frame in that place instead of the window, and
 * the console would wander down a little each time. It is then moved once more, by that difference.
 */
export function placeChair(chair: BrowserWindow, bounds: Rectangle): void {
  chair.setBounds(bounds)
  setTimeout(() => {
    if (chair.isDestroyed() || chair.isMaximized()) return
    const now = chair.getBounds()
    const off = { x: now.x - bounds.x, y: now.y - bounds.y }
    const most = Math.max(Math.abs(off.x), Math.abs(off.y))
    if (most > 0 && most <= FRAME) chair.setBounds({ ...now, x: bounds.x - off.x, y: bounds.y - off.y })
  }, LOOKED_AT_AFTER)
}

function put(chair: BrowserWindow, display: Display, bounds: Rectangle): void {
  const wasMaximized = chair.isMaximized()
  if (wasMaximized) chair.unmaximize()
  const { workArea } = display
  chair.setMinimumSize(Math.min(SMALLEST.width, workArea.width), Math.min(SMALLEST.height, workArea.height))
  placeChair(chair, bounds)
  if (wasMaximized) chair.maximize()
}

/**
 * Keeps the console where the chair had it when the displays change: on its own display, also when that lies somewhere
 * else now, so that it never comes to stand on the board; and else where it can be used (docs/domain.md, rule 56).
 */
export function keepChairInside(chair: BrowserWindow): void {
  if (chair.isMinimized()) return
  const displays = allDisplays()
  const own = displays.find((display) => display.id === home?.screen)
  const now = chair.getNormalBounds()
  if (own && home) {
    const wanted = clampedTo(own.workArea, { ...now, x: own.bounds.x + home.x, y: own.bounds.y + home.y })
    const strayed = Math.max(Math.abs(wanted.x - now.x), Math.abs(wanted.y - now.y))
    if (strayed > FRAME || displayOf(chair) !== own.id) put(chair, own, wanted)
    return
  }
  const areas = displays.map((display) => display.workArea)
  const display = displayUnder(chair.getBounds())
  if (!isUsable(chair.getBounds(), areas)) put(chair, display, clampedTo(display.workArea, now))
}

/** Moves the console to another display. */
export function moveChairTo(chair: BrowserWindow, display: Display): void {
  put(chair, display, centredIn(display.workArea, chair.getNormalBounds()))
  comeHome(chair)
  chair.focus()
}
