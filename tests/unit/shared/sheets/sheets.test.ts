import { agreementContent } from '@shared/meeting/agreement-content'
import { askedForConsent } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import { toAgreementSheet } from '@shared/sheets/agreement-sheet'
import { toCircleOutcome } from '@shared/sheets/circle-outcome'
import { toEvaluationSheet } from '@shared/sheets/evaluation-sheet'
import { toReportSheet } from '@shared/sheets/report-sheet'
import { NO_SCHOOL, schoolSchema } from '@shared/sheets/school'
import { asPupilMeeting, lettersOf, makeSheets, offeredSheets } from '@shared/sheets/sheets'
import { describe, expect, it } from 'vitest'
import { agreementId, participantId, some, strengthId } from '../../../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE, fennaEvaluation, fennaMeeting } from '../../../support/fenna'
import { FENNA_STRENGTHS } from '../../../support/fenna-words'
import { evening, pupilMeeting } from '../../../support/meeting-driver'

const OPTIONS = { cardForm: 'strip', lessons: 8, strengths: 'all' } as const
const about = (state: MeetingState) => some(asPupilMeeting(state))
const allSheets = (state: MeetingState) =>
  offeredSheets(state).flatMap((name) => makeSheets(state, name, OPTIONS, lettersOf(state)))

describe('rule 118: who gets a letter', () => {
  const names = (state: MeetingState) => lettersOf(state).map((to) => to.map(({ name }) => name))

  it('is the pupil and the parents, together or each apart', () => {
    expect(names(fennaMeeting().state)).toEqual([['Fenna Brouwer'], ['Anke Brouwer-Jansma', 'Willem Brouwer']])
    expect(names(fennaMeeting({ areSeparated: true }).state)).toEqual([
      ['Fenna Brouwer'],
      ['Anke Brouwer-Jansma'],
      ['Willem Brouwer'],
    ])
  })

  it('separated parents read the same words, and that the other has a letter too', () => {
    const { state } = fennaMeeting({ areSeparated: true })
    const [, anke, willem] = makeSheets(state, 'invitation', OPTIONS, lettersOf(state)).map(
      ({ model }) => model as { to: unknown; alsoTo: { name: string }[] },
    )
    expect(anke?.alsoTo.map(({ name }) => name)).toEqual(['Willem Brouwer'])
    expect(willem?.alsoTo.map(({ name }) => name)).toEqual(['Anke Brouwer-Jansma'])
    expect({ ...anke, to: 0, alsoTo: 0 }).toEqual({ ...willem, to: 0, alsoTo: 0 })
  })

  it('is nobody at a meeting of the team alone, which has no letters and no card', () => {
    const { state } = pupilMeeting('teamReview')
    expect(offeredSheets(state)).toEqual(['agreementSheet', 'reportSheet', 'evaluationSheet'])
    expect(makeSheets(state, 'reportSheet', OPTIONS, [])).toHaveLength(1)
    expect(makeSheets(state, 'invitation', OPTIONS, [])).toEqual([])
  })
})

describe('rule 133: „an invitation tells only what is so”', () => {
  const course = (state: MeetingState) =>
    makeSheets(state, 'invitation', OPTIONS, lettersOf(state)).map(({ model }) => (model as { course: string }).course)

  it('tells of the parts this meeting has', () => {
    const attendees = [...FENNA_PEOPLE]
    const formats = { concern: 'strengths', evaluation: 'back', incident: 'incident', triad: 'turns' } as const
    for (const [format, told] of Object.entries(formats)) {
      const { state } = pupilMeeting(format as keyof typeof formats, { attendees })
      expect(course(state), format).toEqual([told, told])
    }
    const { state } = pupilMeeting('concern', { attendees, phases: [{ kind: 'agree', minutes: 10 }] })
    expect(course(state)).toEqual(['plain', 'plain'])
  })
})

describe('rule 119: a signature stands only under the words it was given for', () => {
  it('comes with the version, and leaves the paper when the words change', () => {
    const meeting = closedFennaMeeting()
    const hash = 'ab'.repeat(32)
    meeting.do({ type: 'signing/freeze', hash, content: agreementContent(meeting.state) }).do({
      type: 'signing/sign',
      version: 1,
      personId: participantId('anke'),
      choice: 'notAgreed',
      remark: 'Eerst praten over de telefoons.',
      way: 'typed',
      mark: 'Anke',
      date: '2026-02-03',
    })
    const signed = toAgreementSheet(about(meeting.state))
    expect(signed.version).toEqual({ no: 1, hash })
    expect(signed.signers.filter(({ choice }) => choice).map(({ person, mark }) => [person.name, mark])).toEqual([
      ['Anke Brouwer-Jansma', 'Anke'],
    ])
    meeting.do({ type: 'agreements/edit', id: agreementId('agreement-1'), patch: { what: 'Iets anders.' } })
    const changed = toAgreementSheet(about(meeting.state))
    expect(changed.version).toBeNull()
    expect(changed.signers.map(({ choice }) => choice)).toEqual(FENNA_PEOPLE.map(() => null))
  })

  it('rule 108: a guardian without parental authority is asked only when there is an answer already', () => {
    const people = [
      { id: participantId('anke'), kind: 'guardian', hasAuthority: true },
      { id: participantId('willem'), kind: 'guardian', hasAuthority: false },
      { id: participantId('koen'), kind: 'school', hasAuthority: false },
    ] as const
    const asked = (answers: Record<string, 'yes' | 'no' | null>) => askedForConsent(people, answers).map(({ id }) => id)
    expect(asked({})).toEqual(['anke'])
    expect(asked({ willem: 'yes' })).toEqual(['anke', 'willem'])
  })

  it('rule 108: with a plan there is consent of each parent and the say of the pupil', () => {
    const meeting = fennaMeeting({ hasPlan: true })
      .do({ type: 'agreements/plan', patch: { pupilView: 'Ik wil het proberen.' } })
      .do({ type: 'agreements/plan-consent', personId: participantId('willem'), answer: 'no' })
    const { plan } = toAgreementSheet(about(meeting.state))
    expect(plan?.pupilView).toBe('Ik wil het proberen.')
    expect(plan?.consents.map(({ person, answer }) => [person.id, answer])).toEqual([
      ['anke', null],
      ['willem', 'no'],
    ])
    expect(toAgreementSheet(about(fennaMeeting().state)).plan).toBeNull()
  })
})

describe('rule 121: the outcome per circle', () => {
  it('holds what was asked and what was kept, and not what was taken back', () => {
    const meeting = evening().open().goTo('circle.students.talk').note('parents', 'Wat helpt?', 'a')
    meeting.note('teachers', 'Hoe lang?', 'b').note('parents', 'Vergissing', 'c').do({ type: 'meeting/undo' })
    meeting.goTo('circle.students.collect').goTo('circle.students.questions').choose('a').ask('a').answer('a', 'Rust.')
    const [students] = toCircleOutcome(meeting.state).circles
    expect(students?.asked).toEqual([{ from: ['parents'], text: 'Wat helpt?', answer: 'Rust.', outcome: 'answered' }])
    expect(students?.kept).toEqual([{ from: 'teachers', text: 'Hoe lang?' }])
  })
})

describe('the report and the evaluation', () => {
  it('say who was not there, and whose remark was not a plain yes', () => {
    const meeting = fennaEvaluation()
    const evaluation = toEvaluationSheet(about(meeting.state))
    expect(evaluation.isForm).toBe(false)

    const told = fennaMeeting()
    const consent = { type: 'agreements/consent', id: agreementId('agreement-2') } as const
    told
      .do({ ...consent, personId: participantId('koen'), patch: { answer: 'yes' } })
      .do({ ...consent, personId: participantId('anke'), patch: { answer: 'partly', remark: 'Ook op de gang?' } })
    const { remarks } = toReportSheet(about(told.state), [])
    expect(remarks.map(({ person, no, answer, text }) => [person.id, no, answer, text])).toEqual([
      ['anke', 2, 'partly', 'Ook op de gang?'],
    ])
  })

  it('rule 267: „A remark made on words that were changed since is … named as one on the earlier words”', () => {
    const meeting = fennaMeeting()
    const id = agreementId('agreement-2')
    const say = (patch: { answer?: 'yes' | 'partly'; remark?: string }) =>
      meeting.do({ type: 'agreements/consent', id, personId: participantId('anke'), patch })
    const remarks = () =>
      toReportSheet(about(meeting.state), []).remarks.map(({ answer, text, isOnEarlierWords }) => [
        answer,
        text,
        isOnEarlierWords,
      ])
    say({ answer: 'partly', remark: 'Ook op de gang?' })
    meeting.do({ type: 'agreements/edit', id, patch: { what: 'Telefoons blijven ook op de gang in de tas.' } })
    expect(remarks()).toEqual([[null, 'Ook op de gang?', true]])
    say({ answer: 'partly' })
    expect(remarks()).toEqual([
      ['partly', '', false],
      [null, 'Ook op de gang?', true],
    ])
    say({ remark: 'En in de kantine?' })
    expect(remarks()).toEqual([['partly', 'En in de kantine?', false]])
    say({ answer: 'yes', remark: '' })
    expect(remarks()).toEqual([])
  })
})

describe('rule 148: the same report to an absent parent with parental authority', () => {
  const absentIn = (change: object) => {
    const { state } = fennaMeeting()
    const attendees = state.pupil?.attendees.map((one) => (one.id === 'willem' ? { ...one, ...change } : one)) ?? []
    const meeting = about({ ...state, pupil: state.pupil && { ...state.pupil, attendees } })
    return toReportSheet(meeting, []).absent.map(({ id }) => id)
  }

  it('is promised to nobody else', () => {
    expect(absentIn({ isPresent: true })).toEqual([])
    expect(absentIn({ isPresent: false, hasAuthority: true })).toEqual(['willem'])
    expect(absentIn({ isPresent: false, hasAuthority: false })).toEqual([])
    expect(absentIn({ isPresent: false, kind: 'external' })).toEqual([])
  })
})

describe('rule 79: in the anonymous mode', () => {
  it('no sheet holds a name of the pupil or of a parent', () => {
    const { state } = closedFennaMeeting({ isAnonymous: true, alias: 'de leerling' })
    const words = JSON.stringify(allSheets(state).map(({ model }) => model))
    expect(words).toContain('de leerling')
    expect(words).not.toMatch(/Fenna|Brouwer|Anke|Jansma|Willem|mavo/)
  })
})

describe('rule 122: what is kept of the school', () => {
  it('is a name, a contact line and a small PNG or JPEG, and nothing else', () => {
    const takes = (patch: object) => schoolSchema.safeParse({ ...NO_SCHOOL, ...patch }).success
    expect(takes({})).toBe(true)
    expect(
      takes({
        logo: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      }),
    ).toBe(true)
    expect(takes({ logo: 'data:image/svg+xml;base64,PHN2Zz4=' })).toBe(false)
    expect(takes({ logo: 'https://elsewhere/logo.png' })).toBe(false)
    expect(takes({ logo: `data:image/png;base64,${'A'.repeat(300_000)}` })).toBe(false)
    expect(takes({ name: 'x'.repeat(201) })).toBe(false)
  })
})

describe('rule 273: three strengths on the agreements unless all are asked for', () => {
  const textsOn = (count: 'three' | 'all') => {
    const sheet = toAgreementSheet(about(closedFennaMeeting().state), count)
    return { texts: sheet.strengths.flatMap(({ texts }) => texts), more: sheet.moreStrengths }
  }

  it('first those an agreement builds on, and how many more there are', () => {
    expect(textsOn('three')).toEqual({
      texts: [
        'Ik maak filmpjes: tekenen, stem inspreken, monteren.',
        'Ik weet veel van diepzeedieren en van filmmontage.',
        'Neemt bij haar drie jongere neefjes de leiding en blijft geduldig.',
      ],
      more: FENNA_STRENGTHS.length - 3,
    })
    expect(textsOn('all').texts).toHaveLength(FENNA_STRENGTHS.length)
    expect(textsOn('all').more).toBe(0)
  })

  it('then one of each who said something, in turn', () => {
    const talk = pupilMeeting('concern')
    const said = ['pupil', 'pupil', 'pupil', 'parents', 'school'] as const
    for (const [no, saidBy] of said.entries()) {
      const id = strengthId(`s${no}`)
      talk.do({ type: 'strengths/add', id, area: 'creative', saidBy, text: `${saidBy} ${no}`, places: ['home'] })
    }
    const { strengths, moreStrengths } = toAgreementSheet(about(talk.state), 'three')
    expect(strengths.flatMap(({ texts }) => texts)).toEqual(['pupil 0', 'parents 3', 'school 4'])
    expect(moreStrengths).toBe(2)
  })
})
