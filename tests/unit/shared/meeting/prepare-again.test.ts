import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import { canPrepareAgain } from '@shared/meeting/prepare-again'
import type { MeetingState } from '@shared/meeting/state'
import { minutes } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCircles } from '../../../support/any-doing'
import { evening } from '../../../support/meeting-driver'

const again = { type: 'meeting/back-to-preparing' } as const
const written = ({ notes, talk, strengths, pupilCase, agreements, signing }: MeetingState) => ({
  smartboard: notes,
  talk,
  strengths,
  pupilCase,
  agreements,
  signing,
})

describe('rule 226: a meeting that was opened too early goes back to being prepared', () => {
  it('is then as it was, and can be changed and opened anew', () => {
    const talk = evening({ theme: 'Huiswerk' }).at('18:00')
    const before = talk.state
    talk.open().do({ type: 'agenda/pause' }).wait('9:00').addMinutes(5).show('rules').black()
    expect(canPrepareAgain(talk.state)).toBe(true)
    expect({ ...talk.do(again).state, lastCommandAt: before.lastCommandAt }).toEqual(before)
    talk
      .setup({ warnBefore: minutes(3) })
      .at('19:30')
      .open()
    expect([talk.step, talk.state.agenda.startedAt, talk.state.agenda.visits.length]).toEqual([
      'walk_in',
      talk.moment,
      1,
    ])
  })

  it('does not once the course went on, also after coming back', () => {
    const talk = evening().open().next()
    expect(talk.problemOf(again)).toBe('meeting/already-begun')
    expect(talk.back().step).toBe('walk_in')
    expect(talk.problemOf(again)).toBe('meeting/already-begun')
    expect(evening().problemOf(again)).toBe('meeting/already-begun')
    expect(evening().open().end().problemOf(again)).toBe('meeting/already-begun')
  })

  it('does not once something was written, also when that was taken back', () => {
    const talk = evening().open().point('students', 'Samen plannen helpt.')
    expect(talk.problemOf(again)).toBe('meeting/already-begun')
    expect(talk.do({ type: 'meeting/undo' }).problemOf(again)).toBe('meeting/already-begun')
  })

  it('never loses what anything a chair can do has written', () => {
    const doings = fc.array(inCircles(['walk_in', 'opening']), { maxLength: 12 })
    fc.assert(
      fc.property(doings, (makers) => {
        const opened = evening().open()
        let meeting = opened.state
        for (const [n, make] of makers.entries()) {
          const outcome = applyCommand(meeting, { ...make(n), at: opened.moment } as MeetingCommand)
          if (outcome.ok) meeting = outcome.value
          if (!canPrepareAgain(meeting)) continue
          expect(written(meeting)).toEqual(written(opened.state))
          const back = applyCommand(meeting, { ...again, at: opened.moment })
          expect(back.ok && back.value.agenda.status).toBe('prepared')
          expect(back.ok && back.value.setup).toBe(meeting.setup)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
