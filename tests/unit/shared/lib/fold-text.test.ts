import { foldText } from '@shared/lib/fold-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('rule 240: texts a person calls the same are compared as the same', () => {
  it.each([
    ["foto's", 'foto’s', 'foto‘s', 'foto´s', 'fotoʼs', 'FOTO′S'],
    ['"ja"', '“ja”', '„ja”', '«ja»'],
    ['oud-leerling', 'oud–leerling', 'oud‑leerling', 'Oud−leerling'],
    ['een les', 'één les', 'e\u0301e\u0301n\u00a0les', 'EEN\u2009\n les'],
    ['inci', 'İnci', 'INCI', 'ıncı', 'i\u0307nci'],
    ['samen', 'sa\u00admen', 'sa\u200dmen', '\u2068samen\u2069', 'sa\ufe0fmen'],
    ['lukasz', 'Łukasz', 'ŁUKASZ', 'ﬂukasz'.replace('ﬂ', 'ł')],
    ['ijs', 'ĳs', 'IJS'],
    ['wacht...', 'wacht…'],
    ['שלום', 'שָׁלוֹם'],
  ])('%j', (text, ...others) => {
    for (const other of others) expect(foldText(other)).toBe(foldText(text))
  })

  it.each([
    ['कि', 'का'],
    ['les', 'lessen'],
    ["foto's", 'fotos'],
    ['각', '가'],
  ])('%j and %j stay two', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it('whatever the text, folding twice changes nothing, and case and form of writing make no difference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text)
        expect(foldText(folded)).toBe(folded)
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')))
      }),
      { numRuns: 5_000 },
    )
  })

  it('finds a part of a text by any way of typing it', () => {
    const ways = ["'", '’', '-', '–', 'é', 'e', 'İ', 'i', ' ', '\u00a0', 'a', '😀']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ways), { maxLength: 12 }), fc.nat(12), (parts, from) => {
        expect(foldText(parts.join(''))).toContain(foldText(parts.slice(from).join('').toUpperCase()))
      }),
      { numRuns: 1_000 },
    )
  })
})
