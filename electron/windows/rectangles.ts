import type { Rectangle } from 'electron'

/** How many pixels two rectangles share. */
export function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Whether two rectangles are the same, but for so many pixels in place and size. */
export function isNear(a: Rectangle, b: Rectangle, pixels: number): boolean {
  const off = [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height]
  return off.every((by) => Math.abs(by) <= pixels)
}
