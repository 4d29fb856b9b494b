import { announcements, minutesToSay } from '@renderer/chair/console/announcements'
import type { ClockReading } from '@shared/agenda/clock'
import { minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { length } from '../../../../support/builders'
import { evening, type MeetingDriver } from '../../../../support/meeting-driver'

const asking = () =>
  evening()
    .at('19:30')
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .choose('first')
    .through('circle.students.collect', 'circle.students.questions')

const left = (remaining: string): ClockReading => ({
  mode: 'down',
  total: minutes(10),
  elapsed: minutes(0),
  remaining: length(remaining),
  isPaused: false,
  phase: 'normal',
})

const saidBy = (meeting: MeetingDriver, act: (meeting: MeetingDriver) => void) => {
  const before = meeting.state
  act(meeting)
  return announcements(before, meeting.state)
}

describe('what a screen reader hears', () => {
  it('is the question that comes on the board, and that it left', () => {
    const meeting = asking()
    expect(saidBy(meeting, (m) => m.ask('first'))).toEqual([{ kind: 'live', circle: 'parents', text: 'Wat helpt?' }])
    expect(saidBy(meeting, (m) => m.answer('first'))).toEqual([{ kind: 'off' }])
  })

  it('is the step that begins, and then nothing else', () => {
    const said = saidBy(asking().ask('first'), (m) => m.next())
    expect(said).toMatchObject([{ kind: 'step', step: { id: 'switch.1' } }])
  })

  it('is the black board, the break and the clock that stands or goes on', () => {
    const meeting = asking()
    expect(saidBy(meeting, (m) => m.black())).toEqual([{ kind: 'black' }])
    expect(saidBy(meeting, (m) => m.black(false))).toEqual([{ kind: 'visible' }])
    expect(saidBy(meeting, (m) => m.show('pause').pause())).toEqual([{ kind: 'break' }, { kind: 'stands' }])
    expect(saidBy(meeting, (m) => m.resume())).toEqual([{ kind: 'goesOn' }])
  })

  it('is the warning of each step, also twice in a row', () => {
    const meeting = evening().at('19:30').open().goTo('opening').wait('6:00')
    expect(saidBy(meeting, (m) => m.fireCue())).toEqual([{ kind: 'cue', cue: 'warning' }])
    meeting.next().wait('13:00')
    expect(saidBy(meeting, (m) => m.fireCue())).toEqual([{ kind: 'cue', cue: 'warning' }])
  })

  it('rule 46: is five minutes left, and two when the warning comes earlier, once as the clock comes by', () => {
    const warnBefore = minutes(3)
    const said = (from: string, to: string, change: Partial<ClockReading> = {}) =>
      minutesToSay(left(from), { ...left(to), ...change }, warnBefore)
    expect([said('5:01', '5:00'), said('5:00', '4:59')]).toEqual([5, null])
    expect(said('2:01', '2:00')).toBe(2)
    expect(minutesToSay(left('2:01'), left('2:00'), minutes(2)), 'the warning says it').toBeNull()
    expect(said('9:00', '4:40'), 'unseen time').toBeNull()
    expect(said('5:30', '4:55', { total: minutes(9) }), 'a minute taken').toBeNull()
    expect(said('5:01', '5:00', { isPaused: true })).toBeNull()
    expect(
      minutesToSay({ ...left('5:01'), total: minutes(5) }, { ...left('5:00'), total: minutes(5) }, warnBefore),
    ).toBeNull()
  })

  it('is nothing for a note that is typed', () => {
    expect(saidBy(asking(), (m) => m.note('teachers', 'Nog een vraag'))).toEqual([])
  })
})
