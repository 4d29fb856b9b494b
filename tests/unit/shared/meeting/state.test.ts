import { missingCircles } from '@shared/meeting/presence'
import { noteTarget } from '@shared/meeting/state'
import { describe, expect, it } from 'vitest'
import { evening } from '../../../support/meeting-driver'

const target = (driver: ReturnType<typeof evening>) => noteTarget(driver.state)
const opened = () => evening().open()

describe('rule 23: a note written after collecting is late', () => {
  it('has no circle to write for before the first turn', () => {
    expect(target(evening())).toBeNull()
    expect(target(opened().goTo('opening'))).toBeNull()
  })

  it('is for the circle in the middle, in time while it talks and while notes are collected', () => {
    expect(target(opened().goTo('circle.students.talk'))).toEqual({ circle: 'students', isLate: false })
    expect(target(opened().goTo('circle.students.collect'))).toEqual({ circle: 'students', isLate: false })
  })

  it('is late once the questions began', () => {
    const driver = opened().through('circle.students.collect', 'circle.students.questions')
    expect(target(driver)).toEqual({ circle: 'students', isLate: true })
    expect(driver.note('parents', 'Te laat?', 'late').noteOf('late').lane).toBe('later')
  })

  it('is still for the circle that was last between two turns', () => {
    expect(target(opened().through('circle.students.talk', 'switch.1'))).toEqual({ circle: 'students', isLate: true })
    const driver = opened().through('circle.students.talk', 'circle.parents.talk', 'summary.students')
    expect(target(driver)).toEqual({ circle: 'parents', isLate: true })
  })

  it('knows the turn of a circle whose own talk was skipped', () => {
    const driver = opened().through('circle.students.talk', 'circle.parents.collect', 'switch.2')
    expect(target(driver)).toEqual({ circle: 'parents', isLate: true })
  })

  it('follows the chair back to an earlier turn', () => {
    const driver = opened().through('circle.students.talk', 'circle.parents.talk', 'circle.students.talk', 'switch.1')
    expect(target(driver)?.circle).toBe('students')
  })
})

describe('rule 142: questions can be written for a circle that is missing', () => {
  it('is never late for it', () => {
    const driver = opened().goTo('circle.students.talk').do({ type: 'agenda/skip-circle', circle: 'students' })
    expect(missingCircles(driver.state)).toEqual(['students'])
    expect(driver.step).toBe('circle.parents.talk')
    const last = opened().goTo('circle.teachers.talk').do({ type: 'agenda/skip-circle', circle: 'teachers' })
    expect(target(last)).toEqual({ circle: 'teachers', isLate: false })
  })
})
