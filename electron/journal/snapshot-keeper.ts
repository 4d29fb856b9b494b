import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MeetingId } from '@shared/lib/ids'
import type { ClockSource } from '../clock/source'
import { folder, meetingFile } from '../files/folders'
import { readTextOrNull } from '../files/write-file'
import { splitJournal } from './journal-file'
import { readSnapshots, writeSnapshot } from './snapshots'

/** While lines are being written a snapshot is never older than this (ms). */
const EVERY = 5 * 60_000

export const snapshotFolder = (meetingId: MeetingId): string => join(folder('snapshots'), meetingId)

/** Takes snapshots of meetings, and says of each whether it worked. */
export interface SnapshotKeeper {
  /** After a line was written: takes one when the last is too old. */
  afterLine(meetingId: MeetingId): Promise<void>
  take(meetingId: MeetingId): Promise<void>
  /** Every line any good snapshot holds, each once. */
  linesOf(meetingId: MeetingId): Promise<readonly string[]>
}

/** A snapshot keeps no key of the working notes: once wiped they must stay so (docs/domain.md, rule 82). */
function withoutWorkingKey(keys: string): string {
  if (keys === '') return ''
  return JSON.stringify({ ...(JSON.parse(keys) as object), working: null })
}

/** A keeper that dates snapshots by main's clock. It reads sealed lines and wrapped keys, and opens neither. */
export function snapshotKeeper(clock: ClockSource, onOutcome: (isGood: boolean) => void): SnapshotKeeper {
  const takenAt = new Map<MeetingId, number>()

  const take = async (meetingId: MeetingId) => {
    const { clock: now, wall } = clock.message()
    takenAt.set(meetingId, now)
    try {
      const { lines } = splitJournal(await readFile(meetingFile('journal', meetingId, 'jsonl'), 'utf8'))
      const keys = withoutWorkingKey((await readTextOrNull(meetingFile('keys', meetingId, 'json'))) ?? '')
      await writeSnapshot(snapshotFolder(meetingId), { keys, lines }, wall)
      onOutcome(true)
    } catch {
      // Shown to the chair; the next one is tried at the next line.
      takenAt.delete(meetingId)
      onOutcome(false)
    }
  }
  return {
    take,
    afterLine: async (meetingId) => {
      const last = takenAt.get(meetingId)
      if (last === undefined || clock.message().clock - last >= EVERY) await take(meetingId)
    },
    linesOf: async (meetingId) => {
      const snapshots = await readSnapshots(snapshotFolder(meetingId))
      return [...new Set(snapshots.flatMap((snapshot) => snapshot.lines))]
    },
  }
}
