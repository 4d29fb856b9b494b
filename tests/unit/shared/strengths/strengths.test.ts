import { PARTIES, type PLACES } from '@shared/lib/ids'
import { applyStrengths } from '@shared/strengths/apply-strengths'
import { differs, discussedAreas, inCell, inPlace, schoolWasFirst, standsOut } from '@shared/strengths/rows'
import type { StrengthsCommand } from '@shared/strengths/schema'
import { AREAS, type Area, NO_STRENGTHS, type StrengthsState, usualPlaces } from '@shared/strengths/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, problemIn, strengthId, type Unstamped, unwrap } from '../../../support/builders'

const run = (state: StrengthsState, ...commands: readonly Unstamped<StrengthsCommand>[]) =>
  commands.reduce(
    (next, command) => unwrap(applyStrengths(next, { ...command, at: at('19:40') } as StrengthsCommand)),
    state,
  )
let count = 0
const freshId = () => {
  count += 1
  return `s${count}`
}
const add = (
  area: Area,
  saidBy: (typeof PARTIES)[number],
  places: readonly (typeof PLACES)[number][],
  id = freshId(),
): Unstamped<StrengthsCommand> => ({
  type: 'strengths/add',
  id: strengthId(id),
  area,
  saidBy,
  text: `${area} ${saidBy}`,
  places: [...places],
})

describe('the grid of strengths', () => {
  it('rule 64: „Strengths are gone through in seven areas”', () => {
    expect(AREAS).toHaveLength(7)
  })

  it('rule 65: who says it, about whom, and where are three things apart', () => {
    const state = run(NO_STRENGTHS, add('creative', 'pupil', ['school', 'home'], 'a'), {
      type: 'strengths/set-about',
      id: strengthId('a'),
      about: 'class',
    })
    expect(state.strengths[0]).toMatchObject({ saidBy: 'pupil', about: 'class', places: ['school', 'home'] })
    expect(inPlace(state, 'creative', 'home')).toEqual(inPlace(state, 'creative', 'school'))
  })

  it('rule 66: „Rows are counted, never strengths”', () => {
    const state = run(
      NO_STRENGTHS,
      add('creative', 'pupil', ['home']),
      add('creative', 'school', ['school']),
      add('physical', 'parents', ['elsewhere']),
    )
    expect(discussedAreas(state)).toEqual(['creative', 'physical'])
    expect(discussedAreas(state, 'school')).toEqual(['creative'])
  })

  it('rule 67: „Home and school differ in an area” when one shows here only and another there only', () => {
    const both = run(NO_STRENGTHS, add('cognition', 'pupil', ['school']), add('cognition', 'parents', ['home']))
    expect(differs(both, 'cognition')).toBe(true)
    const same = run(NO_STRENGTHS, add('cognition', 'pupil', ['school', 'home']), add('cognition', 'parents', ['home']))
    expect(differs(same, 'cognition')).toBe(false)
  })

  it('rule 62: a hint says so when school began', () => {
    expect(schoolWasFirst(run(NO_STRENGTHS, add('creative', 'school', ['school'])))).toBe(true)
    expect(schoolWasFirst(run(NO_STRENGTHS, add('creative', 'pupil', ['school'])))).toBe(false)
    expect(schoolWasFirst(NO_STRENGTHS)).toBe(false)
  })

  it('says what stands out', () => {
    const state = run(
      NO_STRENGTHS,
      ...(['pupil', 'parents', 'school'] as const).map((one) => add('attainment', one, usualPlaces(one))),
      add('creative', 'pupil', ['home']),
    )
    expect(standsOut(state)).toMatchObject({ byAll: ['attainment'], onlyHome: ['creative'] })
    expect(standsOut(state).empty).toHaveLength(5)
  })

  it('refuses an empty text and an id that is there', () => {
    const state = run(NO_STRENGTHS, add('creative', 'pupil', ['home'], 'a'))
    const again = { ...add('physical', 'pupil', ['home'], 'a'), at: at('19:41') } as StrengthsCommand
    expect(problemIn(applyStrengths(state, again))).toBe('strengths/duplicate-id')
    const empty = { type: 'strengths/edit', id: strengthId('a'), text: ' ', places: ['home'], at: at('19:41') } as const
    expect(problemIn(applyStrengths(state, { ...empty, places: ['home'] }))).toBe('strengths/empty')
  })

  it('loses no strength by any moves, marks and edits', () => {
    const ids = ['a', 'b', 'c', 'd']
    const start = run(NO_STRENGTHS, ...ids.map((id) => add('creative', 'pupil', ['home'], id)))
    const id = fc.constantFrom(...ids).map(strengthId)
    const command: fc.Arbitrary<Unstamped<StrengthsCommand>> = fc.oneof(
      fc.record({
        type: fc.constant('strengths/move' as const),
        id,
        area: fc.constantFrom(...AREAS),
        saidBy: fc.constantFrom(...PARTIES),
      }),
      fc.record({ type: fc.constant('strengths/mark-for-goal' as const), id, isForGoal: fc.boolean() }),
      fc.record({ type: fc.constant('strengths/mark-exception' as const), id, isException: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
        const end = run(start, ...commands)
        const inCells = AREAS.flatMap((area) => PARTIES.flatMap((party) => inCell(end, area, party)))
        expect(inCells.map((strength) => strength.id).sort()).toEqual(ids)
      }),
    )
  })
})
