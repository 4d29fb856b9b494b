import { elapsedInStep, upcomingCues } from '@shared/agenda/clock'
import { describe, expect, it } from 'vitest'
import { at, length, stepId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const talking = () => evening().open().at('19:40').through('opening', 'circle.students.talk')

describe('rule 17: a warning and the end, each once', () => {
  it('comes two minutes before the end, and at the end', () => {
    expect(talking().cues).toEqual(['warning 19:53:00', 'end 19:55:00'])
  })

  it('comes as long before the end as was set', () => {
    const driver = evening({ warnBefore: length('5:00') })
      .open()
      .at('19:40')
      .through('circle.students.talk')
    expect(driver.cues).toEqual(['warning 19:50:00', 'end 19:55:00'])
  })

  it('does not come again once it fired', () => {
    expect(talking().at('19:53').fireCue().cues).toEqual(['end 19:55:00'])
    expect(talking().at('19:53').fireCue().at('19:55').fireCue().cues).toEqual([])
  })

  it('is noted once when main rings twice', () => {
    const driver = talking().at('19:53').fireCue()
    const { agenda } = driver.state
    driver.do({ type: 'agenda/cue-fired', stepId: stepId('circle.students.talk'), cue: 'warning' })
    expect(driver.state.agenda).toEqual(agenda)
  })

  it('gives one cue after any gap: the warning while there is time, else only the end', () => {
    expect(talking().at('19:54').cues).toEqual(['warning 19:53:00', 'end 19:55:00'])
    expect(talking().at('20:30').cues).toEqual(['end 19:55:00'])
    expect(talking().at('20:30').fireCue().cues).toEqual([])
  })

  it('may come again once time is given', () => {
    const driver = talking().at('19:53').fireCue().at('19:55').fireCue().at('19:55:10')
    expect(driver.addMinutes(1).cues).toEqual(['end 19:56:00'])
    expect(driver.addMinutes(5).cues).toEqual(['warning 19:59:00', 'end 20:01:00'])
  })

  it('may come again once the time of a gap is given back', () => {
    const driver = talking().at('20:10').fireCue().giveBack('29:00')
    expect(driver.clock).toBe('14:00')
    expect(driver.cues).toEqual(['warning 20:22:00', 'end 20:24:00'])
  })

  it('comes at once when time is taken and the warning is passed by it', () => {
    expect(talking().at('19:52:30').addMinutes(-1).cues).toEqual(['warning 19:52:00', 'end 19:54:00'])
  })

  it('belongs to the clock: what fired while collecting does not fire again in the questions', () => {
    const driver = talking().at('19:55').next().at('20:08').fireCue()
    expect(driver.next().cues).toEqual(['end 20:10:00'])
    const late = talking().at('19:55').next().at('20:08').fireCue().at('20:10').fireCue()
    expect(late.next().cues).toEqual([])
    expect(late.addMinutes(5).cues).toEqual(['warning 20:13:00', 'end 20:15:00'])
  })

  it('has no warning on a clock that is no longer than the warning', () => {
    expect(talking().at('19:40').goTo('switch.1').cues).toEqual(['end 19:42:00'])
  })

  it('stays away while the clock is paused, counts up, or is not there', () => {
    expect(talking().pause().cues).toEqual([])
    expect(evening().open().cues).toEqual([])
    expect(talking().changeover().cues).toEqual([])
    expect(upcomingCues(evening().state.agenda, at('19:30').clock)).toEqual([])
    expect(talking().end().cues).toEqual([])
  })

  it('comes later by the length of a pause', () => {
    expect(talking().at('19:45').pause().at('19:50').resume().cues).toEqual(['warning 19:58:00', 'end 20:00:00'])
  })
})

describe('rule 18: the time of a gap can be given back', () => {
  it('takes it off what was counted in the step, and never more than that', () => {
    expect(talking().wait('10:00').giveBack('4:00').clock).toBe('9:00')
    expect(talking().wait('1:00').giveBack('4:00').clock).toBe('15:00')
  })

  it('goes on from there', () => {
    expect(talking().wait('10:00').giveBack('4:00').wait('1:00').clock).toBe('8:00')
  })

  it('takes it off the step in which it went by, also when the chair went on before answering', () => {
    const driver = talking().wait('10:00').goTo('circle.students.collect').wait('3:00').next().wait('1:00')
    const collect = stepId('circle.students.collect')
    driver.do({ type: 'agenda/give-back', by: length('2:00'), stepId: collect })
    expect(driver.clock).toBe('13:00')
    expect(elapsedInStep(driver.state.agenda, collect, driver.moment.clock)).toBe(length('1:00'))
    driver.do({ type: 'agenda/give-back', by: length('4:00'), stepId: stepId('circle.students.talk') })
    expect(driver.clock).toBe('13:00')
    expect(driver.back().back().clock).toBe('9:00')
  })

  it('refuses a step that is not there', () => {
    const nowhere = { type: 'agenda/give-back', by: length('1:00'), stepId: stepId('dance') } as const
    expect(talking().problemOf(nowhere)).toBe('agenda/unknown-step')
  })
})
