import type { MeetingState } from '@shared/meeting/state'
import { toGoalCard } from '@shared/sheets/goal-card'
import { toLessonTracker } from '@shared/sheets/lesson-tracker'
import { asPupilMeeting } from '@shared/sheets/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementId, participantId, some } from '../../../support/builders'
import { closedFennaMeeting, fennaMeeting } from '../../../support/fenna'
import { FENNA_CONCERNS, FENNA_EXPLANATIONS } from '../../../support/fenna-words'
import { type MeetingDriver, pupilMeeting } from '../../../support/meeting-driver'

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

  it('rule 262: go from the first day of the pupil’s own agreement until we look back, a week at a time', () => {
    const card = toGoalCard(about(closedFennaMeeting().state), 'strip')
    // What Koen does begins on Monday the 9th, what Fenna does on Tuesday the 10th.
    expect([card.start, card.lookBack]).toEqual(['2026-02-10', '2026-03-24'])
    expect([card.weeks[0], card.weeks.at(-1), card.weeks.length]).toEqual(['2026-02-09', '2026-03-23', 7])
    expect(toLessonTracker(about(closedFennaMeeting().state), 9)).toMatchObject({
      days: ['2026-02-09', '2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13'],
      mentor: 'Koen Schipper',
      lessons: 9,
    })
  })

  it.each([
    ['the pupil starts later than others', ['fenna', '2026-03-23'], ['koen', '2026-03-16'], '2026-03-23'],
    ['the pupil starts earlier', ['fenna', '2026-03-18'], ['koen', '2026-03-30'], '2026-03-16'],
    ['the pupil has no date: the week after the talk', ['fenna', ''], ['koen', '2026-04-06'], '2026-03-16'],
    ['the pupil has no agreement: the first of anybody', ['anke', '2026-04-13'], ['koen', '2026-04-06'], '2026-04-06'],
    ['two of the pupil: the first', ['fenna', '2026-05-20'], ['fenna', '2026-05-13'], '2026-05-11'],
  ])('rule 262: %s', (_, first, second, monday) => {
    const meeting = pupilMeeting('concern', { attendees: closedFennaMeeting().state.pupil?.attendees ?? [] })
    for (const [place, [who, startDate]] of [first, second].entries()) {
      const words = { what: 'Doet iets.', doers: [participantId(who ?? '')], startDate: startDate ?? '' }
      meeting.do({ type: 'agreements/add', id: agreementId(`made-${place}`), words })
    }
    expect(toLessonTracker(about(meeting.state), 8).days[0]).toBe(monday)
    expect(toGoalCard(about(meeting.state), 'strip').weeks[0]).toBe(monday)
  })

  it('have four weeks after the meeting when nothing was dated', () => {
    const card = toGoalCard(about(pupilMeeting().state), 'strip')
    expect(card.weeks).toEqual(['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'])
  })
})

describe('rule 170: the goal card speaks as the pupil does', () => {
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

  it('„when the pupil said nothing back, the pupil’s agreements as they were written”', () => {
    const meeting = fennaMeeting()
    const what = some(meeting.state.agreements.agreements[0]).what
    expect(toGoalCard(about(meeting.state), 'strip').steps).toEqual([what])
    const ifNotWorking = 'Ik bel de mentor. Dan helpt de mentor haar.'
    meeting.do({ type: 'agreements/edit', id: agreementId('agreement-1'), patch: { ifNotWorking } })
    expect(toGoalCard(about(meeting.state), 'strip').ifNotWorking).toEqual([ifNotWorking])
  })

  it('rule 261: „what each of the others said they will do, and the agreements of those who said nothing back”', () => {
    const meeting = say(fennaMeeting(), 'koen', 'De volgorde hangt er. Fenna komt niet als eerste.')
    say(meeting, 'willem', 'سأقرأ مع فاطمة كل مساء')
    const { helpers } = toGoalCard(about(meeting.state), 'small')
    const [, second, third] = meeting.state.agreements.agreements
    expect(helpers.map(({ people, who, text }) => [people.map(({ id }) => id), who, text])).toEqual([
      [[], '', 'Nadia Chaouki leent een microfoon uit; Fenna mag een kaartje met drie steekwoorden houden'],
      [['willem'], '', 'سأقرأ مع فاطمة كل مساء'],
      [['koen'], '', 'De volgorde hangt er. Fenna komt niet als eerste.'],
      // Koen said it back; the teachers of 2A, who are words, did not.
      [['koen'], 'de vakdocenten van 2A', some(second).what],
      [['anke', 'willem'], '', some(third).what],
    ])
  })
})

describe('rule 261: the card never leaves out a promise', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'Ik help.',
      'Belt elke vrijdag',
      'Zij brengt hem',
      'مرحبا',
      '我每天陪她读书',
      'Ще допомагаю',
    ),
    fc.string({ minLength: 1, maxLength: 40 }),
  )
  const people = ['fenna', 'anke', 'willem', 'koen', 'nadia']
  const made = fc.record({
    doers: fc.subarray(people).map((ids) => ids.map(participantId)),
    who: fc.constantFrom('', 'de vakdocenten', 'Fenna', 'oma Riet'),
    what: text,
    support: text,
    successSign: text,
  })

  it('whatever was agreed and said back, by whomever', () => {
    fc.assert(
      fc.property(
        fc.array(made, { minLength: 1, maxLength: 9 }),
        fc.dictionary(fc.constantFrom(...people), text, { noNullPrototype: true }),
        (agreements, said) => {
          const meeting = pupilMeeting('concern', { attendees: closedFennaMeeting().state.pupil?.attendees ?? [] })
          for (const [place, words] of agreements.entries())
            meeting.do({ type: 'agreements/add', id: agreementId(`a${place}`), words })
          for (const [who, words] of Object.entries(said)) say(meeting, who, words)
          const { steps, helpers } = toGoalCard(about(meeting.state), 'small')
          const squeeze = (words: string) => words.replace(/\s+/gu, '')
          const card = squeeze([...steps, ...helpers.map((one) => one.text)].join(''))
          for (const words of Object.values(said)) expect(card).toContain(squeeze(words))
          const isAny = agreements.some(({ what, support, successSign }) => `${what}${support}${successSign}`.trim())
          if (isAny) expect(card).not.toBe('')
          for (const { doers, who, what } of agreements) {
            const silent = doers.some((id) => !said[id]?.trim())
            const isInWords = who !== '' && who !== 'Fenna'
            if (silent || isInWords || (doers.length === 0 && who === '')) expect(card).toContain(squeeze(what))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

function say(meeting: MeetingDriver, who: string, text: string): MeetingDriver {
  return meeting.do({ type: 'agreements/restate', personId: participantId(who), text })
}
