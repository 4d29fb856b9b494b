import { describe, expect, it } from 'vitest'
import { knownAs, type ScreenFacts } from '../../../../electron/windows/choose-smartboard'
import { centredIn, chairStart, clampedTo, isUsable } from '../../../../electron/windows/window-bounds'

const area = { x: 0, y: 25, width: 1280, height: 775 }
const size = { width: 1440, height: 900 }
const screen = (id: number, x: number, more: Partial<ScreenFacts> = {}): ScreenFacts => {
  const bounds = { x, y: 0, width: 1920, height: 1080 }
  return { id, label: `Scherm ${id}`, bounds, workArea: bounds, internal: false, ...more }
}

describe('the window of the console (M6; docs/domain.md, rule 56)', () => {
  it('is brought within an area, smaller where it must be', () => {
    expect(clampedTo(area, { x: 5000, y: -300, width: 1440, height: 600 })).toEqual({
      x: 0,
      y: 25,
      width: 1280,
      height: 600,
    })
    expect(clampedTo(area, { x: 100, y: 100, width: 800, height: 600 })).toEqual({
      x: 100,
      y: 100,
      width: 800,
      height: 600,
    })
    expect(centredIn(area, { width: 1000, height: 700 })).toEqual({ x: 140, y: 63, width: 1000, height: 700 })
  })

  it('is of use when most of it and its upper edge are to be seen', () => {
    const areas = [area, { x: 1280, y: 0, width: 1920, height: 1080 }]
    expect(isUsable({ x: 900, y: 100, width: 1000, height: 600 }, areas)).toBe(true)
    expect(isUsable({ x: 5000, y: 100, width: 1000, height: 600 }, areas)).toBe(false)
    expect(isUsable({ x: 100, y: -60, width: 1000, height: 600 }, areas)).toBe(false)
    expect(isUsable({ x: 1100, y: 100, width: 1000, height: 600 }, [area])).toBe(false)
  })

  it('opens where it was, also when its display lies somewhere else now', () => {
    const bounds = { x: 200, y: 100, width: 1440, height: 900 }
    const stored = { bounds, screen: knownAs(screen(1, 0)), isMaximized: false }
    const wish = { primary: 1, smartboards: [], size }
    expect(chairStart({ ...wish, screens: [screen(1, 0)], stored })).toEqual(bounds)
    expect(chairStart({ ...wish, screens: [screen(1, 1920), screen(2, 0)], stored })).toEqual({ ...bounds, x: 1920 })
  })

  it('opens on the laptop, and not on a display that was the board', () => {
    const screens = [screen(2, 0), screen(1, 1920)]
    const smartboards = [knownAs(screen(2, 0))]
    expect(chairStart({ screens, primary: 2, stored: null, smartboards, size }).x).toBe(1920 + 240)
    expect(chairStart({ screens: [screen(2, 0)], primary: 2, stored: null, smartboards, size }).x).toBe(240)
    const withLaptop = [screen(2, 0), screen(1, 1920, { internal: true })]
    expect(chairStart({ screens: withLaptop, primary: 2, stored: null, smartboards: [], size }).x).toBe(1920 + 240)
  })
})
