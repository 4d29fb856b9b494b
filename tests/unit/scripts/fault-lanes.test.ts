import { describe, expect, it } from 'vitest'
import { inLanes, loadGroups } from '../../faults/lib/runner.mjs'

type Groups = Awaited<ReturnType<typeof loadGroups>>
const names = (groups: Groups) => groups.map(({ name }) => name).sort()
const shortCases = (groups: Groups) =>
  groups.flatMap(({ cases }) => cases as { isShort?: boolean }[]).filter(({ isShort }) => isShort).length

// Loading them all takes longer than a test may.
const groups = await loadGroups()

describe('the faults in lanes beside each other', () => {
  it('have every group in just one lane, about as many cases in each', () => {
    const lanes = inLanes(groups, 2, true)
    expect(names(lanes.flat())).toEqual(names(groups))
    const sizes = lanes.map(shortCases)
    expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2)
  })

  it('are all in the one lane there is', () => {
    expect(inLanes(groups, 1, false)).toEqual([groups])
  })
})
