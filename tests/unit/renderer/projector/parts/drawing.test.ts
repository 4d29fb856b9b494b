import { listenersOf } from '@renderer/projector/parts/circles'
import { noteSize } from '@renderer/projector/parts/note-size'
import { arcLeft, arcOver, pointAt, RINGS } from '@renderer/projector/parts/ring-geometry'
import { CIRCLES } from '@shared/lib/ids'
import { describe, expect, it } from 'vitest'

describe('the size of a note', () => {
  it('goes down in steps by its length, and is small on more pages', () => {
    const sizes = [70, 71, 110, 111].map((length) => noteSize('x'.repeat(length), 1, 'wide'))
    expect(sizes).toEqual([118, 92, 92, 68])
    expect(noteSize('kort', 2, 'wide')).toBe(68)
  })

  it('never goes below the smallest size that can be read', () => {
    for (const shape of ['wide', 'mid', 'narrow'] as const) expect(noteSize('x'.repeat(999), 9, shape)).toBe(68)
  })
})

describe('the ring', () => {
  it('turns clockwise from the top', () => {
    const corners = [0, 90, 180, 270].map((degrees) => pointAt(degrees, 100))
    expect(corners.map(({ x, y }) => [Math.round(x), Math.round(y)])).toEqual([
      [500, 400],
      [600, 500],
      [500, 600],
      [400, 500],
    ])
  })

  it('draws what is left from the hand to the top, and what is over from the top to the hand', () => {
    expect(arcLeft(0.25, 400)).toBe('M100.0 500.0A400 400 0 0 1 499.9 100')
    expect(arcOver(0.25, 400)).toBe('M500 100A400 400 0 0 1 900.0 500.0')
  })

  it('takes the long way round past the half', () => {
    expect(arcLeft(0.75, 400)).toContain('A400 400 0 1 1')
    expect(arcOver(0.75, 400)).toContain('A400 400 0 1 1')
  })

  it('never closes: a full turn still has a beginning and an end', () => {
    expect(arcOver(1, 400)).not.toMatch(/ 500\.0 100\.0$/)
    expect(arcLeft(1, 400)).toBe('M500.0 100.0A400 400 0 1 1 499.9 100')
  })

  it('has its seats outside itself', () => {
    for (const { radius, seatAngles, seatRadius } of Object.values(RINGS))
      expect(seatAngles.length === 0 || seatRadius > radius).toBe(true)
  })
})

describe('who listens', () => {
  it.each(CIRCLES)('are the two circles other than %s', (circle) => {
    expect([circle, ...listenersOf(circle)].sort()).toEqual([...CIRCLES].sort())
  })

  it('has the circle that comes next on the left', () => {
    expect(listenersOf('students')).toEqual(['parents', 'teachers'])
    expect(listenersOf('teachers')).toEqual(['students', 'parents'])
  })
})
