import { leftOut, moved, takenIn, totalMinutes, withMinutes, without } from '@renderer/features/setup/own-course'
import { type PhasePlan, PUPIL_COURSES } from '@shared/agenda/phases'
import { describe, expect, it } from 'vitest'

const course = PUPIL_COURSES.concern.long
const kinds = (plan: readonly PhasePlan[]) => plan.map(({ kind }) => kind).join(' ')

describe('a course of one’s own (rule 63)', () => {
  it('moves a part earlier or later, and no further than the ends', () => {
    expect(kinds(moved(course, 1, -1)).startsWith('strengths welcome concerns')).toBe(true)
    expect(kinds(moved(course, 0, 1)).startsWith('strengths welcome concerns')).toBe(true)
    expect(moved(course, 0, -1)).toEqual(course)
    expect(moved(course, course.length - 1, 1)).toEqual(course)
  })

  it('gives one part other minutes', () => {
    expect(totalMinutes(withMinutes(course, 'goal', 15))).toBe(70)
  })

  it('leaves parts out, never all, and takes them in where they belong', () => {
    const short = without(without(course, 'compare'), 'welcome')
    expect(leftOut(short, 'concern').map(({ kind }) => kind)).toEqual(['welcome', 'compare'])
    expect(takenIn(takenIn(short, 'concern', 'compare'), 'concern', 'welcome')).toEqual(course)
    const one: PhasePlan[] = [{ kind: 'goal', minutes: 5 }]
    expect(without(one, 'goal')).toEqual(one)
    expect(kinds(takenIn(one, 'concern', 'welcome'))).toBe('welcome goal')
  })

  it('takes in no part twice, and none that the form does not have', () => {
    expect(takenIn(course, 'concern', 'goal')).toEqual(course)
    expect(takenIn(course, 'concern', 'tell')).toEqual(course)
  })
})
