import type { Rectangle } from 'electron'
import { findKnown, type KnownScreen, type ScreenFacts } from './choose-smartboard'
import { overlap } from './rectangles'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where the console was when it was last moved, and on which display. */
export interface ChairPlace {
  readonly bounds: Rectangle
  readonly screen: KnownScreen
  readonly isMaximized: boolean
}

/** A window of this size in the middle of an area, never larger than it. */
export function centredIn(area: Rectangle, size: Size): Rectangle {
  const width = Math.min(size.width, area.width)
  const height = Math.min(size.height, area.height)
  const x = area.x + Math.round((area.width - width) / 2)
  const y = area.y + Math.round((area.height - height) / 2)
  return { x, y, width, height }
}

/** The same window moved, and made smaller where it must, so that all of it lies within the area. */
export function clampedTo(area: Rectangle, bounds: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width)
  const height = Math.min(bounds.height, area.height)
  const within = (at: number, from: number, room: number) => Math.min(Math.max(at, from), from + room)
  return {
    x: within(bounds.x, area.x, area.width - width),
    y: within(bounds.y, area.y, area.height - height),
    width,
    height,
  }
}

/** A window can be used when most of it is to be seen, its upper edge included. */
export function isUsable(bounds: Rectangle, areas: readonly Rectangle[]): boolean {
  const edge = { ...bounds, height: Math.min(40, bounds.height) }
  const seen = (part: Rectangle) => areas.reduce((sum, area) => sum + overlap(part, area), 0)
  const isMost = (part: Rectangle) => seen(part) >= 0.6 * part.width * part.height
  return isMost(bounds) && isMost(edge)
}

export interface ChairWish {
  readonly screens: readonly ScreenFacts[]
  readonly primary: number
  readonly stored: ChairPlace | null
  /** Displays that were the board: the console opens on another one when there is one. */
  readonly smartboards: readonly KnownScreen[]
  readonly size: Size
}

/**
 * Where the console opens: where it was, on the same display; else in the middle of the display of the laptop, never
 * on one that was the board as long as there is another (docs/domain.md, rule 56).
 */
export function chairStart({ screens, primary, stored, smartboards, size }: ChairWish): Rectangle {
  const there = stored && findKnown(stored.screen, screens)
  if (stored && there) return clampedTo(there.workArea, stored.bounds)
  const known = new Set(smartboards.map((one) => findKnown(one, screens)?.id))
  const free = screens.filter((one) => !known.has(one.id))
  const among = free.length > 0 ? free : screens
  const home = among.find((one) => one.internal) ?? among.find((one) => one.id === primary) ?? among[0]
  return centredIn(home?.workArea ?? { x: 0, y: 0, ...size }, size)
}
