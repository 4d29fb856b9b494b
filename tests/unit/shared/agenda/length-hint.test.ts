import { PRESETS, threeCircleSteps } from '@shared/agenda/formats'
import { lengthHint } from '@shared/agenda/length-hint'
import { PUPIL_COURSES, phaseSteps } from '@shared/agenda/phases'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('rule 227: minutes that cannot be meant are not called ready', () => {
  it('finds nothing odd in what is ready-made', () => {
    for (const plan of Object.values(PRESETS)) expect(lengthHint(threeCircleSteps(plan, true))).toBeNull()
    for (const { long, short } of Object.values(PUPIL_COURSES))
      for (const course of [long, short ?? long]) expect(lengthHint(phaseSteps(course))).toBeNull()
  })

  it('says when a circle has no time, and when it all takes more than four hours', () => {
    const some = fc.integer({ min: 0, max: 240 })
    const plan = fc.record({
      walkIn: some,
      opening: some,
      talk: some,
      questions: some,
      changeover: some,
      summary: some,
      reaction: some,
      followUp: some,
    })
    fc.assert(
      fc.property(plan, fc.boolean(), (own, collectCounts) => {
        const total =
          own.opening + 3 * (own.talk + own.questions + own.summary) + 2 * own.changeover + own.reaction + own.followUp
        const length = total + (collectCounts ? 0 : 6)
        const odd = own.talk === 0 || own.questions === 0 ? 'noTime' : length > 240 ? 'tooLong' : null
        expect(lengthHint(threeCircleSteps(own, collectCounts))).toBe(odd)
      }),
      { numRuns: 1_000 },
    )
  })
})
