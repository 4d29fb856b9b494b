import { foldText } from '@shared/lib/fold-text'
import { toldApart } from '@shared/lib/tell-apart'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const one = (name: string, more = '') => ({ name, more })

describe('rule 255: no two are called the same', () => {
  it.each([
    [
      [one('Noor', 'moeder'), one('Sam', 'vader')],
      ['Noor', 'Sam'],
    ],
    [
      [one('Noor', 'moeder'), one('Noor', 'oma')],
      ['Noor, moeder', 'Noor, oma'],
    ],
    [
      [one('Noor'), one('Noor')],
      ['Noor', 'Noor (2)'],
    ],
    [
      [one('Noor'), one('Noor', 'oma'), one('Noor')],
      ['Noor', 'Noor, oma', 'Noor (2)'],
    ],
    [
      [one('Noor', 'docent'), one('Noor', 'docent')],
      ['Noor, docent', 'Noor, docent (2)'],
    ],
    [
      [one('Zoë'), one('zoe'), one(' ZOE ')],
      ['Zoë', 'zoe (2)', 'ZOE (3)'],
    ],
    [
      [one('Noor'), one('Noor'), one('Noor (2)')],
      ['Noor', 'Noor (2)', 'Noor (2) (2)'],
    ],
    [
      [one('ليلى', 'moeder'), one('ليلى')],
      ['ليلى, moeder', 'ليلى'],
    ],
    [[], []],
  ])('%j', (all, called) => {
    expect(toldApart(all)).toEqual(called)
  })

  it('holds for any names and roles, each still begins with its name', () => {
    const some = fc.constantFrom('Noor', 'noor', 'Noor (2)', 'Noor, oma', 'Sam', '', 'Mohammed El Idrissi')
    const people = fc.array(
      fc.record({ name: fc.oneof(some, fc.string()), more: fc.constantFrom('', 'oma', 'docent') }),
    )
    fc.assert(
      fc.property(people, (all) => {
        const called = toldApart(all)
        expect(new Set(called.map((text) => foldText(text.trim()))).size).toBe(all.length)
        expect(called.every((text, place) => text.startsWith(all[place]?.name.trim() ?? ''))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
