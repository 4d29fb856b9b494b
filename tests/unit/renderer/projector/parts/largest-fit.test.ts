import { largestFit } from '@renderer/projector/parts/largest-fit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const STEPS = Array.from({ length: 31 }, (_, step) => 100 - 2 * step)

describe('the largest size at which a text fits', () => {
  it('is the one a search from large to small would find, with at most six looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), (room) => {
        const asked: number[] = []
        const found = largestFit((percent) => {
          asked.push(percent)
          return percent <= room
        })
        expect(found).toBe(STEPS.find((percent) => percent <= room) ?? 40)
        expect(asked.length).toBeLessThanOrEqual(6)
      }),
    )
  })
})
