import type { MeetingTime } from '@shared/time/time'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gapBetween } from '../../../../electron/clock/gap'
import { waitUntil } from '../../../../electron/clock/wait-until'

const DAY = 86_400_000
const time = (ms: number) => ms as MeetingTime

describe('waiting for a moment', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => {
    // First the spy: restored later, it would bring the timer that stands still back for the files that come after.
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
  const now = () => time(Date.now())

  it('never asks a timer for more than it can hold, also for a moment months away (T7)', () => {
    const asked = vi.spyOn(globalThis, 'setTimeout')
    const callback = vi.fn()
    const at = time(Date.now() + 60 * DAY)
    expect(60 * DAY).toBeGreaterThan(2 ** 31 - 1)
    waitUntil(at, now, callback)
    vi.advanceTimersByTime(DAY / 240)
    expect(callback).not.toHaveBeenCalled()
    expect(Math.max(...asked.mock.calls.map(([, delay]) => delay ?? 0))).toBeLessThanOrEqual(1_000)
    vi.setSystemTime(at - 500)
    vi.advanceTimersByTime(1_499)
    expect(callback).toHaveBeenCalledTimes(1)
  })

  it('calls once, at the moment itself, and at once for a moment that passed', () => {
    const callback = vi.fn()
    waitUntil(time(Date.now() + 1_500), now, callback)
    vi.advanceTimersByTime(1_499)
    expect(callback).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(callback).toHaveBeenCalledTimes(1)
    waitUntil(time(Date.now() - DAY), now, callback)
    vi.advanceTimersByTime(0)
    expect(callback).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(DAY / 240)
    expect(callback).toHaveBeenCalledTimes(2)
  })

  it('does not call after it was cancelled', () => {
    const callback = vi.fn()
    waitUntil(time(Date.now() + 5_000), now, callback)()
    vi.advanceTimersByTime(DAY / 240)
    expect(callback).not.toHaveBeenCalled()
  })
})

describe('a gap between two heartbeats', () => {
  it('is told when it is longer than any busy moment', () => {
    expect(gapBetween(time(1_000), time(2_000))).toBeNull()
    expect(gapBetween(time(1_000), time(16_000))).toBeNull()
    expect(gapBetween(time(1_000), time(31_000))).toEqual({ from: 1_000, to: 31_000 })
  })
})
