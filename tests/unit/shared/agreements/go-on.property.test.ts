import { agreedFromNow, isFromBefore, nextId, toGoOn } from '@shared/agreements/go-on'
import { evaluationOf, NEXTS, NO_WORDS } from '@shared/agreements/state'
import { UNCHECKED } from '@shared/lib/smarti'
import { evaluationOfMeeting } from '@shared/meeting/evaluation-meeting'
import { asPupilMeeting, makeSheets } from '@shared/sheets/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementId, moment, some, type Unstamped } from '../../../support/builders'
import { type MeetingDriver, pupilMeeting } from '../../../support/meeting-driver'

const IDS = ['a', 'b', 'c'] as const
type Id = (typeof IDS)[number]

function lookingBack(): MeetingDriver {
  const made = IDS.map((id) => ({ id: agreementId(id), ...NO_WORDS, what: `Doet ${id}.`, startDate: '2026-02-03' }))
  const copied = made.map((one) => ({ ...one, doers: [], strengthIds: [], smarti: UNCHECKED, consents: {} }))
  return pupilMeeting('evaluation')
    .open()
    .do({ type: 'agreements/take-over', date: '2026-02-03', goal: '', agreements: copied })
    .goTo('phase.lookBack')
}

const idOf = fc.constantFrom(...IDS)
const word = fc.constantFrom('Nu live.', 'Met ☃ en “quotes”.', '', '  ', 'م')
type Act =
  | { readonly kind: 'next'; readonly id: Id; readonly next: (typeof NEXTS)[number] | null }
  | { readonly kind: 'text' | 'write' | 'remove' | 'dates'; readonly id: Id; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'add' }
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('next' as const), id: idOf, next: fc.constantFrom(...NEXTS, null) }),
  fc.record({ kind: fc.constantFrom('text', 'write', 'remove', 'dates'), id: idOf, text: word }),
  fc.record({ kind: fc.constantFrom('undo', 'redo', 'add') }),
)

let added = 0
function commandOf(one: Act): Unstamped {
  switch (one.kind) {
    case 'next':
      return { type: 'agreements/decide', id: agreementId(one.id), patch: { next: one.next } }
    case 'text':
      return { type: 'agreements/decide', id: agreementId(one.id), patch: { nextText: one.text } }
    case 'write':
      return { type: 'agreements/edit', id: nextId(agreementId(one.id)), patch: { successSign: `zie ${one.text}` } }
    case 'dates':
      return { type: 'agreements/edit', id: nextId(agreementId(one.id)), patch: { endDate: '2026-05-01' } }
    case 'remove':
      return { type: 'agreements/remove', id: nextId(agreementId(one.id)) }
    case 'add':
      added += 1
      return { type: 'agreements/add', id: agreementId(`new-${added}`), words: { what: 'Iets nieuws.' } }
    default:
      return { type: one.kind === 'undo' ? 'meeting/undo' : 'meeting/redo' }
  }
}

const goesOn = (meeting: MeetingDriver, id: Id) =>
  ['goOn', 'adapt', 'extend'].includes(evaluationOf(meeting.state.agreements, agreementId(id)).next ?? '')

describe('rule 260: what was decided when looking back is so everywhere', () => {
  it('an agreement that goes on is among the new ones, on every paper and in the next cycle, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const meeting = lookingBack()
        for (const one of acts) {
          const command = commandOf(one)
          if (meeting.problemOf(command) === null) meeting.do(command)
        }
        const { agreements } = meeting.state
        const ids = agreements.agreements.map(({ id }) => id)
        for (const id of IDS) if (goesOn(meeting, id)) expect(ids).toContain(nextId(agreementId(id)))
        expect(new Set(ids).size).toBe(ids.length)
        expect(toGoOn(agreements)).toEqual([])
        const next = some(evaluationOfMeeting(meeting.state, moment('19:30')))
        const taken = next.first.find(({ type }) => type === 'agreements/take-over')
        expect(taken).toMatchObject({ agreements: agreements.agreements.map(({ id, what }) => ({ id, what })) })
        const [sheet] = makeSheets(meeting.state, 'reportSheet', { cardForm: 'strip', lessons: 8, strengths: 'all' }, [
          [],
        ])
        const { lookedBack } = some(sheet).model as { lookedBack: { agreements: { goesOnAs: number | null }[] } }
        IDS.forEach((id, place) => {
          const no = ids.indexOf(nextId(agreementId(id))) + 1
          expect(lookedBack.agreements[place]?.goesOnAs).toBe(no || null)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('deciding never takes a word away that somebody wrote in the new agreement', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), idOf, fc.constantFrom(...NEXTS, null), (acts, id, next) => {
        const meeting = lookingBack()
        for (const one of acts) {
          const command = commandOf(one)
          if (meeting.problemOf(command) === null) meeting.do(command)
        }
        const written = meeting.state.agreements.agreements.filter(({ successSign, endDate }) => successSign || endDate)
        meeting.do({ type: 'agreements/decide', id: agreementId(id), patch: { next } })
        for (const { id: kept, successSign, endDate } of written) {
          const found = meeting.state.agreements.agreements.find((one) => one.id === kept)
          expect(found).toMatchObject({ successSign, endDate })
        }
      }),
      { numRuns: 200 },
    )
  })

  it('„follows the words of the decision”, as one step, until somebody changes what it says', () => {
    const meeting = lookingBack()
    const what = () => meeting.state.agreements.agreements.map((one) => one.what)
    meeting.do({ type: 'agreements/decide', id: agreementId('b'), patch: { next: 'adapt' } })
    expect(what()).toEqual(['Doet b.'])
    expect(meeting.state.agreements.agreements[0]).toMatchObject({ startDate: '', consents: {} })
    expect(isFromBefore(meeting.state.agreements, nextId(agreementId('b')))).toBe(true)
    meeting.do({ type: 'agreements/decide', id: agreementId('b'), patch: { nextText: 'Elke week.' } })
    expect(what()).toEqual(['Doet b. Elke week.'])
    meeting.do({ type: 'meeting/undo' }).do({ type: 'meeting/undo' })
    expect(what()).toEqual([])
    expect(evaluationOf(meeting.state.agreements, agreementId('b')).next).toBeNull()
    meeting.do({ type: 'meeting/redo' }).do({ type: 'meeting/redo' })
    meeting.do({ type: 'agreements/edit', id: nextId(agreementId('b')), patch: { what: 'Eigen woorden.' } })
    meeting.do({ type: 'agreements/decide', id: agreementId('b'), patch: { nextText: 'Elke dag.' } })
    expect(what()).toEqual(['Eigen woorden.'])
  })

  it('„taken out of the new ones”: nothing is decided any more, so no paper says that it goes on', () => {
    const meeting = lookingBack().do({ type: 'agreements/decide', id: agreementId('a'), patch: { next: 'goOn' } })
    meeting.do({ type: 'agreements/remove', id: nextId(agreementId('a')) })
    expect(evaluationOf(meeting.state.agreements, agreementId('a')).next).toBeNull()
    expect(meeting.problemOf({ type: 'agreements/decide', id: agreementId('x'), patch: {} })).toBe('agreements/unknown')
  })

  it('a journal of before this rule: what was only decided is on paper and in the next cycle all the same', () => {
    const meeting = lookingBack().do({
      type: 'agreements/evaluate',
      id: agreementId('a'),
      patch: { next: 'adapt', nextText: 'Nu live.' },
    })
    expect(meeting.state.agreements.agreements).toEqual([])
    expect(agreedFromNow(meeting.state.agreements).map(({ what }) => what)).toEqual(['Doet a. Nu live.'])
    const about = some(asPupilMeeting(meeting.state))
    for (const name of ['reportSheet', 'plainReport', 'agreementSheet'] as const) {
      const [sheet] = makeSheets(about, name, { cardForm: 'strip', lessons: 8, strengths: 'all' }, [[]])
      expect((some(sheet).model as { agreements: { what: string }[] }).agreements.map(({ what }) => what)).toEqual([
        'Doet a. Nu live.',
      ])
    }
    const next = some(evaluationOfMeeting(meeting.state, moment('19:30')))
    expect(next.first).toMatchObject([{ type: 'agreements/take-over', agreements: [{ what: 'Doet a. Nu live.' }] }])
  })
})
