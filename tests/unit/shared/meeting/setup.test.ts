import { PRESETS } from '@shared/agenda/formats'
import {
  type CircleSetup,
  circleSize,
  countWords,
  freshSetup,
  minutesOfPreset,
  presentIn,
  questionHints,
  untouchedCircles,
} from '@shared/meeting/setup'
import { describe, expect, it } from 'vitest'
import { moment, participantId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const setup = freshSetup(moment('19:30'))

describe('rule 1: the theme touches all three circles', () => {
  it('names the circles that were answered with no', () => {
    const touches = { students: true, parents: false, teachers: false }
    expect(untouchedCircles({ ...setup, touches })).toEqual(['parents', 'teachers'])
  })

  it('names nobody while there is no answer', () => {
    expect(untouchedCircles(setup)).toEqual([])
  })

  it('never stops anybody', () => {
    const driver = evening({ touches: { students: false, parents: false, teachers: false } })
    expect(driver.problemOf({ type: 'agenda/open' })).toBeNull()
  })
})

describe('rule 2: hints for the central question', () => {
  const words = (n: number) => `Wat ${Array.from({ length: n - 1 }, () => 'woord').join(' ')}?`

  it.each([
    ['', []],
    ['   ', []],
    ['Wat maakt huiswerk de moeite waard, en wat kan ieder van ons daaraan doen?', []],
    ['Waardoor lukt het?', []],
    ['Vind je huiswerk leuk?', ['not-open']],
    ['Huiswerk is saai. Wat helpt?', ['several-sentences']],
    ['Helpt het? Of niet?', ['several-sentences', 'not-open']],
    ['Wát willen we?', []],
    ['Hóé dan?', []],
    ['Wa\u0301t nu?', []],
    ['Wàarom niet?', []],
    ['Hoeveel helpt bijv. telefoons weg?', []],
    ['Wat vindt o.a. Noor van 19.30 uur?', []],
    ['Vindt u het wátje leuk?', ['not-open']],
    [words(25), []],
    [words(26), ['too-long']],
  ])('says of %j: %j', (question, hints) => {
    expect(questionHints(question)).toEqual(hints)
  })

  it('counts words by white space', () => {
    expect(countWords('  een\ntwee   drie ')).toBe(3)
    expect(countWords('')).toBe(0)
  })

  it('never stops anybody', () => {
    const driver = evening({ centralQuestion: 'Nee. Ja?' })
    expect(driver.problemOf({ type: 'agenda/open' })).toBeNull()
  })
})

describe('rule 3: ready-made schedules', () => {
  it('gives the minutes of a schedule, and leaves own minutes as they were', () => {
    const own = { ...PRESETS.classic, talk: 12 }
    expect(minutesOfPreset('short', own)).toBe(PRESETS.short)
    expect(minutesOfPreset('own', own)).toBe(own)
  })
})

describe('rule 5: a circle is filled in by names or only by a number', () => {
  const person = (name: string, isPresent: boolean) => ({ id: participantId(name), name, role: '', isPresent })
  const people = [person('Yara', true), person('Thijs', false)]
  const named: CircleSetup = { mode: 'names', people, count: 9, presentCount: 8, spareQuestions: [] }
  const numbered: CircleSetup = { ...named, mode: 'number' }

  it('counts names, or takes the number', () => {
    expect([circleSize(named), presentIn(named)]).toEqual([2, 1])
    expect([circleSize(numbered), presentIn(numbered)]).toEqual([9, 8])
  })
})
