import type { LineRow } from '@renderer/storage/database'
import { within } from '@renderer/storage/deadline'
import { isKeepable } from '@renderer/storage/line-links'
import type { MeetingLog } from '@renderer/storage/log'
import { sealSummary } from '@renderer/storage/sealed-texts'
import { rebuildLines, storedLines, storeLines } from '@renderer/storage/stored-lines'
import type { JournalEnd } from '@shared/ipc/journal'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from '../services'
import { summaryOf } from './summary-of'

/** Puts the lines of an open meeting into the working database once they are in the journal. Nothing waits for it. */
export interface DatabaseFiller {
  /** A line that is in the journal now, where the log is after it, and the meeting as it left it. */
  add(row: LineRow, log: MeetingLog, meeting: MeetingState): void
  catchUp(): void
  /** Settles once what was begun is done. */
  caughtUp(): Promise<void>
  stop(): Promise<void>
}

const DEADLINE = 2_000

/**
 * A filler for one open meeting, of which `lines` are all that are written. A database that holds something else than it
 * should is built anew; lines only it has are kept first (docs/domain.md, rule 201).
 */
export function createDatabaseFiller(
  { port, database }: Pick<Services, 'port' | 'database'>,
  start: MeetingLog,
  lines: readonly string[],
): DatabaseFiller {
  let log = start
  let latest: MeetingState | null = null
  /** Lines the working database does not have yet, and where it ends. */
  let behind: readonly LineRow[] = []
  let stored: JournalEnd = { lineCount: start.lineCount, head: start.head }
  let caughtUp: Promise<void> = Promise.resolve()

  const refill = async (at: MeetingLog, summary: string): Promise<boolean> => {
    const now = lines.slice(0, at.lineCount)
    const held = new Set(lines)
    const strays = (await storedLines(database, at.meetingId)).filter((line) => isKeepable(line) && !held.has(line))
    if (strays.length > 0 && !(await port.keep(at.meetingId, strays)).ok) return false
    return rebuildLines(database, { log: at, lines: now }, summary)
  }
  const catchUpOnce = async () => {
    const [rows, meeting, at] = [behind, latest, log]
    if (rows.length === 0 || !meeting || !database.isWorking()) return
    const summary = await sealSummary(at.keys, at.meetingId, summaryOf(meeting))
    const outcome = await storeLines(database, stored, at, rows, summary)
    const isDone = outcome === 'different' ? await refill(at, summary) : outcome === 'stored'
    if (!isDone) return
    behind = behind.filter((row) => !rows.includes(row))
    stored = { lineCount: at.lineCount, head: at.head }
  }
  const catchUp = () => {
    caughtUp = caughtUp.then(catchUpOnce).catch(() => undefined)
  }
  const stopListening = database.onWorking((isWorking) => isWorking && catchUp())

  return {
    add: (row, at, meeting) => {
      behind = [...behind, row]
      log = at
      latest = meeting
    },
    catchUp,
    caughtUp: () => caughtUp,
    stop: async () => {
      stopListening()
      await within(caughtUp, DEADLINE)
    },
  }
}
