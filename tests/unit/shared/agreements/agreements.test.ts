import { areMany, hintsOf, partiesWithout, readingOf } from '@shared/agreements/checks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, PEOPLE, table } from '../../../support/agreeing'
import { agreementId, participantId, some } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

describe('rule 172: an agreement goes on saying who does it', () => {
  const without = (...gone: string[]) =>
    ({
      type: 'meeting/change-pupil',
      patch: { attendees: PEOPLE.filter(({ id }) => !gone.includes(id)) },
    }) as const
  const doing = (meeting: ReturnType<typeof table>) =>
    meeting.state.agreements.agreements.map(({ doers, who }) => [doers, who])

  it('by name, as words, when somebody is taken off the list', () => {
    const meeting = table()
      .do(add('a', ['koen', 'fenna']))
      .do(add('b', ['fenna']))
    meeting.do({ type: 'agreements/edit', id: agreementId('a'), patch: { who: 'de klas' } })
    expect(doing(meeting.do(without('koen')))).toEqual([
      [['fenna'], 'koen, de klas'],
      [['fenna'], ''],
    ])
    // An edit of before that is taken back does not bring the lost one back without a name.
    expect(doing(meeting.do({ type: 'meeting/undo' }))[0]).toEqual([['fenna'], 'koen'])
    expect(doing(meeting.do({ type: 'meeting/redo' }))[0]).toEqual([['fenna'], 'koen, de klas'])
  })

  it('a parent in the anonymous mode by role, and what was agreed the time before as well', () => {
    const people = PEOPLE.map((one) => ({ ...one, role: one.id === 'anke' ? 'moeder' : '' }))
    const meeting = pupilMeeting('concern', { attendees: people, isAnonymous: true }).open()
    const [agreement] = table().do(add('a', ['anke'])).state.agreements.agreements
    const copy = { ...some(agreement), doers: [participantId('anke')], strengthIds: [] }
    meeting.do({ type: 'agreements/take-over', date: '2026-03-01', goal: '', agreements: [copy] }).do(without('anke'))
    expect(meeting.state.agreements.previous?.agreements[0]).toMatchObject({ doers: [], who: 'moeder' })
  })
})

describe('an agreement', () => {
  it('rule 101: hints say what is missing, and none when all is there', () => {
    const meeting = table().do(add('a'))
    expect(hintsOf(some(meeting.state.agreements.agreements[0]))).toEqual([
      'no-doer',
      'no-sign',
      'no-date',
      'no-strength',
    ])
    meeting.do({
      type: 'agreements/edit',
      id: agreementId('a'),
      patch: { who: 'de vakdocenten', successSign: 'tellen', startDate: '2026-03-20', endDate: '2026-03-19' },
    })
    expect(hintsOf(some(meeting.state.agreements.agreements[0]))).toEqual(['end-before-start', 'no-strength'])
  })

  it('rule 101: more than three are many', () => {
    const meeting = table().do(add('a')).do(add('b')).do(add('c'))
    expect(areMany(meeting.state.agreements)).toBe(false)
    expect(areMany(meeting.do(add('d')).state.agreements)).toBe(true)
  })

  it('rule 102: „Each party at the table has at least one agreement, school too”', () => {
    const people = [
      { id: participantId('fenna'), party: 'pupil' },
      { id: participantId('koen'), party: 'school' },
    ] as const
    const meeting = table().do(add('a', ['fenna']))
    expect(partiesWithout(meeting.state.agreements, people)).toEqual(['school'])
    expect(partiesWithout(meeting.do(add('b', ['koen', 'fenna'])).state.agreements, people)).toEqual([])
  })

  it('rule 103: „New words must be read back again”', () => {
    const ids = PEOPLE.map((one) => one.id)
    const meeting = table().do(add('a'))
    for (const personId of ids) {
      meeting.do({
        type: 'agreements/consent',
        id: agreementId('a'),
        personId,
        patch: { answer: 'yes', remark: 'mooi' },
      })
    }
    expect(readingOf(some(meeting.state.agreements.agreements[0]), ids)).toEqual({ open: 0, state: 'allYes' })
    meeting.do({ type: 'agreements/edit', id: agreementId('a'), patch: { what: 'iets anders' } })
    const changed = some(meeting.state.agreements.agreements[0])
    expect(readingOf(changed, ids)).toEqual({ open: 3, state: 'open' })
    expect(changed.consents[participantId('anke')]?.remark).toBe('mooi')
  })

  it('changes place, goes away and comes back by undo', () => {
    const meeting = table().do(add('a')).do(add('b')).do(add('c'))
    const order = () => meeting.state.agreements.agreements.map(({ id }) => id)
    meeting.do({ type: 'agreements/move', id: agreementId('c'), toIndex: 0 })
    expect(order()).toEqual(['c', 'a', 'b'])
    meeting.do({ type: 'agreements/remove', id: agreementId('a') }).do({ type: 'meeting/undo' })
    expect(order()).toEqual(['c', 'a', 'b'])
    expect(meeting.problemOf(add('a'))).toBe('agreements/duplicate-id')
    expect(meeting.problemOf({ type: 'agreements/remove', id: agreementId('x') })).toBe('agreements/unknown')
  })

  it('rule 267: a tick says that everybody at the table said yes to these very words', () => {
    const ids = PEOPLE.map(({ id }) => id)
    const answer = fc.constantFrom('yes', 'partly', 'notYet', null)
    fc.assert(
      fc.property(fc.array(answer, { minLength: 3, maxLength: 3 }), fc.boolean(), (answers, isChanged) => {
        const meeting = table().do(add('a'))
        for (const [place, personId] of ids.entries()) {
          const patch = { answer: answers[place] ?? null, remark: answers[place] === 'partly' ? 'Liever later.' : '' }
          meeting.do({ type: 'agreements/consent', id: agreementId('a'), personId, patch })
        }
        if (isChanged) meeting.do({ type: 'agreements/edit', id: agreementId('a'), patch: { what: 'iets anders' } })
        const agreement = some(meeting.state.agreements.agreements[0])
        const isAll = !isChanged && answers.every((one) => one === 'yes')
        expect(readingOf(agreement, ids).state === 'allYes').toBe(isAll)
        for (const [place, id] of ids.entries()) {
          const isEarlier = isChanged && answers[place] === 'partly'
          expect(agreement.consents[id]?.isOnEarlierWords ?? false).toBe(isEarlier)
        }
      }),
    )
    expect(readingOf(some(table().do(add('a')).state.agreements.agreements[0]), []).state).toBe('open')
  })

  it("rule 112: one at a time on the board, with nobody's yes or no, and away when it is taken out", () => {
    const meeting = table()
      .do(add('a', ['anke'], 'Oefent thuis'))
      .do({ type: 'release/room', isOpen: true })
    meeting.do({
      type: 'agreements/consent',
      id: agreementId('a'),
      personId: participantId('anke'),
      patch: { answer: 'notYet', remark: 'geheim' },
    })
    meeting.do({ type: 'release/agreement', id: agreementId('a') }).do({ type: 'projector/show', scene: 'agreement' })
    const shown = JSON.stringify(meeting.view())
    expect(shown).toContain('Oefent thuis')
    expect(shown).not.toMatch(/notYet|geheim/)
    meeting.do({ type: 'agreements/remove', id: agreementId('a') })
    expect(meeting.view().scene.kind).toBe('off')
  })
})
