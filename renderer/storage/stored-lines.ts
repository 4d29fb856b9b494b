import type { JournalEnd, JournalInfo } from '@shared/ipc/journal'
import type { MeetingId } from '@shared/lib/ids'
import { sha256 } from './bytes'
import type { Database, LineRow, Tables } from './database'
import type { MeetingLog } from './log'
import type { OpenedLog } from './meeting-log'

/** How many lines are read or written at once: each such piece has the deadline of the database to itself. */
const BATCH = 500

/** Stands for the head while a meeting is being put back. */
const REBUILDING = 'rebuilding'

const INDEX = '[meetingId+n]'
const from = ({ lines }: Tables, meetingId: MeetingId, n: number) =>
  lines.where(INDEX).between([meetingId, n], [meetingId, Number.POSITIVE_INFINITY], true, true).limit(BATCH)

/**
 * Puts written lines into the working database, the last of which ends the log, when they follow what it holds: `after`.
 * What it holds otherwise is never written over: then it is `different`, and is to be rebuilt.
 */
export async function storeLines(
  db: Database,
  after: JournalEnd,
  log: MeetingLog,
  rows: readonly LineRow[],
  summary: string,
): Promise<'stored' | 'different' | 'failed'> {
  const { meetingId, lineCount, head } = log
  let isFollowing = true
  const stored = await db.write(async ({ lines, catalogue }) => {
    const row = await catalogue.get(meetingId)
    isFollowing = row ? row.lineCount === after.lineCount && row.head === after.head : after.lineCount === 0
    if (!isFollowing) return
    await lines.bulkPut(rows)
    await catalogue.put({ meetingId, lineCount, head, summary })
  })
  if (!stored) return 'failed'
  return isFollowing ? 'stored' : 'different'
}

/**
 * Makes the working database equal to the journal again, for one meeting, piece by piece. Until the last piece it says of
 * itself that it is not whole. Whether it worked.
 */
export async function rebuildLines(
  db: Database,
  { log, lines: written }: Pick<OpenedLog, 'log' | 'lines'>,
  summary: string,
): Promise<boolean> {
  const { meetingId, lineCount, head } = log
  const begun = { meetingId, lineCount: 0, head: REBUILDING, summary: '' }
  if (!(await db.write(({ catalogue }) => catalogue.put(begun)))) return false
  let left = BATCH
  while (left === BATCH) {
    const isDone = await db.write(async (tables) => {
      const keys = await from(tables, meetingId, Number.NEGATIVE_INFINITY).primaryKeys()
      left = keys.length
      await tables.lines.bulkDelete(keys)
    })
    if (!isDone) return false
  }
  for (let at = 0; at < written.length; at += BATCH) {
    const rows: LineRow[] = written.slice(at, at + BATCH).map((line, n) => ({ meetingId, n: at + n, line }))
    if (!(await db.write(({ lines }) => lines.bulkPut(rows)))) return false
  }
  return db.write(({ catalogue }) => catalogue.put({ meetingId, lineCount, head, summary }))
}

/** The rows the working database holds of a meeting, by number; null when it cannot say. */
async function storedRows(db: Database, meetingId: MeetingId): Promise<readonly LineRow[] | null> {
  const rows: LineRow[] = []
  for (let next = Number.NEGATIVE_INFINITY; ; ) {
    const some = await db.read((tables) => from(tables, meetingId, next).toArray())
    if (!some) return null
    rows.push(...some)
    const last = some.at(-1)
    if (!last || some.length < BATCH) return rows
    next = last.n + 1
  }
}

/** The lines the working database holds of a meeting; none when it cannot say. */
export async function storedLines(db: Database, meetingId: MeetingId): Promise<readonly string[]> {
  return ((await storedRows(db, meetingId)) ?? []).map((row) => row.line)
}

/** All meetings the working database knows, also those of which it holds no more than lines. */
export async function storedMeetings(db: Database): Promise<readonly MeetingId[]> {
  const listed = await db.read(({ catalogue }) => catalogue.toCollection().primaryKeys())
  const held = await db.read(({ lines }) => lines.orderBy('meetingId').uniqueKeys())
  return [...new Set([...(listed ?? []), ...((held ?? []) as MeetingId[])])]
}

/**
 * How the working database stands beside a journal: the same; `behind`, as a crash between the two leaves it; `unfinished`, as
 * a crash while it was being put back leaves it; or `different`: one of the two is damaged.
 */
export type Standing = 'same' | 'behind' | 'unfinished' | 'different'

/** Compares the working database, line by line, with the journal of one meeting. Null when either cannot be read. */
export async function standingOf(
  db: Database,
  { meetingId, journal, lineCount, digest }: JournalInfo,
): Promise<Standing | null> {
  if (journal === 'unreadable') return null
  const found = await db.read(async ({ catalogue }) => ({ row: await catalogue.get(meetingId) }))
  const rows = found && (await storedRows(db, meetingId))
  if (!found || !rows) return null
  const { row } = found
  if (row?.head === REBUILDING) return 'unfinished'
  if (row?.lineCount !== rows.length || !rows.every(({ n }, place) => n === place)) return 'different'
  const last = rows.at(-1)
  if (!last || (await sha256(last.line)) !== row.head) return 'different'
  // A crash leaves it one line behind; more is the work of a database that was out, or lost its end.
  if (rows.length === lineCount - 1) return 'behind'
  return (await sha256(rows.map(({ line }) => line).join('\n'))) === digest ? 'same' : 'different'
}
