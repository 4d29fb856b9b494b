import { AIM_PARTIES, type Aims } from '@shared/meeting/pupil-setup'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { some, strengthId, type Unstamped } from '../../../support/builders'
import { type MeetingDriver, pupilMeeting } from '../../../support/meeting-driver'

const aimsOf = (meeting: MeetingDriver): Aims => some(meeting.state.pupil).aims
const NONE: Aims = { pupil: '', parents: '', school: '' }

describe('rule 269: what each wants of the talk is content like all else that is written', () => {
  it('is taken back and done again in its turn among other steps, and nothing on the board gets more', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('aim' as const), party: fc.constantFrom(...AIM_PARTIES), text: fc.string() }),
      fc.constantFrom({ kind: 'strength' as const }, { kind: 'undo' as const }, { kind: 'redo' as const }),
      fc.constantFrom({ kind: 'release' as const }),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const meeting = pupilMeeting().open().do({ type: 'release/room', isOpen: true })
        const past: Aims[] = []
        let future: Aims[] = []
        for (const [place, one] of acts.entries()) {
          const now = aimsOf(meeting)
          if (one.kind === 'aim') {
            meeting.do({ type: 'meeting/write-aim', party: one.party, text: one.text })
            past.push(now)
            future = []
            expect(aimsOf(meeting)).toEqual({ ...now, [one.party]: one.text })
          } else if (one.kind === 'strength') {
            const words = { area: 'cognition', saidBy: 'pupil', text: 'x', places: ['home'] } as const
            meeting.do({ type: 'strengths/add', id: strengthId(`s${place}`), ...words, places: [...words.places] })
            past.push(now)
            future = []
          } else if (one.kind === 'release') {
            const command: Unstamped = { type: 'release/part', part: 'aims', isOn: true }
            if (meeting.problemOf(command) === null) meeting.do(command).do({ type: 'projector/show', scene: 'aims' })
          } else {
            const [from, to] = one.kind === 'undo' ? [past, future] : [future, past]
            const wanted = from.pop()
            const seen = JSON.stringify(meeting.view().scene)
            const command: Unstamped = { type: `meeting/${one.kind}` }
            expect(meeting.problemOf(command) === null).toBe(wanted !== undefined)
            if (wanted === undefined) continue
            to.push(now)
            meeting.do(command)
            expect(aimsOf(meeting)).toEqual(wanted)
            expect([seen, JSON.stringify({ kind: 'off' })]).toContain(JSON.stringify(meeting.view().scene))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('aims of a journal of before this rule were no step, and taking another step back leaves them', () => {
    const meeting = pupilMeeting().open()
    meeting.do({ type: 'case/write', field: 'goal', text: 'Een doel' })
    meeting.do({ type: 'meeting/change-pupil', patch: { aims: { ...NONE, pupil: 'Meedoen.' } } })
    meeting.do({ type: 'meeting/undo' })
    expect(aimsOf(meeting)).toEqual({ ...NONE, pupil: 'Meedoen.' })
    expect(aimsOf(meeting.do({ type: 'meeting/redo' }))).toEqual({ ...NONE, pupil: 'Meedoen.' })
  })

  it('written before the meeting it is no step, and in a driegesprek there are none', () => {
    const meeting = pupilMeeting().do({ type: 'meeting/write-aim', party: 'school', text: 'Begrijpen.' }).open()
    expect(aimsOf(meeting).school).toBe('Begrijpen.')
    expect(meeting.problemOf({ type: 'meeting/undo' })).toBe('meeting/nothing-to-undo')
  })
})
