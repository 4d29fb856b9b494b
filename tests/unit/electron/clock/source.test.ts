import type { ClockMessage } from '@shared/ipc/contract'
import type { Duration, Instant, MeetingTime } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { type ClockAnchorFile, continueAnchor, meetingTime } from '../../../../electron/clock/source'
import { moment } from '../../../support/builders'

const anchor = (boot: string, wall: Instant, uptime: number): ClockAnchorFile => ({
  boot,
  wall,
  uptime: uptime as Duration,
})
const stored = anchor('boot-a', moment('19:30'), 1_000_000)

describe('rule 13: the meeting clock counts sleep and ignores changes of the system clock', () => {
  it('is the moment of the anchor plus the uptime since', () => {
    expect(meetingTime(stored, 1_060_000 as Duration)).toBe(moment('19:31'))
  })

  it('goes on with the stored anchor in the same boot, whatever the system clock says now', () => {
    const restarted = anchor('boot-a', moment('2026-03-13 20:45'), 1_300_000)
    expect(meetingTime(continueAnchor(stored, restarted, null), 1_300_000 as Duration)).toBe(moment('19:35'))
  })

  it('starts from the system clock after another boot', () => {
    const rebooted = anchor('boot-b', moment('19:40'), 30_000)
    expect(continueAnchor(stored, rebooted, null)).toBe(rebooted)
  })

  it('starts anew when the uptime went back, whatever the boot is called', () => {
    const fresh = anchor('boot-a', moment('19:40'), 30_000)
    expect(continueAnchor(stored, fresh, null)).toBe(fresh)
  })

  it('starts from the system clock the first time', () => {
    expect(continueAnchor(null, stored, null)).toBe(stored)
  })
})

describe('rule 161: after a reboot the meeting clock goes on where it was (T1, T5)', () => {
  const alive = (clock: Instant, wall: Instant): ClockMessage => ({
    clock: clock as unknown as MeetingTime,
    wall,
    rate: 1,
  })
  const rebootedAt = (wall: Instant) => anchor('boot-b', wall, 30_000)

  it.each([
    ['ahead of the system clock', '20:10', '19:40', '19:45', '20:15'],
    ['behind it', '19:40', '20:40', '20:45', '19:45'],
    ['with it', '19:40', '19:40', '19:45', '19:45'],
  ])('%s it stays as far from it', (_what, clock, wall, now, expected) => {
    const next = continueAnchor(stored, rebootedAt(moment(now)), alive(moment(clock), moment(wall)))
    expect(meetingTime(next, 30_000 as Duration)).toBe(moment(expected))
  })

  it('never goes back, also when the computer lost its date', () => {
    const next = continueAnchor(stored, rebootedAt(moment('2020-01-01 00:00')), alive(moment('19:40'), moment('19:40')))
    expect(meetingTime(next, 60_000 as Duration)).toBe(moment('19:40') + 30_000)
  })

  it('is no affair of an anchor of the same boot', () => {
    expect(
      continueAnchor(stored, anchor('boot-a', moment('19:45'), 1_300_000), alive(moment('22:00'), moment('19:40'))),
    ).toBe(stored)
  })
})
