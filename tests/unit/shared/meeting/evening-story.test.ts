import { elapsedInStep, meetingElapsed } from '@shared/agenda/clock'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingState } from '@shared/meeting/state'
import { formatClock } from '@shared/time/format'
import { describe, expect, it } from 'vitest'
import { moment, some, stepId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'
import { byCircle, readScenario, replay } from '../../../support/scenario'

describe('the evening about homework, replayed', () => {
  const scenario = readScenario('driegesprek-huiswerk')
  const evening = replay(scenario)
  const { report } = evening
  const { verwacht } = scenario
  const seconds = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([circle, time]) => [circle, time / 1000]))

  it('counts the notes, the chosen ones, the questions asked and what was kept', () => {
    expect(report.notes).toEqual({
      total: verwacht.briefjes,
      selected: verwacht.gekozenBriefjes,
      asked: verwacht.gesteldeVragen,
      kept: verwacht.bewaardNietGesteld,
    })
    expect(report.keptNotes).toHaveLength(verwacht.bewaardNietGesteld)
    expect(report.askedByCircle).toEqual(byCircle(verwacht.gesteldPerVragendeKring))
  })

  it('knows the planned end, the real end and the overrun', () => {
    expect(report.plannedEnd).toBe(moment(verwacht.geplandEinde))
    expect(report.actualEnd).toBe(moment(verwacht.werkelijkEinde))
    expect(report.overrun).toBe(verwacht.uitloopSeconden * 1000)
  })

  it('knows the talk time, the time for questions and the pauses of each circle', () => {
    expect(seconds(report.talk)).toEqual(byCircle(verwacht.gesprekstijdSeconden))
    expect(seconds(report.collectAndQuestions)).toEqual(byCircle(verwacht.ophalenPlusVragenSeconden))
    expect(report.pause).toBe(verwacht.pauzeSeconden * 1000)
  })

  it('is the same meeting when its commands, through JSON, are folded once more', () => {
    const stored = evening.commands.map((command) => JSON.parse(JSON.stringify(command)))
    const again = stored.reduce<MeetingState | null>((meeting, command) => {
      const outcome = applyCommand(meeting, command)
      return outcome.ok ? outcome.value : null
    }, null)
    expect(again).toEqual(evening.state)
  })

  it('keeps who was late, the help question and all texts', () => {
    expect(evening.state.setup.circles.parents.people.every((person) => person.isPresent)).toBe(true)
    expect(evening.state.helpQuestions.map((at) => at.wall)).toEqual([moment('19:51:50')])
    expect(evening.state.talk.points).toHaveLength(12)
    expect(evening.state.talk.actions).toHaveLength(4)
    expect(evening.state.talk.reaction).toContain('Wij vinden het goed')
  })
})

describe('an evening that goes another way', () => {
  it('tells of a circle that was ready early, a question that came too late and a step that was skipped', () => {
    const driver = evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?' })
      .open()
      .at('19:31')
      .goTo('opening')
      .at('19:40')
      .goTo('circle.students.talk')
      .at('19:50')
      .circleReady()
      .note('parents', 'Wat helpt?', 'a')
      .choose('a')
      .wait('1:30')
      .next()
      .note('teachers', 'En thuis?', 'b')
      .ask('a')
      .at('20:10')
      .answer('a')
      .goTo('reaction.students')
      .at('20:15')
      .goTo('followup')
      .at('20:20')
      .end()
    const { report } = driver
    expect(driver.bankedIn('circle.students.talk')).toBe('5:00')
    expect(report.keptNotes.map((note) => [note.text, note.lane])).toEqual([['En thuis?', 'later']])
    expect(report.steps.filter((step) => step.isSkipped)).toHaveLength(11)
    expect(report.overrun).toBe(-70 * 60_000)
    expect(formatClock(elapsedInStep(driver.state.agenda, stepId('reaction.students'), driver.moment.clock))).toBe(
      '5:00',
    )
    expect(formatClock(some(meetingElapsed(driver.state.agenda, driver.moment.clock)))).toBe('49:00')
  })
})
