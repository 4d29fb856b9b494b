import { findNames, namesIn } from '@shared/names/find-names'
import { looksLikeNames } from '@shared/names/look-like-names'
import { replaceNames } from '@shared/names/replace-names'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyPerson, anySentence, anySpelling, spelt, WORDY_PEOPLE } from './spellings'

const RUNS = { numRuns: 1_200 }
const BEFORE = ['Waarom doet ', 'Wat vindt „', 'ik zag (', 'Hoe is het met\n', '我觉得', '']
const BEHIND = [' dat?', '” ervan?', ') daar.', ', vandaag', '很好', '!']
const around = fc.record({ before: fc.constantFrom(...BEFORE), behind: fc.constantFrom(...BEHIND) })
const standIn = (name: string) => [{ name, by: 'de leerling' }]

/** In a script without spaces a name stands between other signs; elsewhere white space or a sign parts it. */
const isApart = (said: string, { before, behind }: { before: string; behind: string }) =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(said) ||
  !/\p{Script=Han}/u.test(before + behind)

describe('rule 210: one folding, however a name is typed', () => {
  it('finds a name in every script, spelling and place', () => {
    fc.assert(
      fc.property(anyPerson, anySpelling, around, ({ name, said }, spelling, place) => {
        fc.pre(isApart(said, place))
        const text = `${place.before}${spelt(said, spelling)}${place.behind}`
        expect(namesIn(text, ['Iemand Anders', name])).toEqual([name])
      }),
      RUNS,
    )
  })

  it('replaces what is surely a name and leaves the signs around it as they are', () => {
    fc.assert(
      fc.property(anyPerson, anySpelling, around, ({ name, said }, spelling, place) => {
        fc.pre(isApart(said, place))
        const written = spelt(said, { ...spelling, letters: 'as is' })
        const text = `${place.before}${written}${place.behind}`
        const out = replaceNames(text, standIn(name))
        expect(namesIn(out, [name])).toEqual([])
        expect(out.endsWith(place.behind)).toBe(true)
        expect(out.toLowerCase()).toContain('de leerling')
        expect(replaceNames(out, standIn(name))).toBe(out)
      }),
      RUNS,
    )
  })
})

describe('rule 211: particles, titles and roles never count', () => {
  it('leaves an ordinary sentence untouched', () => {
    fc.assert(
      fc.property(anySentence, fc.constantFrom(...WORDY_PEOPLE), (text, name) => {
        expect(replaceNames(text, standIn(name))).toBe(text)
        expect(findNames(text, [name]).filter(({ isSure }) => isSure)).toEqual([])
        expect(looksLikeNames(text, [])).toEqual([])
      }),
      RUNS,
    )
  })

  it('keeps its places in order in a text of any signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), anyPerson, (text, { name }) => {
        for (const { start, end } of findNames(text, [name])) expect(end).toBeGreaterThan(start)
        expect(typeof replaceNames(text, standIn(name))).toBe('string')
      }),
      RUNS,
    )
  })
})
