import type { ClockMessage } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { ok } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import { type BrowserWindow, powerSaveBlocker } from 'electron'
import { meetingFile } from '../files/folders'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { handleCalls } from '../ipc/handle'
import type { ClockSource } from './source'

const ALIVE_EVERY = 5_000

const aliveSchema = z.object({ clock: z.number(), wall: z.number(), rate: z.union([z.literal(0), z.literal(1)]) })

/**
 * While a meeting runs the screens stay on, and every few seconds the clock is noted down, so that after a crash
 * the length of the gap is known. The blocker goes with the process; an ended meeting releases it.
 */
export function setupRunning(clock: ClockSource, chair: BrowserWindow): void {
  let running: MeetingId | null = null
  let blocker: number | null = null

  const noteAlive = () => {
    if (!running) return
    // A missed note only makes a later gap look longer; the meeting itself does not depend on it.
    writeWhole(meetingFile('alive', running, 'json'), JSON.stringify(clock.message())).catch(() => undefined)
  }
  const setRunning = (meetingId: MeetingId | null) => {
    running = meetingId
    if (running && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep')
    if (!running && blocker !== null) {
      powerSaveBlocker.stop(blocker)
      blocker = null
    }
    noteAlive()
  }

  setInterval(noteAlive, ALIVE_EVERY)
  handleCalls('chair', chair, {
    'set-running': async (meetingId) => {
      setRunning(meetingId)
      return ok(null)
    },
    'last-alive': async (meetingId) => {
      const text = await readTextOrNull(meetingFile('alive', meetingId, 'json')).catch(() => null)
      return ok(text === null ? null : parseAlive(text))
    },
  })
}

function parseAlive(text: string): ClockMessage | null {
  try {
    const checked = aliveSchema.safeParse(JSON.parse(text))
    return checked.success ? (checked.data as ClockMessage) : null
  } catch {
    return null
  }
}
