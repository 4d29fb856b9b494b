import { PRESET_NAMES, PRESETS, plannedLength, threeCircleSteps } from '@shared/agenda/formats'
import { CIRCLES } from '@shared/lib/ids'
import { minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'

describe('rule 3: three ready-made schedules', () => {
  it.each([
    ['classic', 120],
    ['short', 85],
    ['lesson', 50],
  ] as const)('%s takes %i minutes in all', (preset, total) => {
    expect(plannedLength(threeCircleSteps(PRESETS[preset], true))).toBe(minutes(total))
  })

  it.each(PRESET_NAMES)('the walk-in of %s lies before the begin and is not in the total', (preset) => {
    const long = { ...PRESETS[preset], walkIn: 60 }
    expect(plannedLength(threeCircleSteps(long, true))).toBe(plannedLength(threeCircleSteps(PRESETS[preset], true)))
  })

  it('klassiek gives every circle fifteen minutes of its own and fifteen for questions', () => {
    const steps = threeCircleSteps(PRESETS.classic, true)
    for (const circle of CIRCLES) {
      const planned = steps.filter(
        (step) => step.circle === circle && step.kind !== 'summary' && step.kind !== 'reaction',
      )
      expect(planned.map((step) => step.planned)).toEqual([minutes(15), 0, minutes(15)])
    }
  })
})

describe('rule 6: leerlingen speak first, then ouders, then docenten', () => {
  const steps = threeCircleSteps(PRESETS.classic, true)

  it('puts talk, collecting and questions of the circles in that order', () => {
    const turns = steps.filter((step) => ['talk', 'collect', 'questions'].includes(step.kind))
    expect(turns.map((step) => step.id)).toEqual(
      CIRCLES.flatMap((circle) => ['talk', 'collect', 'questions'].map((part) => `circle.${circle}.${part}`)),
    )
  })

  it('puts the summaries in the same order, then the reaction of the leerlingen, then the follow-up', () => {
    expect(steps.slice(-5).map((step) => step.id)).toEqual([
      'summary.students',
      'summary.parents',
      'summary.teachers',
      'reaction.students',
      'followup',
    ])
  })

  it('begins with the walk-in and the opening, and has a change-over between two circles', () => {
    expect(steps.map((step) => step.kind).join(' ')).toMatch(
      /^walkIn opening talk collect questions changeover talk collect questions changeover talk/,
    )
  })

  it('gives every step an id of its own', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length)
  })
})

describe('rule 8: collecting counts inside the half hour', () => {
  it('has no minutes of its own and shares the clock of the questions', () => {
    const collect = threeCircleSteps(PRESETS.classic, true).filter((step) => step.kind === 'collect')
    expect(collect.map((step) => [step.planned, step.clock])).toEqual(
      CIRCLES.map((circle) => [0, `circle.${circle}.questions`]),
    )
  })

  it('has two minutes and a clock of its own when the chair chooses so', () => {
    const steps = threeCircleSteps(PRESETS.classic, false)
    const collect = steps.filter((step) => step.kind === 'collect')
    expect(collect.map((step) => [step.planned, step.clock])).toEqual(
      CIRCLES.map((circle) => [minutes(2), `circle.${circle}.collect`]),
    )
    expect(plannedLength(steps)).toBe(minutes(126))
  })
})
