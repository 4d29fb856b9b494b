import { windowClock } from '@renderer/bridge/window-clock'
import type { ClockMessage } from '@shared/ipc/contract'
import type { Instant, MeetingTime } from '@shared/time/time'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const HOUR = 3_600_000
const EVENING = Date.parse('2026-03-12T19:30:00+01:00')
/** A message as main sends it now; its meeting clock may differ from the wall. */
const message = (shift = 0, rate: 0 | 1 = 1): ClockMessage => ({
  clock: 1_000_000 as MeetingTime,
  wall: (Date.now() + shift) as Instant,
  rate,
})

describe('the clock of a window (T4, T6)', () => {
  beforeEach(() => vi.useFakeTimers({ now: EVENING, toFake: ['Date', 'performance'] }))
  afterEach(() => vi.useRealTimers())

  it('goes on from the last message by itself', () => {
    const clock = windowClock(message())
    vi.advanceTimersByTime(2_500)
    expect(clock.now()).toEqual({ clock: 1_002_500, wall: EVENING + 2_500 })
  })

  it('is right at once when a message waited while the page stood still (T4)', () => {
    const clock = windowClock(message())
    const sent = message()
    vi.advanceTimersByTime(30_000)
    clock.receive(sent)
    expect(clock.now()).toEqual({ clock: 1_030_000, wall: EVENING + 30_000 })
  })

  it('takes a changed system clock for what it is, forward and back (T6)', () => {
    const clock = windowClock(message())
    for (const shift of [HOUR, -HOUR]) {
      clock.receive(message(shift))
      expect(clock.now()).toEqual({ clock: 1_000_000, wall: EVENING + shift })
    }
  })

  it('stands still while the clock is stepped by hand', () => {
    const clock = windowClock(message(-500, 0))
    vi.advanceTimersByTime(10_000)
    expect(clock.now()).toEqual({ clock: 1_000_000, wall: EVENING - 500 })
    expect(clock.isStepped).toBe(true)
  })
})
