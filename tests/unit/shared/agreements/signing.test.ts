import { meanRating } from '@shared/agreements/checks'
import { evaluationOf } from '@shared/agreements/state'
import { agreementContent } from '@shared/meeting/agreement-content'
import { describe, expect, it } from 'vitest'
import { add, freeze, PEOPLE, sign, table } from '../../../support/agreeing'
import { agreementId } from '../../../support/builders'
import { pupilMeeting } from '../../../support/meeting-driver'

describe('signing', () => {
  const signed = () => table().do(add('a')).do(freeze('{"a":1}')).do(sign('fenna'))

  it('rule 106: other words make the next version, and the old one stays with its signatures', () => {
    const meeting = signed()
    const first = meeting.state.signing.versions[0]
    expect(meeting.problemOf(freeze('{"a":1}'))).toBe('signing/nothing-new')
    meeting.do({ type: 'agreements/edit', id: agreementId('a'), patch: { what: 'anders' } }).do(freeze('{"a":2}'))
    expect(meeting.state.signing.versions.map(({ no, signatures }) => [no, signatures.length])).toEqual([
      [1, 1],
      [2, 0],
    ])
    expect(meeting.state.signing.versions[0]).toEqual(first)
  })

  it('rule 106: the content is the same for the same words and other for other words', () => {
    const meeting = table().do(add('a'))
    const content = agreementContent(meeting.state)
    expect(agreementContent(table().do(add('b', [], 'afspraak a')).state)).toBe(content)
    meeting.do({ type: 'agreements/edit', id: agreementId('a'), patch: { support: 'hulp' } })
    expect(agreementContent(meeting.state)).not.toBe(content)
  })

  it('rule 131: no command changes a version: not under its number, not with a signature for other words', () => {
    const meeting = signed()
    const before = meeting.state.signing
    expect(meeting.problemOf({ ...freeze('{"a":2}'), no: 1 })).toBe('signing/version-taken')
    expect(meeting.problemOf({ ...freeze('{"a":2}'), no: 3 })).toBe('signing/version-taken')
    expect(meeting.problemOf({ ...sign('anke'), hash: 'cd'.repeat(32) })).toBe('signing/other-words')
    expect(meeting.state.signing).toEqual(before)
    expect(meeting.problemOf({ ...freeze('{"a":2}'), no: 2 })).toBeNull()
    expect(meeting.problemOf({ ...sign('anke'), hash: 'ab'.repeat(32) })).toBeNull()
  })

  it('rule 107: „A signature is never taken back or changed, not by undo either”', () => {
    const meeting = signed()
    const before = meeting.state.signing
    expect(meeting.problemOf(sign('fenna'))).toBe('signing/already-signed')
    expect(meeting.problemOf(sign('anke', 2))).toBe('signing/no-version')
    while (meeting.problemOf({ type: 'meeting/undo' }) === null) meeting.do({ type: 'meeting/undo' })
    expect(meeting.state.agreements.agreements).toEqual([])
    expect(meeting.state.signing).toEqual(before)
  })
})

describe('looking back', () => {
  const back = () => {
    const old = table().do(add('a')).do(add('b')).state.agreements.agreements
    return pupilMeeting('evaluation', { attendees: PEOPLE })
      .open()
      .do({
        type: 'agreements/take-over',
        date: '2026-02-03',
        goal: 'Een doel',
        agreements: structuredClone(old) as never,
      })
  }

  it('rule 109: opens with the agreements of the meeting before, once', () => {
    const meeting = back()
    expect(meeting.state.agreements.previous?.agreements.map(({ what }) => what)).toEqual(['afspraak a', 'afspraak b'])
    const again = { type: 'agreements/take-over', date: '2026-02-03', goal: '', agreements: [] } as const
    expect(meeting.problemOf({ ...again, agreements: [] })).toBe('agreements/already-taken-over')
  })

  it('rule 110: says how each went and what next', () => {
    const meeting = back()
    meeting.do({ type: 'agreements/evaluate', id: agreementId('a'), patch: { result: 'partly', next: 'adapt' } })
    meeting.do({ type: 'agreements/evaluate', id: agreementId('a'), patch: { helped: 'Weekmail' } })
    expect(evaluationOf(meeting.state.agreements, agreementId('a'))).toMatchObject({
      result: 'partly',
      next: 'adapt',
      helped: 'Weekmail',
    })
    expect(evaluationOf(meeting.state.agreements, agreementId('b')).result).toBeNull()
    expect(meeting.problemOf({ type: 'agreements/evaluate', id: agreementId('x'), patch: {} })).toBe(
      'agreements/unknown',
    )
  })

  it('rule 111: „A rating that was not given is not counted”', () => {
    const ratings = [4, 5, null, 4].map((score) => ({ score }))
    expect(meanRating(ratings)).toEqual({ mean: 13 / 3, given: 3 })
    expect(meanRating([{ score: null }])).toBeNull()
  })
})
