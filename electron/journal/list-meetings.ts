import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { JournalInfo, SignedNote } from '@shared/ipc/journal'
import { type MeetingId, meetingIdSchema } from '@shared/lib/ids'
import { listJournals } from './journal-file'
import { hasKept } from './kept-lines'
import { holdsSigned, readSigned } from './signed-register'
import { areBeginnings } from './snapshots'

/** Where the folders of a profile are. */
export type FolderOf = (name: 'journal' | 'snapshots' | 'kept' | 'signed') => string

export const signedPath = (folder: FolderOf): string => join(folder('signed'), 'signed.jsonl')

/** The meetings with a folder of their own in a folder; none when it cannot be read, which is said when it is written in. */
async function meetingsIn(folder: FolderOf, name: 'snapshots' | 'kept'): Promise<MeetingId[]> {
  try {
    const ids = (await readdir(folder(name))).map((one) => meetingIdSchema.safeParse(one))
    return ids.flatMap((id) => (id.success ? [id.data] : []))
  } catch {
    return []
  }
}

/** What was noted down as signed; nothing when it cannot be read, which the page hears when it asks for it. */
async function notedDown(folder: FolderOf): Promise<readonly SignedNote[]> {
  try {
    return (await readSigned(signedPath(folder))).notes
  } catch {
    return []
  }
}

/** Whether something that lies elsewhere does not go with the lines of a journal: the page then looks into all of it. */
async function doubts(folder: FolderOf) {
  const notes = await notedDown(folder)
  return async (meetingId: MeetingId, lines: readonly string[]): Promise<boolean> => {
    const own = notes.filter((note) => note.meetingId === meetingId)
    if (!holdsSigned(own, lines)) return true
    try {
      const isBegun = await areBeginnings(join(folder('snapshots'), meetingId), lines)
      return !isBegun || (await hasKept(join(folder('kept'), meetingId)))
    } catch {
      return true
    }
  }
}

/** All meetings there is a journal of, and those of which only snapshots or kept lines are left. */
export async function listMeetings(folder: FolderOf): Promise<JournalInfo[]> {
  const journals = await listJournals(folder('journal'), await doubts(folder))
  const isHeld = ({ journal, lineCount }: JournalInfo) => journal === 'unreadable' || lineCount > 0
  const held = new Set(journals.filter(isHeld).map((info) => info.meetingId))
  const elsewhere = [...(await meetingsIn(folder, 'snapshots')), ...(await meetingsIn(folder, 'kept'))]
  const lost = new Set(elsewhere.filter((meetingId) => !held.has(meetingId)))
  const gone = [...lost].map(
    (meetingId) => ({ meetingId, journal: 'gone', lineCount: 0, digest: '', isDoubtful: true }) as const,
  )
  return [...journals.filter((info) => !lost.has(info.meetingId)), ...gone]
}
