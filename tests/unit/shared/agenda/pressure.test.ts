import { expectedEnd, leftOn, plannedEnd } from '@shared/agenda/clock'
import { isMissing, turnOf } from '@shared/agenda/missing'
import { type NewLength, redistribution, withLengths } from '@shared/agenda/pressure'
import { runOf } from '@shared/agenda/state'
import { type Duration, later, minutes } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moment, some, stepId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const late = () =>
  evening().open().at('19:40').goTo('opening').at('19:50').through('circle.students.talk', 'circle.students.collect')

describe('rule 40: lost time is taken from all turns still to come, the same from each', () => {
  it('gives every turn the same time and keeps the other steps as they were', () => {
    const talk = late().at('20:24').goTo('circle.students.questions').at('20:30').goTo('switch.1')
    const lengths = redistribution(talk.state.agenda, talk.moment, moment('21:30'))
    expect(lengths.ok && lengths.value.map(({ stepId: id, planned }) => [id, planned / 60_000])).toEqual([
      ['circle.parents.talk', 9.5],
      ['circle.parents.questions', 9.5],
      ['circle.teachers.talk', 9.5],
      ['circle.teachers.questions', 9.5],
    ])
  })

  it('shows the end that was promised, and expects the new end', () => {
    const talk = late().at('20:30').through('circle.students.questions', 'switch.1')
    const lengths = redistribution(talk.state.agenda, talk.moment, plannedEnd(talk.state.agenda))
    if (!lengths.ok) throw new Error(lengths.problem)
    talk.do({ type: 'agenda/redistribute', lengths: [...lengths.value] })
    expect(plannedEnd(talk.state.agenda)).toBe(moment('21:30'))
    expect(talk.expectedEnd).toBe('21:30')
  })

  it('never gives a turn less than two minutes', () => {
    const talk = late().at('21:25').through('circle.students.questions', 'switch.1')
    const lengths = redistribution(talk.state.agenda, talk.moment, moment('21:30'))
    expect(lengths.ok && lengths.value.every(({ planned }) => planned === minutes(2))).toBe(true)
  })

  it('counts what a turn already had that was entered by mistake', () => {
    const talk = late().at('20:28').goTo('circle.students.questions').at('20:30').goTo('switch.1')
    talk.goTo('circle.teachers.talk').at('20:32').back()
    const lengths = redistribution(talk.state.agenda, talk.moment, moment('21:30'))
    if (!lengths.ok) throw new Error(lengths.problem)
    expect(lengths.value.map(({ stepId: id, planned }) => [id, planned / 60_000])).toEqual([
      ['circle.parents.talk', 9.5],
      ['circle.parents.questions', 9.5],
      ['circle.teachers.talk', 9.5],
      ['circle.teachers.questions', 9.5],
    ])
    talk.do({ type: 'agenda/redistribute', lengths: [...lengths.value] })
    expect(talk.expectedEnd).toBe('21:30')
    expect(talk.goTo('circle.teachers.talk').clock).toBe('7:30')
  })

  it('ends just when the chair chose, or as late as two minutes for each turn make it', () => {
    const STEPS = [
      'opening',
      'circle.students.talk',
      'circle.students.collect',
      'circle.students.questions',
      'switch.1',
    ]
    const LATER = ['circle.parents.talk', 'circle.parents.collect', 'circle.parents.questions', 'circle.teachers.talk']
    const course = fc.record({
      // Seconds spent in each step that was entered, in some order, back and forth.
      visits: fc.array(fc.tuple(fc.constantFrom(...STEPS, ...LATER), fc.integer({ min: 0, max: 1_500 })), {
        maxLength: 9,
      }),
      more: fc.integer({ min: -3, max: 5 }),
      late: fc.integer({ min: -60 * 60, max: 90 * 60 }),
      collectCounts: fc.boolean(),
    })
    fc.assert(
      fc.property(course, ({ visits, more, late: seconds, collectCounts }) => {
        const talk = evening().setup({ collectCounts }).open().at('19:30').goTo('opening')
        for (const [step, spent] of visits) {
          talk.do({ type: 'agenda/add-time', by: minutes(more) }).wait(`0:${spent}`)
          if (talk.problemOf({ type: 'agenda/go-to', stepId: stepId(step) }) === null) talk.goTo(step)
        }
        const { agenda } = talk.state
        const end = later(plannedEnd(agenda), (seconds * 1000) as Duration)
        const lengths = redistribution(agenda, talk.moment, end)
        if (!lengths.ok) return
        const next = withLengths(agenda, lengths.value)
        const reached = expectedEnd(next, talk.moment)
        const left = lengths.value.map(({ stepId: id }) => {
          const step = some(next.steps.find((one) => one.id === id))
          return leftOn(next, step, talk.moment.clock)
        })
        expect(Math.min(...left)).toBeGreaterThanOrEqual(minutes(2))
        expect(Math.min(...lengths.value.map(({ planned }) => planned))).toBeGreaterThanOrEqual(0)
        if (reached !== end) {
          expect(reached).toBeGreaterThan(end)
          expect(lengths.value.every(({ planned }, place) => planned === 0 || left[place] === minutes(2))).toBe(true)
        }
        // Whoever has more than the least has the same as every other.
        const isMore = ({ planned }: NewLength, place: number) => planned > 0 && (left[place] ?? 0) > minutes(2)
        const shares = lengths.value.filter(isMore).map(({ planned }) => planned)
        expect(Math.max(0, ...shares) - Math.min(...shares, Math.max(0, ...shares))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 1_000 },
    )
  })

  it('leaves steps alone that have begun, and says when no turn is left', () => {
    const talk = late()
    talk.do({
      type: 'agenda/redistribute',
      lengths: [{ stepId: stepId('circle.students.talk'), planned: minutes(1) }],
    })
    expect(some(talk.state.agenda.steps.find((step) => step.id === 'circle.students.talk')).planned).toBe(minutes(15))
    talk.goTo('summary.students')
    const none = redistribution(talk.state.agenda, talk.moment, moment('22:00'))
    expect(none).toEqual({ ok: false, problem: 'agenda/nothing-left' })
  })
})

describe('rule 41: the emergency end skips the reaction and never the follow-up', () => {
  it('goes to three summaries of a minute, then to the follow-up', () => {
    const talk = late().at('20:10').do({ type: 'agenda/emergency-end' })
    expect(talk.step).toBe('summary.students')
    expect(talk.clock).toBe('1:00')
    talk.next().next()
    expect(talk.step).toBe('summary.teachers')
    talk.next()
    expect(talk.step).toBe('followup')
    expect(runOf(talk.state.agenda, stepId('reaction.students')).status).toBe('skipped')
  })
})

describe('rule 42: a circle that is missing is passed over, with the change-over after it', () => {
  it('skips its turn while another circle is in the middle', () => {
    const talk = late().do({ type: 'agenda/skip-circle', circle: 'parents' })
    expect(turnOf(talk.state.agenda, 'parents').map((step) => step.id)).toEqual([
      'circle.parents.talk',
      'circle.parents.collect',
      'circle.parents.questions',
      'switch.2',
    ])
    talk.through('circle.students.questions', 'switch.1').next()
    expect(talk.step).toBe('circle.teachers.talk')
  })

  it('goes on to the next step when it is its own turn', () => {
    const talk = late().do({ type: 'agenda/skip-circle', circle: 'students' })
    expect(talk.step).toBe('circle.parents.talk')
  })

  it('passes over two circles that are missing', () => {
    const talk = late().do({ type: 'agenda/skip-circle', circle: 'parents' })
    expect(talk.do({ type: 'agenda/skip-circle', circle: 'students' }).step).toBe('circle.teachers.talk')
  })
})

describe('rule 141: whether a circle is missing is a fact of the course', () => {
  const isGone = (talk: ReturnType<typeof late>) => isMissing(talk.state.agenda, 'parents')

  it('holds when it is said beforehand and when it is said in its own turn', () => {
    expect(isGone(late())).toBe(false)
    expect(isGone(late().do({ type: 'agenda/skip-circle', circle: 'parents' }))).toBe(true)
    expect(isGone(late().goTo('circle.parents.talk').do({ type: 'agenda/skip-circle', circle: 'parents' }))).toBe(true)
  })

  it('does not hold when its turn was only jumped over', () => {
    expect(isGone(late().goTo('circle.teachers.talk'))).toBe(false)
  })

  it('is over when the circle comes after all: its whole turn is held, and the change-over after it', () => {
    const talk = late().do({ type: 'agenda/skip-circle', circle: 'parents' }).goTo('circle.parents.talk')
    expect(isGone(talk)).toBe(false)
    expect(talk.clock).toBe('15:00')
    const rest = ['circle.parents.collect', 'circle.parents.questions', 'switch.2', 'circle.teachers.talk']
    expect(rest.map(() => talk.next().step)).toEqual(rest)
  })

  it('is over too when it comes while its turn was passed already', () => {
    const talk = late().goTo('circle.parents.talk').do({ type: 'agenda/skip-circle', circle: 'parents' })
    expect(talk.step).toBe('circle.teachers.talk')
    expect(talk.goTo('circle.parents.collect').next().step).toBe('circle.parents.questions')
    expect(isGone(talk)).toBe(false)
  })
})
