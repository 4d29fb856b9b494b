import { comesOut } from '@renderer/features/strengths/use-move-strength'
import { NOTHING_RELEASED, type ReleasedParts } from '@shared/meeting/released-parts'
import { describe, expect, it } from 'vitest'

describe('rule 80: a move that brings a strength on the board is asked about', () => {
  const home = { area: 'creative', saidBy: 'parents' } as const
  const own = { area: 'creative', saidBy: 'pupil' } as const
  const released = (parts: Partial<ReleasedParts>) => ({
    ...NOTHING_RELEASED,
    isRoomOpen: true,
    cells: [home],
    ...parts,
  })

  it('is one from a private cell into one that is out', () => {
    expect(comesOut(released({}), own, home)).toBe(true)
    expect(comesOut(released({}), home, own)).toBe(false)
  })

  it('is none when it was seen already, or when nothing is seen', () => {
    expect(comesOut(released({ cells: [home, own] }), own, home)).toBe(false)
    expect(comesOut(released({ areAllStrengths: true }), own, home)).toBe(false)
    expect(comesOut(released({ isRoomOpen: false }), own, home)).toBe(false)
  })
})
