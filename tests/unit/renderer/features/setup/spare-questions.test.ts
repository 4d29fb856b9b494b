import { withSpare } from '@renderer/features/setup/spare-questions'
import { describe, expect, it } from 'vitest'

describe('the spare questions of a circle', () => {
  it('keep their place, and are at most three', () => {
    expect(withSpare([], 2, 'derde')).toEqual(['', '', 'derde'])
    expect(withSpare(['', '', 'derde'], 0, 'eerste')).toEqual(['eerste', '', 'derde'])
  })

  it('lose the empty places at the end, and are kept as typed', () => {
    expect(withSpare(['eerste', '', 'derde'], 2, ' ')).toEqual(['eerste'])
    expect(withSpare([], 0, ' Wat? ')).toEqual([' Wat? '])
  })
})
