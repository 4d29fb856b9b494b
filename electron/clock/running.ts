import type { Answers } from '@shared/ipc/api'
import type { MeetingId } from '@shared/lib/ids'
import { ok } from '@shared/lib/result'
import { powerSaveBlocker } from 'electron'
import { lastAlive, noteAlive } from './alive'
import type { ClockSource } from './source'

const ALIVE_EVERY = 5_000

/**
 * While a meeting runs the screens stay on, and every few seconds the clock is noted down, so that after a crash
 * the length of the gap is known. The blocker goes with the process; an ended meeting releases it.
 */
export function setupRunning(clock: ClockSource): Answers<'set-running' | 'last-alive'> {
  let running: MeetingId | null = null
  let blocker: number | null = null

  const note = () => {
    // A missed note only makes a later gap look longer; the meeting itself does not depend on it.
    if (running) noteAlive(running, clock.message()).catch(() => undefined)
  }
  const setRunning = (meetingId: MeetingId | null) => {
    running = meetingId
    if (running && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep')
    if (!running && blocker !== null) {
      powerSaveBlocker.stop(blocker)
      blocker = null
    }
    note()
  }

  setInterval(note, ALIVE_EVERY)
  return {
    'set-running': async (meetingId) => {
      setRunning(meetingId)
      return ok(null)
    },
    'last-alive': async (meetingId) => ok(await lastAlive(meetingId)),
  }
}
