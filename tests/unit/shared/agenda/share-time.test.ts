import { timeToShare } from '@shared/agenda/share-time'
import { formatClock } from '@shared/time/format'
import { describe, expect, it } from 'vitest'
import { evening, type MeetingDriver } from '../../../support/meeting-driver'

const talking = () => evening().open().at('19:38').through('opening', 'circle.students.talk')
const share = { type: 'agenda/share-time' } as const
const offer = (driver: MeetingDriver) => {
  const found = timeToShare(driver.state.agenda)
  return found && [formatClock(found.extra), ...found.steps.map((step) => step.id)]
}
const LATER_TALKS = ['circle.parents.talk', 'circle.teachers.talk']

describe('rule 144: what one circle is given is offered to the later ones', () => {
  it('offers nothing before time was added, and then the same kind of step of each later circle', () => {
    expect(offer(talking())).toBeNull()
    expect(offer(talking().addMinutes(1).addMinutes(1))).toEqual(['2:00', ...LATER_TALKS])
    expect(offer(talking().addMinutes(1).addMinutes(-1))).toBeNull()
  })

  it('gives the minutes once; what is added after that is offered again', () => {
    const driver = talking().addMinutes(1).do(share)
    expect(offer(driver)).toBeNull()
    expect(driver.problemOf(share)).toBe('agenda/nothing-left')
    expect(offer(driver.addMinutes(1))).toEqual(['1:00', ...LATER_TALKS])
    driver.do(share).goTo('circle.parents.talk')
    expect(driver.clock).toBe('17:00')
  })

  it('moves the expected end and not the planned one', () => {
    const driver = talking().addMinutes(2)
    const planned = driver.report.plannedEnd
    expect(driver.expectedEnd).toBe('21:32')
    expect(driver.do(share).expectedEnd).toBe('21:36')
    expect(driver.report.plannedEnd).toBe(planned)
  })

  it('knows collecting and questions as one when they share a clock', () => {
    const questions = ['circle.parents.questions', 'circle.teachers.questions']
    const driver = talking().goTo('circle.students.collect').addMinutes(1)
    expect(offer(driver)).toEqual(['1:00', ...questions])
    expect(offer(driver.goTo('circle.students.questions').addMinutes(1))).toEqual(['2:00', ...questions])
    expect(driver.do(share).through('circle.parents.collect').clock).toBe('17:00')
    const apart = evening({ collectCounts: false }).open().goTo('circle.students.collect').addMinutes(1)
    expect(offer(apart)).toEqual(['1:00', 'circle.parents.collect', 'circle.teachers.collect'])
  })

  it('is gone with the next step, outside the turns, and when no later circle has such a step', () => {
    expect(offer(talking().addMinutes(1).goTo('circle.students.collect'))).toBeNull()
    expect(offer(talking().goTo('switch.1').addMinutes(1))).toBeNull()
    expect(offer(talking().goTo('circle.teachers.talk').addMinutes(1))).toBeNull()
    const alone = talking()
      .do({ type: 'agenda/skip-circle', circle: 'parents' })
      .do({ type: 'agenda/skip-circle', circle: 'teachers' })
    expect(offer(alone.addMinutes(1))).toBeNull()
  })
})
