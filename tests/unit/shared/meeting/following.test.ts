import { nextId, toGoOn, wordsToGoOn } from '@shared/agreements/go-on'
import { agreementContent } from '@shared/meeting/agreement-content'
import { calendarMoments } from '@shared/meeting/calendar'
import { cycleOf } from '@shared/meeting/cycle'
import { evaluationBegin, evaluationOfMeeting } from '@shared/meeting/evaluation-meeting'
import { signStatus } from '@shared/meeting/sign-status'
import { calendarDateOf, clockTimeOf, daysLater } from '@shared/time/format'
import { describe, expect, it } from 'vitest'
import { agreementId, moment, participantId, some, strengthId } from '../../../support/builders'
import { evening, MeetingDriver, pupilMeeting } from '../../../support/meeting-driver'

const person = (id: string, kind: 'pupil' | 'guardian' | 'school' | 'interpreter') => ({
  id: participantId(id),
  name: id,
  kind,
  role: '',
  hasAuthority: false,
  ground: '',
  isPresent: id !== 'willem',
})
const attendees = [
  person('fenna', 'pupil'),
  person('willem', 'guardian'),
  person('koen', 'school'),
  person('tolk', 'interpreter'),
]
const a = agreementId('a')

function closed() {
  return pupilMeeting('concern', { attendees })
    .setup({ place: 'Kamer 1' })
    .open()
    .do({ type: 'case/write', field: 'goal', text: 'Een doel' })
    .do({ type: 'case/write', field: 'successSign', text: 'Een film getoond' })
    .do({
      type: 'strengths/add',
      id: strengthId('s1'),
      area: 'creative',
      saidBy: 'pupil',
      text: 'Ik maak filmpjes',
      places: ['home'],
    })
    .do({
      type: 'strengths/add',
      id: strengthId('s2'),
      area: 'physical',
      saidBy: 'parents',
      text: 'Zwemt',
      places: ['home'],
    })
    .do({
      type: 'agreements/add',
      id: a,
      words: {
        what: 'Neemt een film op.',
        doers: [participantId('fenna')],
        strengthIds: [strengthId('s1')],
        startDate: '2026-03-16',
        endDate: '2026-04-03',
      },
    })
    .do({ type: 'strengths/set-about', id: strengthId('s1'), about: 'class' })
    .do({ type: 'strengths/mark-exception', id: strengthId('s1'), isException: true })
    .do({ type: 'agreements/follow-up', patch: { date: '2026-04-21', time: '15:45', place: 'Kamer 2' } })
}

function lookingBack() {
  const old = closed().end().state
  const { setup, about, first } = some(evaluationOfMeeting(old, evaluationBegin(old)))
  const meeting = new MeetingDriver(setup, about)
  for (const command of first) meeting.do(command)
  return meeting.open()
}

describe('a meeting that looks back (rules 109 and 114)', () => {
  it('has the same pupil and people, the goal, the agreements and the strengths they use', () => {
    const { pupil, setup, agreements, strengths, pupilCase } = lookingBack().state
    expect(pupil?.attendees.map(({ name, isPresent }) => [name, isPresent])).toEqual(
      attendees.map(({ name }) => [name, true]),
    )
    expect(pupil?.previousMeetingId).toBe('evening-of-the-tests')
    expect([clockTimeOf(setup.begin), setup.place]).toEqual(['15:45', 'Kamer 2'])
    expect(agreements.previous).toMatchObject({ date: '2026-03-12', goal: 'Een doel' })
    expect(agreements.previous?.agreements.map(({ what }) => what)).toEqual(['Neemt een film op.'])
    expect(strengths.strengths).toMatchObject([{ text: 'Ik maak filmpjes', about: 'class', isException: true }])
    expect(pupilCase.texts).toMatchObject({ goal: 'Een doel', successSign: 'Een film getoond' })
  })

  it('rule 114: „what it was made with is no step that can be taken back”', () => {
    const meeting = lookingBack()
    expect(meeting.state.history.past).toEqual([])
    meeting.do({ type: 'case/write', field: 'goal', text: 'Een ander doel' })
    expect(meeting.state.history.past).toHaveLength(1)
  })

  it('begins four weeks later at the same time of day when no date was agreed, and belongs to one pupil only', () => {
    // Summer time begins in those weeks: the time of day stays.
    const begin = evaluationBegin(pupilMeeting().state)
    const old = pupilMeeting().state.setup.begin
    expect([calendarDateOf(begin), clockTimeOf(begin)]).toEqual([daysLater(calendarDateOf(old), 28), clockTimeOf(old)])
    expect(evaluationOfMeeting(evening().state, moment('08:00'))).toBeNull()
  })

  it('rule 114: „the same words, followed by what was said about going on”, once', () => {
    const meeting = lookingBack()
    expect(toGoOn(meeting.state.agreements)).toEqual([])
    meeting.do({ type: 'agreements/evaluate', id: a, patch: { next: 'stop' } })
    expect(toGoOn(meeting.state.agreements)).toEqual([])
    meeting.do({ type: 'agreements/evaluate', id: a, patch: { next: 'adapt', nextText: 'Nu live.' } })
    const [old] = toGoOn(meeting.state.agreements)
    const words = wordsToGoOn(meeting.state.agreements, some(old))
    expect(words).toMatchObject({ what: 'Neemt een film op. Nu live.', startDate: '', endDate: '', doers: ['fenna'] })
    meeting.do({
      type: 'agreements/add',
      id: nextId(a),
      words: { ...words, doers: [...words.doers], strengthIds: [...words.strengthIds] },
    })
    expect(toGoOn(meeting.state.agreements)).toEqual([])
  })

  it('stands in a cycle of dates', () => {
    const meeting = lookingBack().do({ type: 'agreements/follow-up', patch: { date: '2026-05-12' } })
    expect(cycleOf(meeting.state).map(({ moment: name, date, isPast }) => `${name} ${date} ${isPast}`)).toEqual([
      'before 2026-03-12 true',
      'start 2026-03-16 true',
      'end 2026-04-03 true',
      'now 2026-04-21 false',
      'next 2026-05-12 false',
    ])
  })
})

describe('open signatures', () => {
  it('rule 116: who did not sign the newest version, an interpreter never', () => {
    const meeting = closed()
    expect(signStatus(meeting.state)).toEqual({ version: null, hasChanged: false, open: [] })
    const content = agreementContent(meeting.state)
    meeting.do({ type: 'signing/freeze', hash: 'ab'.repeat(32), content })
    const sign = (personId: string, way: 'screen' | 'paper', mark: string) =>
      ({
        type: 'signing/sign',
        version: 1,
        personId: participantId(personId),
        choice: 'agreed',
        remark: '',
        way,
        mark,
        date: '2026-03-12',
      }) as const
    meeting.do(sign('fenna', 'screen', 'M1 1L2 2'))
    expect(signStatus(meeting.state).open.map(({ name }) => name)).toEqual(['willem', 'koen'])
    meeting.end().do(sign('willem', 'paper', ''))
    expect(signStatus(meeting.state)).toMatchObject({ hasChanged: false, open: [{ name: 'koen' }] })
    meeting.do({ type: 'agreements/edit', id: a, patch: { what: 'Iets anders' } })
    expect(signStatus(meeting.state).hasChanged).toBe(true)
  })
})

describe('a calendar', () => {
  it('rule 117: gets when we look back and when agreements end, with a first name and no words of the talk', () => {
    const moments = calendarMoments(closed().state)
    expect(moments.map(({ kind, date, time, no }) => `${kind} ${date} ${time} ${no}`)).toEqual([
      'evaluation 2026-04-21 15:45 0',
      'end 2026-04-03  1',
    ])
    expect(JSON.stringify(moments)).not.toMatch(/film|Brouwer|willem/i)
    expect(calendarMoments(evening().state)).toEqual([])
  })
})
