import { isPassedOver, nextStep, previousStepId, runOf } from '@shared/agenda/state'
import { describe, expect, it } from 'vitest'
import { length, stepId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const begun = () => evening().at('19:30').open().at('19:32').goTo('opening')
const statusOf = (driver: ReturnType<typeof begun>, step: string) => runOf(driver.state.agenda, stepId(step)).status

describe('opening and ending', () => {
  it('opens in the walk-in, once', () => {
    const driver = evening().open()
    expect(driver.step).toBe('walk_in')
    expect(driver.problemOf({ type: 'agenda/open' })).toBe('agenda/already-running')
  })

  it.each([
    { type: 'agenda/go-to', stepId: stepId('opening') },
    { type: 'agenda/back' },
    { type: 'agenda/pause' },
    { type: 'agenda/resume' },
    { type: 'agenda/circle-ready' },
    { type: 'agenda/add-changeover', stepId: stepId('added') },
    { type: 'agenda/add-time', by: length('1:00') },
    { type: 'agenda/give-back', by: length('1:00') },
    { type: 'agenda/end' },
  ] as const)('refuses $type before it is opened and after it is closed', (command) => {
    expect(evening().problemOf(command)).toBe('agenda/not-running')
    expect(begun().end().problemOf(command)).toBe('agenda/not-running')
  })

  it('ends where it is: no step is current and the time of the last one stands', () => {
    const driver = begun().at('19:40').end().at('20:40')
    expect(driver.step).toBeNull()
    expect(driver.state.agenda.status).toBe('ended')
    expect(driver.report.steps.find(({ step }) => step.id === 'opening')?.spent).toBe(length('8:00'))
  })
})

describe('rule 7: questions never start before collecting was opened', () => {
  it('refuses the questions of a circle that did not collect', () => {
    const driver = begun().goTo('circle.students.talk')
    expect(driver.problemOf({ type: 'agenda/go-to', stepId: stepId('circle.students.questions') })).toBe(
      'agenda/collect-first',
    )
  })

  it('is not content with the collecting of another circle', () => {
    const driver = begun().through('circle.students.collect', 'circle.parents.talk')
    expect(driver.problemOf({ type: 'agenda/go-to', stepId: stepId('circle.parents.questions') })).toBe(
      'agenda/collect-first',
    )
  })

  it('allows them once collecting was opened, also later on', () => {
    const driver = begun().through('circle.students.collect', 'switch.1', 'circle.students.questions')
    expect(driver.step).toBe('circle.students.questions')
  })
})

describe('rule 9: any step can be entered', () => {
  it('passes over steps that are jumped over, and loses none', () => {
    const driver = begun().goTo('circle.students.talk').goTo('circle.parents.talk')
    const over = ['circle.students.collect', 'circle.students.questions', 'switch.1']
    expect(over.every((id) => isPassedOver(driver.state.agenda, stepId(id)))).toBe(true)
    expect(statusOf(driver, 'circle.students.talk')).toBe('done')
    expect(driver.goTo('switch.1').step).toBe('switch.1')
  })

  it('passes over nothing when it goes back', () => {
    const driver = begun().goTo('circle.students.talk').goTo('opening')
    expect(statusOf(driver, 'circle.students.collect')).toBe('todo')
  })

  it('„Terug” enters the step the chair came from, with the time it had', () => {
    const driver = begun().at('19:40').goTo('circle.students.talk').at('19:42').back()
    expect(driver.step).toBe('opening')
    expect(driver.clock).toBe('0:00')
    expect(driver.at('19:43').goTo('circle.students.talk').clock).toBe('13:00')
  })

  it('„Terug” takes a jump to an earlier step back as well', () => {
    const driver = begun().through('circle.students.talk', 'circle.students.collect', 'opening').back()
    expect(driver.step).toBe('circle.students.collect')
    expect(driver.back().step).toBe('circle.students.talk')
    expect(driver.back().step).toBe('opening')
  })

  it('„Terug” does not lead to a step the chair has just gone back from', () => {
    const driver = begun().through('circle.students.talk', 'circle.students.collect').back()
    expect(driver.back().step).toBe('opening')
    expect(driver.next().step).toBe('circle.students.talk')
    expect(driver.back().step).toBe('opening')
  })

  it('has nothing to go back to in the first step', () => {
    expect(evening().open().problemOf({ type: 'agenda/back' })).toBe('agenda/nothing-before')
    expect(previousStepId(evening().open().state.agenda)).toBeNull()
  })

  it('does nothing when the step is the current one already', () => {
    const driver = begun().wait('3:00')
    expect(driver.goTo('opening').state.agenda.visits).toHaveLength(2)
    expect(driver.clock).toBe('5:00')
  })

  it('refuses a step that is not there', () => {
    expect(begun().problemOf({ type: 'agenda/go-to', stepId: stepId('dance') })).toBe('agenda/unknown-step')
  })

  it('knows no next step at the end', () => {
    expect(nextStep(begun().goTo('followup').state.agenda)).toBeNull()
  })
})

describe('rule 140: what a jump passes over is to come again once the course goes back', () => {
  const talking = () => begun().at('19:40').goTo('circle.students.talk')

  it('goes on as planned after a wrong click', () => {
    const plain = talking().at('19:42')
    const driver = talking().at('19:42').goTo('circle.teachers.talk').back()
    expect(driver.expectedEnd).toBe(plain.expectedEnd)
    expect(driver.next().step).toBe('circle.students.collect')
    const steps = Array.from({ length: 6 }, () => driver.next().step)
    expect(steps).toEqual([
      'circle.students.questions',
      'switch.1',
      'circle.parents.talk',
      'circle.parents.collect',
      'circle.parents.questions',
      'switch.2',
    ])
    expect(driver.next().clock).toBe('15:00')
  })

  it('counts a step that was left by going back for what it has left', () => {
    const driver = talking().at('19:50').goTo('circle.students.collect').at('19:53').back()
    expect(driver.clock).toBe('5:00')
    // Talk 5, questions 12, and 82 minutes after them.
    expect(driver.expectedEnd).toBe('21:32')
    expect(driver.next().clock).toBe('12:00')
  })

  it('passes over again what is jumped over again, except what was held in part', () => {
    const driver = talking().at('19:42').goTo('circle.teachers.talk').at('19:43').back().goTo('summary.students')
    expect(statusOf(driver, 'circle.teachers.talk')).toBe('done')
    expect(isPassedOver(driver.state.agenda, stepId('circle.parents.talk'))).toBe(true)
    expect(driver.report.steps.find(({ step }) => step.id === 'circle.teachers.talk')?.isSkipped).toBe(false)
  })

  it('leaves out what was left out on purpose', () => {
    const driver = talking().do({ type: 'agenda/skip-circle', circle: 'parents' }).goTo('summary.students').back()
    const order = ['circle.students.collect', 'circle.students.questions', 'switch.1', 'circle.teachers.talk']
    expect(order.map(() => driver.next().step)).toEqual(order)
  })

  it('leaves the reaction out after the emergency end, also when the course goes back', () => {
    const driver = talking().do({ type: 'agenda/emergency-end' }).back().goTo('summary.teachers')
    expect(driver.next().step).toBe('followup')
  })
})

describe('rule 10: „Kring is klaar” goes to collecting and banks the minutes left', () => {
  const talking = () => begun().at('19:40').goTo('circle.students.talk')

  it('banks what the talk had left', () => {
    const driver = talking().at('19:51:50').circleReady()
    expect(driver.step).toBe('circle.students.collect')
    expect(driver.bankedIn('circle.students.talk')).toBe('3:10')
  })

  it('banks nothing when the circle is over its time', () => {
    expect(talking().at('19:58').circleReady().bankedIn('circle.students.talk')).toBe('0:00')
  })

  it('banks the same while the clock stands still', () => {
    const driver = talking().at('19:50').pause().at('19:55').circleReady()
    expect(driver.bankedIn('circle.students.talk')).toBe('5:00')
  })

  it('takes the minutes out of the bank when the talk is entered again', () => {
    const driver = talking().at('19:50').circleReady().at('19:51').back().at('19:57').goTo('circle.students.collect')
    expect(driver.bankedIn('circle.students.talk')).toBe('0:00')
  })

  it('is there only during the own talk of a circle', () => {
    expect(begun().problemOf({ type: 'agenda/circle-ready' })).toBe('agenda/not-in-talk')
    expect(talking().circleReady().problemOf({ type: 'agenda/circle-ready' })).toBe('agenda/not-in-talk')
  })
})

describe('rule 11: an added change-over has no planned minutes', () => {
  it('comes right after the current step, is entered at once and leaves the planned end alone', () => {
    const plain = begun()
    const driver = begun().changeover('extra')
    const ids = driver.state.agenda.steps.map((step) => step.id)
    expect(ids[ids.indexOf(stepId('opening')) + 1]).toBe('extra')
    expect(driver.step).toBe('extra')
    expect(driver.report.plannedEnd).toBe(plain.report.plannedEnd)
    expect(driver.next().step).toBe('circle.students.talk')
  })

  it('counts up', () => {
    expect(begun().changeover().wait('2:05').clock).toBe('2:05')
  })

  it('needs an id that is new', () => {
    expect(begun().problemOf({ type: 'agenda/add-changeover', stepId: stepId('opening') })).toBe('agenda/unknown-step')
  })
})
