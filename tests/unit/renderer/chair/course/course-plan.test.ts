import { circlesToSkip, planEmergencyEnd, planRedistribution } from '@renderer/chair/course/course-plan'
import { applyAgenda } from '@shared/agenda/apply-agenda'
import { expectedEnd } from '@shared/agenda/clock'
import { formatClock, formatTimeOfDay, wholeMinutes } from '@shared/time/format'
import { describe, expect, it } from 'vitest'
import { at, some, unwrap } from '../../../../support/builders'
import { evening } from '../../../../support/meeting-driver'

const late = () => evening().at('19:30').open().goTo('opening').at('20:10').goTo('circle.students.talk')
const timeOf = (plan: { readonly end: number } | null) => formatTimeOfDay(some(plan).end as never)

describe('what „Herverdeel” would do', () => {
  it('gives every turn to come the same time, shown to the second, and ends at the planned end', () => {
    const meeting = late()
    const plan = some(planRedistribution(meeting.state.agenda, meeting.moment, 0))
    expect(new Set(plan.turns.map((turn) => formatClock(turn.planned))).size).toBe(1)
    expect(plan.turns.map((turn) => turn.step.id)).not.toContain('circle.students.talk')
    expect(plan.end).toBe(plan.wished)
  })

  it('says exactly the end that follows when it is carried out', () => {
    const meeting = late()
    const plan = some(planRedistribution(meeting.state.agenda, meeting.moment, 10))
    const done = applyAgenda(meeting.state.agenda, {
      type: 'agenda/redistribute',
      at: meeting.moment,
      lengths: [...plan.lengths],
    })
    expect(expectedEnd(unwrap(done), meeting.moment)).toBe(plan.end)
  })

  it('gives more minutes when the evening may end later', () => {
    const meeting = late()
    const minutesFor = (more: number) =>
      wholeMinutes(some(some(planRedistribution(meeting.state.agenda, meeting.moment, more)).turns[0]).planned)
    expect(minutesFor(20)).toBeGreaterThan(minutesFor(0))
  })

  it('tells when even two minutes a turn end later than wished', () => {
    const meeting = late().at('21:25')
    const plan = some(planRedistribution(meeting.state.agenda, meeting.moment, 0))
    expect(plan.turns.every((turn) => wholeMinutes(turn.planned) === 2)).toBe(true)
    expect(plan.end).toBeGreaterThan(plan.wished)
  })

  it('does not give away the time before the planned begin', () => {
    const meeting = evening().at('19:20').open()
    expect(timeOf(planRedistribution(meeting.state.agenda, meeting.moment, 0))).toBe('21:30')
  })

  it('is nothing once no turn is left', () => {
    const meeting = late().at('21:00').goTo('summary.students')
    expect(planRedistribution(meeting.state.agenda, meeting.moment, 0)).toBeNull()
  })
})

describe('what „Noodslot” would do', () => {
  it('ends after three minutes of summary and the follow-up', () => {
    const meeting = late()
    expect(formatTimeOfDay(some(planEmergencyEnd(meeting.state.agenda, meeting.moment)))).toBe('20:18')
  })

  it('is nothing when the summaries were held', () => {
    const meeting = late().through('summary.students', 'summary.parents', 'summary.teachers', 'followup')
    expect(planEmergencyEnd(meeting.state.agenda, at('21:20'))).toBeNull()
  })
})

describe('the circles that can be skipped', () => {
  it('are those whose turn is not over', () => {
    expect(circlesToSkip(late().state.agenda)).toEqual(['students', 'parents', 'teachers'])
    const parents = late().through('circle.students.collect', 'circle.students.questions', 'circle.parents.talk')
    expect(circlesToSkip(parents.state.agenda)).toEqual(['parents', 'teachers'])
  })

  it('leave out one that was skipped', () => {
    const meeting = late().do({ type: 'agenda/skip-circle', circle: 'teachers' })
    expect(circlesToSkip(meeting.state.agenda)).toEqual(['students', 'parents'])
  })
})
