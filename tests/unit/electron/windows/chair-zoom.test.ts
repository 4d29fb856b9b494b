import { describe, expect, it, vi } from 'vitest'
import { zoomFor } from '../../../../electron/windows/chair-zoom'

vi.mock('electron', () => ({}))

describe('rule 173: in a very wide window the console is shown larger', () => {
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
