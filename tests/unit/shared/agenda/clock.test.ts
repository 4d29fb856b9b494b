import { type ClockAnchor, clockAnchor, meetingElapsed, readClock, readStepClock, turnOf } from '@shared/agenda/clock'
import { formatClock, formatElapsed } from '@shared/time/format'
import type { Duration, MeetingTime } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { at, length, moment, some, stamp } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

const talking = () => evening().open().at('19:40').through('opening', 'circle.students.talk')
const walkedIn = () => evening().at('19:20').open()

describe('rule 8: collecting counts inside the half hour', () => {
  it('leaves 13:30 for the questions after 1:30 of collecting', () => {
    const driver = talking().at('19:55').next().wait('1:30')
    expect(driver.clock).toBe('13:30')
    expect(driver.next().clock).toBe('13:30')
  })

  it('leaves the questions whole when it does not count', () => {
    const driver = evening({ collectCounts: false }).open().through('circle.students.collect')
    expect(driver.clock).toBe('2:00')
    expect(driver.wait('1:30').next().clock).toBe('15:00')
  })

  it('shares what is given: a minute added while collecting is there for the questions', () => {
    expect(talking().at('19:55').next().addMinutes(1).wait('2:00').next().clock).toBe('14:00')
  })
})

describe('rule 13: time left is computed, never counted', () => {
  it('is planned minus spent, read at any moment', () => {
    expect(talking().wait('6:40').clock).toBe('8:20')
    expect(talking().wait('16:24').clock).toBe('+1:24')
  })

  it('ignores a change of the system clock', () => {
    const driver = talking()
    const { clock } = driver.moment
    const changed = { wall: moment('2026-03-13 09:00'), clock: (clock + length('5:00')) as MeetingTime }
    expect(some(readStepClock(driver.state.agenda, changed.clock)).remaining).toBe(length('10:00'))
  })

  it('adds nothing for a reading lower than the one before', () => {
    const { agenda } = talking().wait('5:00').addMinutes(0).state
    expect(some(readStepClock(agenda, at('19:00').clock)).elapsed).toBe(0)
  })

  it('counts a night that is an hour shorter, or longer, by what really passed', () => {
    for (const [from, to, left] of [
      ['2026-03-29 01:55', '2026-03-29 03:05', '5:00'],
      ['2026-10-25 02:55+02:00', '2026-10-25 02:05+01:00', '5:00'],
      ['2026-03-12 23:55', '2026-03-13 00:05', '5:00'],
    ] as const) {
      const anchor = { ...some(clockAnchor(talking().state.agenda)), runningSince: stamp(moment(from)).clock }
      expect(formatClock(readClock(anchor, stamp(moment(to)).clock).remaining)).toBe(left)
    }
  })
})

describe('rule 13: the figures turn at one place in every second', () => {
  const common = { elapsedBefore: 12_345 as Duration, runningSince: 700_678 as MeetingTime, warnBefore: length('2:00') }
  const clocks: readonly ClockAnchor[] = [
    { mode: 'down', total: length('15:00'), ...common },
    { mode: 'down', total: 30_730 as Duration, ...common },
    { mode: 'up', total: 0 as Duration, ...common },
  ]
  it.each(clocks)('and nowhere else: $mode $total', (anchor) => {
    const figures = (moment: number) => {
      const { elapsed, remaining } = readClock(anchor, moment as MeetingTime)
      return anchor.mode === 'up' ? formatElapsed(elapsed) : formatClock(remaining)
    }
    // The second clock is over time from the eighteenth of these seconds on.
    for (let turn = 701_000 + turnOf(anchor); turn < 740_000; turn += 1000) {
      expect(figures(turn + 999)).toBe(figures(turn))
      expect(figures(turn + 1000)).not.toBe(figures(turn))
    }
  })
  it('has no such place while the clock stands', () => {
    expect(turnOf({ mode: 'down', total: length('1:00'), ...common, runningSince: null })).toBe(0)
  })
})

describe('rule 14: a pause stops the clock', () => {
  it('keeps what is left and says so', () => {
    const driver = talking().wait('5:00').pause().wait('30:00')
    expect(driver.clock).toBe('10:00')
    expect(some(readStepClock(driver.state.agenda, driver.moment.clock)).isPaused).toBe(true)
    expect(driver.resume().wait('1:00').clock).toBe('9:00')
  })

  it('can be over the end without being over time', () => {
    expect(talking().wait('14:59').pause().wait('5:00').resume().clock).toBe('0:01')
  })

  it('is one at a time', () => {
    expect(talking().pause().problemOf({ type: 'agenda/pause' })).toBe('agenda/already-paused')
    expect(talking().problemOf({ type: 'agenda/resume' })).toBe('agenda/not-paused')
  })

  it('ends when the step is left: the next step runs', () => {
    const driver = talking().wait('5:00').pause().wait('2:00').next().wait('1:00')
    expect(driver.clock).toBe('14:00')
    expect(driver.report.pause).toBe(length('2:00'))
  })

  it('goes into the report with all its length', () => {
    const driver = talking().pause().wait('1:30').resume().wait('1:00').pause().wait('0:30').end()
    expect(driver.report.pause).toBe(length('2:00'))
    expect(driver.report.talk.students).toBe(length('1:00'))
  })
})

describe('rule 15: one minute more or less at any moment', () => {
  it('while it runs', () => {
    expect(talking().wait('5:00').addMinutes(1).clock).toBe('11:00')
    expect(talking().wait('5:00').addMinutes(-1).clock).toBe('9:00')
  })

  it('while it is paused', () => {
    expect(talking().wait('5:00').pause().wait('9:00').addMinutes(1).wait('1:00').clock).toBe('11:00')
  })

  it('over time', () => {
    const driver = talking().wait('15:20')
    expect(driver.phase).toBe('over')
    expect(driver.addMinutes(1).clock).toBe('0:40')
    expect(driver.addMinutes(-1).clock).toBe('+0:20')
  })

  it('never gives a clock less than nothing', () => {
    const driver = talking().wait('1:00')
    for (let n = 0; n < 20; n += 1) driver.addMinutes(-1)
    expect(some(clockAnchor(driver.state.agenda)).total).toBe(0)
    expect(driver.clock).toBe('+1:00')
    expect(driver.addMinutes(2).clock).toBe('1:00')
  })
})

describe('rule 16: a step without minutes counts up and is never over time', () => {
  it('counts up in the walk-in', () => {
    const driver = walkedIn().wait('12:00')
    expect([driver.clock, driver.phase]).toEqual(['12:00', 'normal'])
  })

  it('counts given minutes down from the moment they are given', () => {
    const driver = walkedIn().wait('12:00').addMinutes(1)
    expect([driver.clock, driver.phase]).toEqual(['1:00', 'warning'])
    expect(driver.wait('1:01').phase).toBe('over')
  })

  it('stays at nothing when a minute is taken from it', () => {
    expect(walkedIn().wait('2:00').addMinutes(-1).clock).toBe('2:00')
  })
})

describe('the phase of a clock', () => {
  it('turns to warning two minutes before the end and to over one second after it', () => {
    const driver = talking()
    const phases = ['12:59', '13:00', '15:00', '15:01'].map((time) => {
      const now = (driver.moment.clock + length(time)) as MeetingTime
      return some(readStepClock(driver.state.agenda, now)).phase
    })
    expect(phases).toEqual(['normal', 'warning', 'warning', 'over'])
  })
})

describe('rule 12: three ends', () => {
  it('plans the end at begin plus all planned minutes', () => {
    expect(talking().report.plannedEnd).toBe(moment('21:30'))
  })

  it('expects the planned end while the walk-in is not over time', () => {
    expect(evening().expectedEnd).toBe('21:30')
    expect(walkedIn().expectedEnd).toBe('21:30')
    expect(walkedIn().at('19:34').expectedEnd).toBe('21:34')
  })

  it('expects what the clock has left and the steps still to come', () => {
    const driver = evening().open().at('19:32').goTo('opening')
    expect(driver.expectedEnd).toBe('21:32')
    expect(driver.at('19:36').next().expectedEnd).toBe('21:28')
    expect(driver.addMinutes(3).expectedEnd).toBe('21:31')
    expect(driver.at('19:50').circleReady().at('19:52').expectedEnd).toBe('21:27')
  })

  it('takes no minutes for skipped steps, and a step over its time is no debt', () => {
    const driver = evening().at('19:30').open().goTo('opening').at('19:50')
    expect(driver.expectedEnd).toBe('21:42')
    expect(driver.at('20:00').goTo('followup').expectedEnd).toBe('20:05')
  })

  it('is the real end once the meeting is closed', () => {
    expect(talking().at('20:14').end().at('22:00').expectedEnd).toBe('20:14')
  })

  it('counts the meeting from the moment the walk-in was left, pauses included', () => {
    const driver = evening().open()
    expect(meetingElapsed(driver.state.agenda, driver.moment.clock)).toBeNull()
    driver.at('19:32').goTo('opening').pause().wait('10:00')
    expect(meetingElapsed(driver.state.agenda, driver.moment.clock)).toBe(length('10:00'))
    driver.end().wait('60:00')
    expect(meetingElapsed(driver.state.agenda, driver.moment.clock)).toBe(length('10:00'))
  })
})
