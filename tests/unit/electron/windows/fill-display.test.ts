import type { BrowserWindow, Rectangle } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fillDisplay } from '../../../../electron/windows/smartboard-window'

vi.mock('electron', () => ({}))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const wanted: Rectangle = { x: 1920, y: 0, width: 1920, height: 1080 }

/** A window on a system that makes of each place what `system` says. */
function fill(system: (bounds: Rectangle, tries: number) => Rectangle) {
  let now: Rectangle = { x: 0, y: 0, width: 800, height: 600 }
  let tries = 0
  const window = {
    isDestroyed: () => false,
    getBounds: () => now,
    setBounds: (bounds: Rectangle) => {
      tries += 1
      now = system(bounds, tries)
    },
  } as unknown as BrowserWindow
  const heard: boolean[] = []
  fillDisplay(window, wanted, (isThere) => heard.push(isThere))
  vi.advanceTimersByTime(5_000)
  return { heard, tries }
}

describe('putting the board in its place (M2)', () => {
  it('is done at once where the system does what it is told', () => {
    expect(fill((bounds) => bounds)).toEqual({ heard: [true], tries: 1 })
  })

  it('is tried again where the system cuts the first bounds', () => {
    expect(fill((bounds, tries) => (tries < 3 ? { ...bounds, width: 1280 } : bounds))).toEqual({
      heard: [true],
      tries: 3,
    })
  })

  it('is tried five times; a pixel of rounding is good enough, and more is told', () => {
    expect(fill((bounds) => ({ ...bounds, width: bounds.width - 1 }))).toEqual({ heard: [true], tries: 5 })
    expect(fill((bounds) => ({ ...bounds, height: bounds.height - 40 }))).toEqual({ heard: [false], tries: 5 })
    expect(fill((bounds) => ({ ...bounds, x: 0 }))).toEqual({ heard: [false], tries: 5 })
  })
})
