import { PLACES } from '@shared/lib/ids'
import { placesName } from '@shared/strengths/places'
import { describe, expect, it } from 'vitest'

describe('rule 65: „A strength may show in more than one place”', () => {
  it('has one name for places together, whatever their order', () => {
    expect(PLACES.map((place) => placesName([place]))).toEqual([...PLACES])
    expect(placesName(['home', 'school'])).toBe('schoolHome')
    expect(placesName(['elsewhere', 'school'])).toBe('schoolElsewhere')
    expect(placesName(['elsewhere', 'home'])).toBe('homeElsewhere')
    expect(placesName(['home', 'elsewhere', 'school'])).toBe('everywhere')
  })
})
