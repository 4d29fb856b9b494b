import { existsSync } from 'node:fs'
import type { JournalEnd, JournalText } from '@shared/ipc/journal'
import type { MeetingId } from '@shared/lib/ids'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { journalAppender } from './append-after'
import { splitJournal } from './journal-file'

/** The journals of all meetings. Whoever calls sees to it that one call ends before the next begins. All throw on failure. */
export interface JournalStore {
  /** All lines; none when there is no journal. */
  read(meetingId: MeetingId): Promise<JournalText>
  append(meetingId: MeetingId, line: string, after: JournalEnd): Promise<void>
  /** Writes a journal anew; what lies there is copied aside first. */
  heal(meetingId: MeetingId, lines: readonly string[]): Promise<void>
  /** Whether the journal that was read or written last is just as it was left. */
  isLastAsLeft(): Promise<boolean>
  /** The meeting whose journal was read or written last. */
  last(): MeetingId | null
}

export function journalStore(
  pathOf: (meetingId: MeetingId) => string,
  copyAside: (path: string) => Promise<void>,
): JournalStore {
  const journals = journalAppender()
  let last: MeetingId | null = null
  return {
    read: async (meetingId) => {
      last = meetingId
      const text = await readTextOrNull(pathOf(meetingId))
      await journals.remember(pathOf(meetingId), text)
      return splitJournal(text ?? '')
    },
    append: async (meetingId, line, after) => {
      await journals.append(pathOf(meetingId), line, after)
      last = meetingId
    },
    heal: async (meetingId, lines) => {
      const path = pathOf(meetingId)
      const text = `${lines.join('\n')}\n`
      if (existsSync(path)) await copyAside(path)
      await writeWhole(path, text)
      await journals.remember(path, text)
    },
    isLastAsLeft: async () => last === null || journals.isAsLeft(pathOf(last)),
    last: () => last,
  }
}
