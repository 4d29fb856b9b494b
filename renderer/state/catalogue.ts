import { type LogProblem, type OpenedLog, openLog } from '@renderer/storage/meeting-log'
import { type MeetingSummary, openSummary, sealSummary } from '@renderer/storage/sealed-texts'
import { unwrapMeetingKeys } from '@renderer/storage/sealing'
import { rebuildLines, standingOf, storedMeetings } from '@renderer/storage/stored-lines'
import type { IpcProblem, JournalInfo } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from './services'
import { summaryOf } from './summary-of'

export interface CatalogueEntry {
  readonly meetingId: MeetingId
  readonly summary: MeetingSummary
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[]
  /** How many meetings had to be put back into the working database from their journal. */
  readonly rebuilt: number
  /** How many journals were damaged, and healed from the working database or a snapshot. */
  readonly healed: number
  /** The working database was damaged or emptied; what was there is kept aside. */
  readonly wasDamaged: boolean
  readonly unreadable: readonly { readonly meetingId: MeetingId; readonly problem: LogProblem }[]
}

/** Folds an opened log into the meeting, or null when it holds nothing. */
export function foldLog(opened: OpenedLog): MeetingState | null {
  return opened.commands.reduce<MeetingState | null>((meeting, command) => {
    const next = applyCommand(meeting, command)
    return next.ok ? next.value : meeting
  }, null)
}

async function storedSummary(services: Services, meetingId: MeetingId): Promise<MeetingSummary | null> {
  const row = await services.database.read(({ catalogue }) => catalogue.get(meetingId))
  const wrapped = await services.port.readKeys(meetingId)
  if (!row || !wrapped.ok || !wrapped.value) return null
  const keys = await unwrapMeetingKeys(services.master, wrapped.value)
  return keys.ok ? openSummary(keys.value, meetingId, row.summary) : null
}

interface Rebuilt {
  readonly summary: MeetingSummary
  readonly isStored: boolean
  readonly wasHealed: boolean
}

/** Puts a meeting back into the working database; null when there was never a line of it. */
async function rebuild(services: Services, meetingId: MeetingId): Promise<Result<Rebuilt | null, LogProblem>> {
  const opened = await openLog(services.port, services.master, meetingId)
  if (!opened.ok) return opened
  if (opened.value.lines.length === 0) return ok(null)
  const meeting = foldLog(opened.value)
  if (!meeting) return fail('log/damaged')
  const summary = summaryOf(meeting)
  const sealed = await sealSummary(opened.value.log.keys, meetingId, summary)
  const isStored = await rebuildLines(services.database, opened.value, sealed)
  return ok({ summary, isStored, wasHealed: opened.value.wasHealed })
}

/** Journals main knows, and meetings of which only the working database still holds lines. */
async function allMeetings(services: Services): Promise<Result<readonly JournalInfo[], IpcProblem>> {
  const journals = await services.bridge['journal-list']()
  if (!journals.ok) return journals
  const known = new Set(journals.value.map((info) => info.meetingId))
  const others = (await storedMeetings(services.database)).filter((meetingId) => !known.has(meetingId))
  const gone = others.map((meetingId) => ({ meetingId, journal: 'gone', lineCount: 0, digest: '' }) as const)
  return ok([...journals.value, ...gone])
}

/**
 * Lists all meetings. For each, the working database is compared with the journal; where they differ in any way
 * the journal is right and the database is rebuilt from it (docs/domain.md, rules 50 and 51). A meeting that does not
 * open is always named. Problem: the journals cannot be listed; nothing is then known of the database (rule 162).
 */
export async function loadCatalogue(services: Services): Promise<Result<Catalogue, IpcProblem>> {
  const { database } = services
  const meetings = await allMeetings(services)
  if (!meetings.ok) return meetings
  const entries: CatalogueEntry[] = []
  const unreadable: { meetingId: MeetingId; problem: LogProblem }[] = []
  let [rebuilt, healed, isDamaged] = [0, 0, false]
  for (const info of meetings.value) {
    const { meetingId } = info
    const standing = await standingOf(database, info)
    const known = standing === 'same' ? await storedSummary(services, meetingId) : null
    if (known) {
      entries.push({ meetingId, summary: known })
      continue
    }
    const outcome = await rebuild(services, meetingId)
    if (!outcome.ok || !outcome.value) {
      // A journal without a line was begun and never written: there is nothing to be missed.
      if (outcome.ok && info.journal !== 'gone') continue
      unreadable.push({ meetingId, problem: outcome.ok ? 'log/damaged' : outcome.problem })
      continue
    }
    const { summary, isStored, wasHealed } = outcome.value
    entries.push({ meetingId, summary })
    if (wasHealed) healed += 1
    else if (standing === 'different') isDamaged = true
    if (isStored && !wasHealed && standing !== 'behind') rebuilt += 1
  }
  const wasDamaged = await report(services, isDamaged)
  entries.sort((a, b) => b.summary.begin - a.summary.begin)
  return ok({ entries, rebuilt, healed, wasDamaged, unreadable })
}

/** Databases main has heard about. */
const reported = new WeakSet<object>()

/**
 * Tells main how the database was found, once a start: main then keeps or drops the copy it made. A damaged one is
 * cleared as well, since it would go on falling apart under what is written on top of it, and is filled once more.
 */
async function report(services: Services, isDamaged: boolean): Promise<boolean> {
  const { database, bridge } = services
  if (reported.has(database)) return false
  reported.add(database)
  const found = database.found === 'emptied' ? 'emptied' : isDamaged ? 'damaged' : 'good'
  const kept = await bridge['database-report'](database.isWorking() ? found : 'unusable')
  if (!kept.ok || !kept.value) return false
  if (found === 'damaged') {
    await database.back()
    const meetings = await allMeetings(services)
    for (const { meetingId } of meetings.ok ? meetings.value : []) await rebuild(services, meetingId)
  }
  return true
}
