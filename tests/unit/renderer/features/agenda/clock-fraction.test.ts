import { fractionOf } from '@renderer/features/agenda/clock-fraction'
import { readStepClock } from '@shared/agenda/clock'
import { describe, expect, it } from 'vitest'
import { some } from '../../../../support/builders'
import { evening, type MeetingDriver } from '../../../../support/meeting-driver'

const fraction = (driver: MeetingDriver) => fractionOf(some(readStepClock(driver.state.agenda, driver.moment.clock)))
const talking = () => evening().open().goTo('circle.students.talk')

describe('how much of a ring is drawn', () => {
  it('is what is left', () => {
    expect(fraction(talking())).toBe(1)
    expect(fraction(talking().wait('7:30'))).toBe(0.5)
    expect(fraction(talking().wait('15:00'))).toBe(0)
  })

  it('grows over time, a round in five minutes', () => {
    expect(fraction(talking().wait('16:00'))).toBeCloseTo(0.2)
    expect(fraction(talking().wait('21:00'))).toBeCloseTo(0.2)
  })

  it('is nothing on a clock that counts up', () => {
    expect(fraction(evening().open().wait('5:00'))).toBe(0)
  })
})
