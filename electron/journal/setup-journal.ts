import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { JournalInfo } from '@shared/ipc/contract'
import { type MeetingId, meetingIdSchema } from '@shared/lib/ids'
import type { BrowserWindow } from 'electron'
import type { ClockSource } from '../clock/source'
import { folder, meetingFile } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { copyAside, moveAside } from '../files/set-aside'
import type { StorageHealth } from '../files/storage-health'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { handleCalls } from '../ipc/handle'
import { appendLine, listJournals, splitJournal } from './journal-file'
import { snapshotKeeper } from './snapshot-keeper'

/** The meetings there are snapshots of; none when their folder cannot be read, which is said at the next snapshot. */
async function meetingsInSnapshots(): Promise<MeetingId[]> {
  try {
    const ids = (await readdir(folder('snapshots'))).map((name) => meetingIdSchema.safeParse(name))
    return ids.flatMap((id) => (id.success ? [id.data] : []))
  } catch {
    return []
  }
}

/** All meetings there is a journal of, and those of which only snapshots are left. */
async function listMeetings(): Promise<JournalInfo[]> {
  const journals = await listJournals(folder('journal'))
  const isHeld = ({ journal, lineCount }: JournalInfo) => journal === 'unreadable' || lineCount > 0
  const held = new Set(journals.filter(isHeld).map((info) => info.meetingId))
  const lost = new Set((await meetingsInSnapshots()).filter((meetingId) => !held.has(meetingId)))
  const gone = [...lost].map((meetingId) => ({ meetingId, journal: 'gone', lineCount: 0, digest: '' }) as const)
  return [...journals.filter((info) => !lost.has(info.meetingId)), ...gone]
}

/**
 * Keeps the journals, snapshots and drafts of all meetings. Lines are sealed: main stores and returns them, and opens
 * none. Whether a journal is whole only the page can tell; when it is not, the page says what it should hold.
 */
export function setupJournal(clock: ClockSource, chair: BrowserWindow, health: StorageHealth): void {
  const queue = oneByOne()
  const snapshots = snapshotKeeper(clock, health.noteSnapshot)
  handleCalls('chair', chair, {
    'journal-list': () => queue(listMeetings),
    'journal-read': (meetingId) =>
      queue(async () => splitJournal((await readTextOrNull(meetingFile('journal', meetingId, 'jsonl'))) ?? '')),
    'journal-append': async (meetingId, line) => {
      const written = await queue(async () => {
        await appendLine(meetingFile('journal', meetingId, 'jsonl'), line)
        return null
      })
      // After the answer: nobody waits for a snapshot to hear that a line is safe.
      if (written.ok) void queue(() => snapshots.afterLine(meetingId))
      return written
    },
    'journal-heal': (meetingId, lines) =>
      queue(async () => {
        const path = meetingFile('journal', meetingId, 'jsonl')
        if (existsSync(path)) await copyAside(path)
        await writeWhole(path, `${lines.join('\n')}\n`)
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
  })
}
