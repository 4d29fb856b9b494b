import { toGoalCard } from '@shared/meeting/sheets/goal-card'
import { toLessonTracker } from '@shared/meeting/sheets/lesson-tracker'
import { asPupilMeeting } from '@shared/meeting/sheets/sheets'
import type { MeetingState } from '@shared/meeting/state'
import { describe, expect, it } from 'vitest'
import { agreementId, participantId, some } from '../../../../support/builders'
import { closedFennaMeeting, fennaMeeting } from '../../../../support/fenna'
import { FENNA_CONCERNS, FENNA_EXPLANATIONS } from '../../../../support/fenna-words'
import { pupilMeeting } from '../../../../support/meeting-driver'

const about = (state: MeetingState) => some(asPupilMeeting(state))

describe('rule 120: the card and the lesson tracker', () => {
  it('hold no concern and no cause', () => {
    const meeting = about(closedFennaMeeting().state)
    const words = JSON.stringify([toGoalCard(meeting, 'small'), toLessonTracker(meeting, 9)])
    for (const [, , concern] of FENNA_CONCERNS) expect(words).not.toContain(concern)
    for (const [, cause] of FENNA_EXPLANATIONS) expect(words).not.toContain(cause)
  })

  it('say the goal in the pupil’s own words where these are there', () => {
    const meeting = closedFennaMeeting()
    const { goal } = toGoalCard(about(meeting.state), 'strip')
    meeting.do({ type: 'case/write', field: 'pupilWords', text: 'Ik laat mijn film zien.' })
    const own = toGoalCard(about(meeting.state), 'strip')
    expect([own.goal, own.goalOfAll]).toEqual(['Ik laat mijn film zien.', goal])
    expect(toLessonTracker(about(meeting.state), 8).goal).toBe('Ik laat mijn film zien.')
  })

  it('go from the first day until we look back, a week at a time', () => {
    const card = toGoalCard(about(closedFennaMeeting().state), 'strip')
    expect([card.start, card.lookBack]).toEqual(['2026-02-09', '2026-03-24'])
    expect([card.weeks[0], card.weeks.at(-1), card.weeks.length]).toEqual(['2026-02-09', '2026-03-23', 7])
    expect(toLessonTracker(about(closedFennaMeeting().state), 9)).toMatchObject({
      days: ['2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13'],
      mentor: 'Koen Schipper',
      lessons: 9,
    })
  })

  it('have four weeks after the meeting when nothing was dated', () => {
    const card = toGoalCard(about(pupilMeeting().state), 'strip')
    expect(card.weeks).toEqual(['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'])
  })
})

describe('rule 170: the goal card speaks as the pupil does, and to the pupil', () => {
  const say = (meeting: ReturnType<typeof fennaMeeting>, who: string, text: string) =>
    meeting.do({ type: 'agreements/restate', personId: participantId(who), text })

  it('prints no agreement as it was written, only help that does not speak of the pupil', () => {
    const { steps, helpers } = toGoalCard(about(closedFennaMeeting().state), 'strip')
    expect(steps).toEqual([])
    expect(helpers).toEqual([{ people: [], text: 'Nadia Chaouki leent een microfoon uit' }])
  })

  it('says the steps as the pupil said them back, each sentence a step and none lost', () => {
    const meeting = say(fennaMeeting(), 'fenna', 'Ik maak een film. Ik laat hem zien.\nIk vraag hulp')
    expect(toGoalCard(about(meeting.state), 'strip').steps).toEqual([
      'Ik maak een film.',
      'Ik laat hem zien.',
      'Ik vraag hulp',
    ])
    say(meeting, 'fenna', ['A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.'].join(' '))
    expect(toGoalCard(about(meeting.state), 'strip').steps).toEqual(['A.', 'B.', 'C.', 'D.', 'E.', 'F. G.'])
  })

  it('takes an agreement that was written as the pupil says it', () => {
    const meeting = fennaMeeting().do({
      type: 'agreements/edit',
      id: agreementId('agreement-1'),
      patch: { what: 'Ik maak een film.', ifNotWorking: 'Ik bel de mentor. Dan helpt de mentor haar.' },
    })
    const card = toGoalCard(about(meeting.state), 'strip')
    expect(card.steps).toEqual(['Ik maak een film.'])
    expect(card.ifNotWorking).toEqual(['Ik bel de mentor.'])
  })

  it('says who promised what, when they say it of themselves and not of the pupil', () => {
    const meeting = say(fennaMeeting(), 'koen', 'Ik hang de volgorde op. Fenna komt niet als eerste. Telefoons weg.')
    say(meeting, 'anke', 'Wij laten haar oefenen.')
    const { helpers } = toGoalCard(about(meeting.state), 'small')
    expect(helpers.map(({ people, text }) => [people.map(({ id }) => id), text])).toEqual([
      [[], 'Nadia Chaouki leent een microfoon uit'],
      [['koen'], 'Ik hang de volgorde op.'],
    ])
  })
})
