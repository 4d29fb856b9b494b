import { existsSync } from 'node:fs'
import type { Answers } from '@shared/ipc/api'
import type { ClockSource } from '../clock/source'
import { folder, meetingFile } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { copyAside, moveAside } from '../files/set-aside'
import type { StorageHealth } from '../files/storage-health'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { sendTo } from '../ipc/send'
import type { PageWindow } from '../windows/page-window'
import { journalStore } from './journal-store'
import { listMeetings } from './list-meetings'
import { snapshotKeeper } from './snapshot-keeper'

/** How often is looked whether the open journal is still what was written (ms): „Opgeslagen” is said as long as it is. */
const LOOK_EVERY = 3_000

/**
 * Keeps the journals, snapshots and drafts of all meetings. Lines are sealed: main stores and returns them, and opens
 * none. Whether a journal is whole only the page can tell; when it is not, the page says what it should hold.
 */
export function setupJournal(
  clock: ClockSource,
  chair: PageWindow<'chair'>,
  health: StorageHealth,
): Answers<
  | 'journal-list'
  | 'journal-read'
  | 'journal-append'
  | 'journal-heal'
  | 'snapshot-take'
  | 'snapshot-read'
  | 'drafts-read'
  | 'drafts-write'
  | 'drafts-aside'
> {
  const queue = oneByOne()
  const snapshots = snapshotKeeper(clock, health.noteSnapshot)
  const journals = journalStore((meetingId) => meetingFile('journal', meetingId, 'jsonl'), copyAside)
  setInterval(async () => {
    const whole = await queue(journals.isLastAsLeft)
    const meetingId = journals.last()
    if (meetingId !== null && !(whole.ok && whole.value)) sendTo(chair, 'journal-lost', { meetingId })
  }, LOOK_EVERY)
  return {
    'journal-list': () => queue(() => listMeetings(folder)),
    'journal-read': (meetingId) => queue(() => journals.read(meetingId)),
    'journal-append': async (meetingId, line, after) => {
      const written = await queue(async () => {
        await journals.append(meetingId, line, after)
        return null
      })
      // After the answer: nobody waits for a snapshot to hear that a line is safe.
      if (written.ok) void queue(() => snapshots.afterLine(meetingId))
      return written
    },
    'journal-heal': (meetingId, lines) =>
      queue(async () => {
        await journals.heal(meetingId, lines)
        return null
      }),
    'snapshot-take': (meetingId) =>
      queue(async () => {
        await snapshots.take(meetingId)
        return null
      }),
    'snapshot-read': (meetingId) => queue(() => snapshots.linesOf(meetingId)),
    'drafts-read': (meetingId) =>
      queue(async () => (await readTextOrNull(meetingFile('drafts', meetingId, 'sealed'))) ?? ''),
    'drafts-write': (meetingId, line) =>
      queue(async () => {
        await writeWhole(meetingFile('drafts', meetingId, 'sealed'), line)
        return null
      }),
    'drafts-aside': (meetingId) =>
      queue(async () => {
        const path = meetingFile('drafts', meetingId, 'sealed')
        if (existsSync(path)) await moveAside(path)
        return null
      }),
  }
}
