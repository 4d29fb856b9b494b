import { firstContent } from '@shared/meeting/agreement-content'
import { signStatus } from '@shared/meeting/sign-status'
import type { MeetingState } from '@shared/meeting/state'
import { toAgreementSheet, toSignedSheet } from '@shared/sheets/agreement-sheet'
import { asPupilMeeting, makeSignedSheets } from '@shared/sheets/sheets'
import { describe, expect, it } from 'vitest'
import { agreementId, participantId, some } from '../../../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE } from '../../../support/fenna'
import { changeEverything, freeze, hashOf, LATER, signedFenna, signTyped } from '../../../support/signed'

const about = (state: MeetingState) => some(asPupilMeeting(state))
const sheetNow = (state: MeetingState) => toAgreementSheet(about(state))
const signed = (state: MeetingState, no: number) => some(toSignedSheet(about(state), no))

describe('rule 130: „A version can be printed again just as it was signed, whatever was written since”', () => {
  it('is the very sheet of that moment, with its own number, hash and signatures', () => {
    const meeting = signedFenna()
    const then = sheetNow(meeting.state)
    expect(then.version?.no).toBe(1)
    expect(then.signers.filter(({ choice }) => choice).map(({ person, remark }) => [person.id, remark])).toEqual([
      ['anke', 'Eerst praten over de telefoons.'],
      ['koen', ''],
    ])
    expect(signed(meeting.state, 1)).toEqual(then)
    changeEverything(meeting)
    signTyped(freeze(meeting), 2, 'fenna', 'agreed')
    expect(signed(meeting.state, 1)).toEqual(then)
    expect(signed(meeting.state, 2)).toEqual(sheetNow(meeting.state))
  })

  it('holds no word of later, while the sheet of now holds them all', () => {
    const { state } = freeze(changeEverything(signedFenna()))
    const [first, second] = makeSignedSheets(state, [1, 2]).map(({ model }) => JSON.stringify(model))
    for (const words of Object.values(LATER)) {
      expect(first, words).not.toContain(words)
      expect(second, words).toContain(words)
    }
  })

  it('every word that is printed is a word that is frozen: another one makes another version', () => {
    const meeting = signedFenna()
    expect(signStatus(meeting.state).hasChanged).toBe(false)
    for (const change of [
      { type: 'agreements/restate', personId: participantId('koen'), text: LATER.restated },
      { type: 'meeting/change-setup', patch: { school: LATER.school } },
      { type: 'meeting/change-pupil', patch: { attendees: FENNA_PEOPLE.map((one) => ({ ...one, isPresent: false })) } },
    ] as const) {
      const changed = signedFenna().do(change)
      expect(signStatus(changed.state).hasChanged, change.type).toBe(true)
      expect(sheetNow(changed.state).version, change.type).toBeNull()
    }
  })

  it('rule 79: the anonymous mode of now holds for a version of before, too', () => {
    const meeting = signedFenna().do({
      type: 'meeting/change-pupil',
      patch: { isAnonymous: true, alias: 'de leerling' },
    })
    const words = JSON.stringify(signed(meeting.state, 1))
    expect(words).toContain('de leerling')
    expect(words).not.toMatch(/Fenna|Brouwer|mavo/)
  })

  it('rule 79: a name typed by the pupil or a parent stays off paper, the one of school stands there', () => {
    const meeting = signTyped(signedFenna(), 1, 'fenna', 'agreed').do({
      type: 'meeting/change-pupil',
      patch: { isAnonymous: true, alias: 'de leerling' },
    })
    const marks = signed(meeting.state, 1).signers.flatMap(({ way, mark, person }) =>
      way ? [[person.kind, mark]] : [],
    )
    expect(marks).toEqual([
      ['pupil', 'de leerling'],
      ['guardian', ''],
      ['school', 'koen getypt'],
    ])
  })

  it('names somebody who came to the table later and signed it nevertheless', () => {
    const tom = { ...some(FENNA_PEOPLE[3]), id: participantId('tom'), name: 'Tom Later' }
    const meeting = signedFenna().do({ type: 'meeting/change-pupil', patch: { attendees: [...FENNA_PEOPLE, tom] } })
    expect(JSON.stringify(signed(meeting.state, 1))).not.toContain('Tom Later')
    const sheet = signed(signTyped(meeting, 1, 'tom', 'seen').state, 1)
    expect(sheet.people.map(({ name }) => name)).not.toContain('Tom Later')
    expect(sheet.signers.at(-1)).toMatchObject({ person: { name: 'Tom Later' }, choice: 'seen' })
  })

  it('is not made of a content that is none, nor of a version that is not there', () => {
    const meeting = closedFennaMeeting().do({ type: 'signing/freeze', hash: hashOf('{"a":1}'), content: '{"a":1}' })
    expect(toSignedSheet(about(meeting.state), 1)).toBeNull()
    expect(toSignedSheet(about(meeting.state), 2)).toBeNull()
    expect(makeSignedSheets(meeting.state, [2])).toEqual([])
  })
})

describe('rule 130: a version that was frozen in the first form', () => {
  const firstForm = () => {
    const meeting = closedFennaMeeting({ hasPlan: true })
      .do({ type: 'agreements/plan-consent', personId: participantId('willem'), answer: 'yes' })
      .do({ type: 'agreements/restate', personId: participantId('koen'), text: 'Ik hang de volgorde op.' })
    const content = firstContent(meeting.state)
    return signTyped(meeting.do({ type: 'signing/freeze', hash: hashOf(content), content }), 1, 'koen', 'agreed')
  }

  it('still is the version of the words of now while these are the same', () => {
    const meeting = firstForm()
    expect(signStatus(meeting.state).hasChanged).toBe(false)
    expect(sheetNow(meeting.state).version?.no).toBe(1)
    meeting.do({ type: 'agreements/edit', id: agreementId('agreement-1'), patch: { what: LATER.what } })
    expect(signStatus(meeting.state).hasChanged).toBe(true)
  })

  it('is printed with the words it froze, and with none of later', () => {
    const meeting = firstForm()
    const now = sheetNow(meeting.state)
    const version = signed(meeting.state, 1)
    // The order of the strengths and what people said in their own words were not frozen in this form.
    expect({ ...version, strengths: 0, restated: 0 }).toEqual({ ...now, strengths: 0, restated: 0 })
    expect(version.restated).toEqual([])
    const { school: _school, role: _role, ...words } = LATER
    const later = JSON.stringify(signed(changeEverything(meeting).state, 1))
    for (const word of Object.values(words)) expect(later, word).not.toContain(word)
    for (const { what } of now.agreements) expect(later).toContain(what)
  })
})
