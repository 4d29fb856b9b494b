import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import type { Gap } from '@shared/ipc/contract'
import { z } from '@shared/lib/zod'
import type { Duration, Instant, MeetingTime } from '@shared/time/time'
import { app, powerMonitor } from 'electron'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { newestAlive } from './alive'
import { gapBetween } from './gap'
import { type ClockAnchorFile, type ClockSource, continueAnchor, meetingTime } from './source'
import { waitUntil } from './wait-until'

const CHECK_EVERY = 1_000
const RESEND_EVERY = 10_000
/** A window's own clock may stray this far before it is sent a fresh reading. */
const JUMP = 250
/** The hook by which a test shifts the wall clock (ms); there only in an unpackaged app started with `--wall-hook`. */
const WALL_HOOK = 'driekringShiftWall'

const anchorSchema = z.object({ boot: z.string(), wall: z.number(), uptime: z.number() })

const uptimeNow = () => Math.round(uptime() * 1000) as Duration
let wallShift = 0
const wallNow = () => (Date.now() + wallShift) as Instant

/** A name for this boot. Linux has one; elsewhere the moment of the boot, to the quarter of an hour, must do. */
function bootName(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  } catch {
    return `boot-${Math.round((wallNow() - uptimeNow()) / 900_000)}`
  }
}

async function loadAnchor(path: string): Promise<ClockAnchorFile> {
  const fresh: ClockAnchorFile = { boot: bootName(), wall: wallNow(), uptime: uptimeNow() }
  const text = await readTextOrNull(path).catch(() => null)
  const stored = text === null ? null : anchorSchema.safeParse(parseJson(text))
  const before = stored?.success ? (stored.data as ClockAnchorFile) : null
  const anchor = continueAnchor(before, fresh, await newestAlive())
  // A disk that is full or locked is no reason not to start: the next start then makes an anchor of its own.
  if (anchor !== before) await writeWhole(path, JSON.stringify(anchor)).catch(() => undefined)
  return anchor
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The clock of a real meeting. Windows get a reading at once, every ten seconds, and after each gap or clock change. */
export async function realClock(hasWallHook: boolean): Promise<ClockSource> {
  const anchor = await loadAnchor(join(app.getPath('userData'), 'clock.json'))
  if (hasWallHook) {
    const shift = (by: number) => {
      wallShift += by
    }
    Object.assign(globalThis, { [WALL_HOOK]: shift })
  }
  const gapListeners = new Set<(gap: Gap) => void>()
  const listeners = new Set<(message: ReturnType<ClockSource['message']>) => void>()
  const now = (): MeetingTime => meetingTime(anchor, uptimeNow())
  const message = () => ({ clock: now(), wall: wallNow(), rate: 1 as const })
  const send = () => {
    for (const listener of listeners) listener(message())
  }

  let last = { ...message(), ticks: performance.now() }
  let sentAt = 0
  const check = () => {
    const next = { ...message(), ticks: performance.now() }
    const ticked = next.ticks - last.ticks
    const hasJumped = [next.clock - last.clock, next.wall - last.wall].some((gone) => Math.abs(gone - ticked) > JUMP)
    const gap = gapBetween(last.clock, next.clock)
    last = next
    if (gap) for (const listener of gapListeners) listener(gap)
    if (!hasJumped && next.ticks - sentAt < RESEND_EVERY) return
    sentAt = next.ticks
    send()
  }
  setInterval(check, CHECK_EVERY)
  powerMonitor.on('resume', send)

  return {
    message,
    onMessage: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onGap: (listener) => {
      gapListeners.add(listener)
      return () => gapListeners.delete(listener)
    },
    at: (at, callback) => waitUntil(at, now, callback),
  }
}
