import type { JournalInfo } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { sha256 } from './bytes'
import type { Database, LineRow } from './database'
import type { MeetingLog } from './line-chain'
import type { OpenedLog } from './meeting-log'

/** Puts written lines into the working database, the last of which ends the log. Whether it worked. */
export function storeLines(db: Database, log: MeetingLog, rows: readonly LineRow[], summary: string): Promise<boolean> {
  const { meetingId, lineCount, head } = log
  return db.write(async ({ lines, catalogue }) => {
    await lines.bulkPut(rows)
    await catalogue.put({ meetingId, lineCount, head, summary })
  })
}

/** Makes the working database equal to the journal again, for one meeting. Whether it worked. */
export function rebuildLines(db: Database, opened: OpenedLog, summary: string): Promise<boolean> {
  const { meetingId, lineCount, head } = opened.log
  const rows: LineRow[] = opened.lines.map((line, n) => ({ meetingId, n, line }))
  return db.write(async ({ lines, catalogue }) => {
    await lines.where('meetingId').equals(meetingId).delete()
    await lines.bulkPut(rows)
    await catalogue.put({ meetingId, lineCount, head, summary })
  })
}

/** The lines the working database holds of a meeting; none when it cannot say. */
export async function storedLines(db: Database, meetingId: MeetingId): Promise<readonly string[]> {
  const rows = await db.read(({ lines }) => lines.where('meetingId').equals(meetingId).toArray())
  return (rows ?? []).map((row) => row.line)
}

/** All meetings the working database knows. */
export async function storedMeetings(db: Database): Promise<readonly MeetingId[]> {
  return (await db.read(({ catalogue }) => catalogue.toCollection().primaryKeys())) ?? []
}

/**
 * How the working database stands beside a journal: the same; `behind`, as a crash between the two leaves it; or
 * `different`: one of the two is damaged.
 */
export type Standing = 'same' | 'behind' | 'different'

/** Compares the working database, line by line, with the journal of one meeting. Null when either cannot be read. */
export async function standingOf(
  db: Database,
  { meetingId, journal, lineCount, digest }: JournalInfo,
): Promise<Standing | null> {
  if (journal === 'unreadable') return null
  const found = await db.read(async ({ lines, catalogue }) => ({
    row: await catalogue.get(meetingId),
    rows: await lines.where('meetingId').equals(meetingId).sortBy('n'),
  }))
  if (!found) return null
  const { row, rows } = found
  if (row?.lineCount !== rows.length || !rows.every(({ n }, place) => n === place)) return 'different'
  const last = rows.at(-1)
  if (!last || (await sha256(last.line)) !== row.head) return 'different'
  // A crash leaves it one line behind; more is the work of a database that was out, or lost its end.
  if (rows.length === lineCount - 1) return 'behind'
  return (await sha256(rows.map(({ line }) => line).join('\n'))) === digest ? 'same' : 'different'
}
