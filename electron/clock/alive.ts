import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClockMessage } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { folder, meetingFile } from '../files/folders'
import { readTextOrNull, writeWhole } from '../files/write-file'

const aliveSchema = z.object({ clock: z.number(), wall: z.number(), rate: z.union([z.literal(0), z.literal(1)]) })

async function readNote(path: string): Promise<ClockMessage | null> {
  try {
    const checked = aliveSchema.safeParse(JSON.parse((await readTextOrNull(path)) ?? 'null'))
    return checked.success ? (checked.data as ClockMessage) : null
  } catch {
    return null
  }
}

/** Notes down what the clock says while a meeting runs. Throws when it cannot be written. */
export function noteAlive(meetingId: MeetingId, message: ClockMessage): Promise<void> {
  return writeWhole(meetingFile('alive', meetingId, 'json'), JSON.stringify(message))
}

/** The last note of one meeting; null when there is none, or none that can be read. */
export function lastAlive(meetingId: MeetingId): Promise<ClockMessage | null> {
  return readNote(meetingFile('alive', meetingId, 'json'))
}

/** The note of any meeting in which the real meeting clock stood furthest. */
export async function newestAlive(): Promise<ClockMessage | null> {
  try {
    const home = folder('alive')
    const names = (await readdir(home)).filter((name) => name.endsWith('.json'))
    const notes = await Promise.all(names.map((name) => readNote(join(home, name))))
    const real = notes.filter((note) => note?.rate === 1)
    return real.reduce((a, b) => (a && b && b.clock > a.clock ? b : a), real[0] ?? null)
  } catch {
    return null
  }
}
