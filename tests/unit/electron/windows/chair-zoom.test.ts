import type { KeyName } from '@shared/lib/decide-key'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mostZoom, ZOOM_STEPS, zoomAfter, zoomFor } from '../../../../electron/windows/chair-zoom'

vi.mock('electron', () => ({}))

describe('rule 276: in a very wide window the console is shown larger', () => {
  it.each([
    [640, 360],
    [1097, 577],
    [1280, 720],
    [1920, 1080],
    [2399, 1350],
  ])('%d x %d stays as it is', (width, height) => {
    expect(zoomFor({ width, height })).toBe(1)
  })

  it.each([
    [2400, 1350],
    [2560, 1440],
    [3840, 2160],
    [5120, 2880],
    [7680, 4320],
  ])('%d x %d leaves between 1440 and 2200 px', (width, height) => {
    const zoom = zoomFor({ width, height })
    expect(width / zoom).toBeGreaterThanOrEqual(1440)
    expect(width / zoom).toBeLessThanOrEqual(2200)
  })

  it.each([
    [3440, 1440],
    [5120, 1440],
    [2560, 800],
  ])('%d x %d is low for its width, and keeps its height', (width, height) => {
    const zoom = zoomFor({ width, height })
    expect(zoom).toBeGreaterThanOrEqual(1)
    expect(height / zoom).toBeGreaterThanOrEqual(Math.min(height, 899))
  })
})

describe('rule 234: the chair makes the console larger and smaller', () => {
  const keyed = (zoom: number, name: KeyName, most = 2) => zoomAfter(zoom, { kind: 'ours', name, isHeld: false }, most)

  it('step by step, from the smallest to the largest and back', () => {
    const walk = (from: number, key: KeyName) => {
      const way = [from]
      for (let steps = 1; steps < ZOOM_STEPS.length; steps += 1) way.push(keyed(way[way.length - 1] ?? 1, key) ?? 0)
      return way
    }
    expect(walk(0.8, 'ctrl++')).toEqual([...ZOOM_STEPS])
    expect(walk(2, 'ctrl+-')).toEqual([...ZOOM_STEPS].reverse())
    expect(keyed(2, 'ctrl+=')).toBe(2)
    expect(keyed(0.8, 'ctrl+-')).toBe(0.8)
    expect(keyed(1.75, 'ctrl+0')).toBe(1)
  })

  it('from a size that is none of the steps to the nearest one', () => {
    expect(keyed(1.3, 'ctrl++')).toBe(1.5)
    expect(keyed(1.3, 'ctrl+-')).toBe(1.25)
  })

  it('no further than leaves the console room enough (rule 149)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 720, max: 7680 }), fc.integer({ min: 450, max: 4320 }), (width, height) => {
        const most = mostZoom({ width, height })
        const zoom = most * zoomFor({ width, height })
        expect(most).toBeGreaterThanOrEqual(1)
        if (most > 1) expect(Math.min(width / zoom - 720, height / zoom - 450)).toBeGreaterThan(-0.01)
      }),
      { numRuns: 1_000 },
    )
    expect(keyed(1.1, 'ctrl++', 1.2)).toBe(1.2)
    expect(keyed(1.2, 'ctrl++', 1.2)).toBe(1.2)
    expect(keyed(1.2, 'ctrl+-', 1.2)).toBe(1.1)
  })

  it('by no other key', () => {
    expect(keyed(1, 'ctrl+k')).toBeNull()
    expect(keyed(1, '+')).toBeNull()
    expect(zoomAfter(1, { kind: 'text' }, 2)).toBeNull()
  })
})
