import { type LogProblem, type OpenedLog, openLog } from '@renderer/storage/meeting-log'
import { type MeetingSummary, openSummary, sealSummary } from '@renderer/storage/sealed-texts'
import { unwrapMeetingKeys } from '@renderer/storage/sealing'
import { rebuildLines, standingOf, storedMeetings } from '@renderer/storage/stored-lines'
import type { JournalInfo } from '@shared/ipc/contract'
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

async function rebuild(services: Services, meetingId: MeetingId): Promise<Result<Rebuilt, LogProblem>> {
  const opened = await openLog(services.port, services.master, meetingId)
  if (!opened.ok) return opened
  const meeting = foldLog(opened.value)
  if (!meeting) return fail('log/damaged')
  const summary = summaryOf(meeting)
  const sealed = await sealSummary(opened.value.log.keys, meetingId, summary)
  const isStored = await rebuildLines(services.database, opened.value, sealed)
  return ok({ summary, isStored, wasHealed: opened.value.wasHealed })
}

/** Journals main knows, and meetings of which only the working database still holds lines. */
async function allMeetings(services: Services): Promise<readonly JournalInfo[] | null> {
  const journals = await services.bridge['journal-list']()
  if (!journals.ok) return null
  const known = new Set(journals.value.map((info) => info.meetingId))
  const others = (await storedMeetings(services.database)).filter((meetingId) => !known.has(meetingId))
  return [...journals.value, ...others.map((meetingId) => ({ meetingId, lineCount: 0, digest: '' }))]
}

/**
 * Lists all meetings. For each, the working database is compared with the journal; where they differ in any way
 * the journal is right and the database is rebuilt from it (docs/domain.md, rules 50 and 51).
 */
export async function loadCatalogue(services: Services): Promise<Catalogue> {
  const { database } = services
  const meetings = (await allMeetings(services)) ?? []
  const entries: CatalogueEntry[] = []
  const unreadable: { meetingId: MeetingId; problem: LogProblem }[] = []
  let [rebuilt, healed, isDamaged] = [0, 0, false]
  for (const info of meetings) {
    const { meetingId } = info
    const standing = await standingOf(database, info)
    const known = standing === 'same' ? await storedSummary(services, meetingId) : null
    if (known) {
      entries.push({ meetingId, summary: known })
      continue
    }
    const outcome = await rebuild(services, meetingId)
    if (!outcome.ok) {
      // A log without a line was begun and never written: there is nothing to be missed.
      if (info.lineCount > 0) unreadable.push({ meetingId, problem: outcome.problem })
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
  return { entries, rebuilt, healed, wasDamaged, unreadable }
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
    for (const { meetingId } of (await allMeetings(services)) ?? []) await rebuild(services, meetingId)
  }
  return true
}
