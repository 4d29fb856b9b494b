import { missingIn } from '@renderer/features/agreements/missing-in'
import { readBackLines } from '@renderer/features/agreements/read-back-lines'
import { type Agreement, NO_WORDS } from '@shared/agreements/state'
import { UNCHECKED } from '@shared/lib/smarti'
import { describe, expect, it } from 'vitest'
import { agreementId } from '../../../../support/builders'

const agreement = (patch: Partial<Agreement>): Agreement => ({
  id: agreementId('a'),
  ...NO_WORDS,
  smarti: UNCHECKED,
  consents: {},
  ...patch,
})
const lines = (patch: Partial<Agreement>, who = '', backOn = '') =>
  readBackLines(agreement(patch), who, backOn, (date) => date.slice(5))

describe('rule 103: an agreement as sentences to read aloud', () => {
  it('leaves a gap for what is still to be filled in', () => {
    expect(lines({})).toEqual([
      { kind: 'deed', words: { who: null, what: null } },
      { kind: 'when', words: { text: null, start: '', end: '' } },
      { kind: 'sign', words: { text: null } },
      { kind: 'back', words: { date: null } },
    ])
  })

  it.each([
    ['Noor', 'Noor maakt een planning', 'deedNamed'],
    ['Noor de Wit', 'noor maakt een planning', 'deedNamed'],
    ['Noor, Anke', 'Noor en Anke bellen', 'deedNamed'],
    ['Zoë', 'Zoe maakt een planning', 'deedNamed'],
    ['Noor', 'Noortje maakt een planning', 'deed'],
    ['Noor', 'maakt een planning', 'deed'],
    ['', 'maakt een planning', 'deed'],
  ])('does not say „%s” twice before „%s”', (who, what, kind) => {
    expect(lines({ what }, who)[0]?.kind).toBe(kind)
  })

  it('says all there is, each sentence with one full stop', () => {
    const whole = lines(
      {
        what: 'Oefent thuis.',
        whereWhen: 'elke avond',
        startDate: '2026-03-10',
        endDate: '2026-03-24',
        successSign: 'Kruisje.',
        support: 'Anke',
        ifNotWorking: 'mail',
      },
      'Fenna',
      '2026-04-21',
    )
    expect(whole.map(({ kind }) => kind)).toEqual(['deed', 'whenBetween', 'sign', 'support', 'otherwise', 'back'])
    expect(whole[0]?.words).toEqual({ who: 'Fenna', what: 'Oefent thuis' })
    expect(whole[1]?.words).toEqual({ text: 'elke avond', start: '03-10', end: '03-24' })
  })

  it('names the dates alone when there is no more', () => {
    const kindOf = (patch: Partial<Agreement>) => lines(patch)[1]?.kind
    expect(kindOf({ startDate: '2026-03-10', endDate: '2026-03-24' })).toBe('between')
    expect(kindOf({ startDate: '2026-03-10' })).toBe('from')
    expect(kindOf({ endDate: '2026-03-24' })).toBe('until')
  })
})

describe('rule 105: a signature is a choice', () => {
  const draft = { choice: 'agreed', remark: '', way: 'screen', drawn: 'M1 1', typed: '', date: '2026-03-12' } as const

  it('needs the choice, a reason for not agreeing, and the mark of its way', () => {
    expect(missingIn(draft)).toBeNull()
    expect(missingIn({ ...draft, choice: null })).toBe('choice')
    expect(missingIn({ ...draft, choice: 'notAgreed', remark: ' ' })).toBe('reason')
    expect(missingIn({ ...draft, choice: 'seen', drawn: '' })).toBe('mark')
    expect(missingIn({ ...draft, way: 'typed', typed: ' ' })).toBe('name')
    expect(missingIn({ ...draft, way: 'paper', date: '' })).toBe('date')
    expect(missingIn({ ...draft, way: 'paper', drawn: '' })).toBeNull()
  })
})
