import { texts } from '@shared/strings/texts'
import { describe, expect, it } from 'vitest'
import { anyOf, exactly, startsWith, words } from '../../../scripts/driver/words'

describe('what the driver looks for is what the app writes', () => {
  it('is filled in, and in the right number', () => {
    expect(words('notes:choose')).toBe('Kies')
    expect(words('start:openNamed', { theme: 'Huiswerk' })).toBe('Open Huiswerk')
    expect(words('agenda:minutes', { count: 1 })).toBe('1 minuut')
    expect(words('agenda:minutes', { count: 4 })).toBe('4 minuten')
  })

  it('can be found by its beginning, by the whole of it, and whatever stands in its gaps', () => {
    expect('Wat (nog)? Een regel hulp').toMatch(startsWith('Wat (nog)?'))
    expect('Wat (nog)? Een regel hulp').not.toMatch(exactly('Wat (nog)?'))
    expect(words('start:openNamed', { theme: 'Huiswerk' })).toMatch(anyOf('start:openNamed'))
    expect('Versie 2, vastgelegd op 12 maart').toMatch(anyOf('signing:frozen', { no: 2 }))
    expect('Versie 3, vastgelegd op 12 maart').not.toMatch(anyOf('signing:frozen', { no: 2 }))
    expect(texts().start.none).not.toMatch(anyOf('start:openNamed'))
    for (const count of [1, 5]) expect(words('evaluation:takeOver', { count })).toMatch(anyOf('evaluation:takeOver'))
  })
})
