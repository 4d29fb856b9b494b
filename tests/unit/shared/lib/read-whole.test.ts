import { readWhole } from '@shared/lib/read-whole'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('rule 223: a number is taken as it stands there, or refused', () => {
  it.each([
    ['1.5', 'notWhole'],
    ['7,5', 'notWhole'],
    ['12:30', 'notWhole'],
    ['15,0', 'notWhole'],
    ['1e2', 'notWhole'],
    ['15 min', 'notWhole'],
    ['5.', 'notWhole'],
    ['-5', 'outside'],
    ['999', 'outside'],
    [' ', 'empty'],
  ])('%j is refused: %s', (text, problem) => {
    expect(readWhole(text, 0, 240)).toEqual({ ok: false, problem })
  })

  it('gives every whole number in the range back, and none beyond it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000, max: 2_000 }),
        fc.nat(500),
        fc.constantFrom('', ' ', '\u200e'),
        (n, most, sign) => {
          const read = readWhole(`${sign}${n}${sign}`, 0, most)
          expect(read).toEqual(n >= 0 && n <= most ? { ok: true, value: n } : { ok: false, problem: 'outside' })
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('takes no text that is more than figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,:-e '), maxLength: 6 }), (text) => {
        const read = readWhole(text, 0, 240)
        if (read.ok) expect(text.trim()).toMatch(/^-?\d+$/)
      }),
      { numRuns: 1_000 },
    )
  })
})
