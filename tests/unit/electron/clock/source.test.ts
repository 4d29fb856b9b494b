import type { Duration, Instant } from '@shared/time/time'
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
    expect(meetingTime(continueAnchor(stored, restarted), 1_300_000 as Duration)).toBe(moment('19:35'))
  })

  it('starts from the system clock after another boot', () => {
    const rebooted = anchor('boot-b', moment('19:40'), 30_000)
    expect(continueAnchor(stored, rebooted)).toBe(rebooted)
  })

  it('starts anew when the uptime went back, whatever the boot is called', () => {
    const fresh = anchor('boot-a', moment('19:40'), 30_000)
    expect(continueAnchor(stored, fresh)).toBe(fresh)
  })

  it('starts from the system clock the first time', () => {
    expect(continueAnchor(null, stored)).toBe(stored)
  })
})
