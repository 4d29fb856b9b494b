import type { LogProblem } from '@renderer/storage/log'
import { type OpenedLog, openLog } from '@renderer/storage/meeting-log'
import { type MeetingSummary, openSummary, sealSummary } from '@renderer/storage/sealed-texts'
import { unwrapMeetingKeys } from '@renderer/storage/sealing'
import { doubtsOf } from '@renderer/storage/signed-versions'
import { rebuildLines, standingOf, storedMeetings } from '@renderer/storage/stored-lines'
import type { IpcProblem } from '@shared/ipc/contract'
import type { JournalInfo } from '@shared/ipc/journal'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from '../services'
import { summaryOf } from './summary-of'

/** Which of several histories of one meeting an entry is (docs/domain.md, rule 202). */
export interface EntryHistory {
  readonly head: string
  readonly lineCount: number
  /** The one that opens now. */
  readonly isOwn: boolean
  /** The chair has not chosen between them yet. */
  readonly isAsked: boolean
}

export interface CatalogueEntry {
  readonly meetingId: MeetingId
  readonly summary: MeetingSummary
  /** Null as long as there is only one. */
  readonly history: EntryHistory | null
}

export interface Catalogue {
  readonly entries: readonly CatalogueEntry[]
  /** How many meetings had to be put back into the working database from their journal. */
  readonly rebuilt: number
  /** How many journals were damaged, and healed from the working database or a snapshot. */
  readonly healed: number
  /** How many meetings can be read in part only; how many have histories to choose from; of how many a signed version is other. */
  readonly partial: number
  readonly forked: number
  readonly signedOther: number
  /** The register of what was signed was damaged; what was there is kept aside. */
  readonly wasRegisterDamaged: boolean
  /** The working database was damaged or emptied; what was there is kept aside. */
  readonly wasDamaged: boolean
  readonly unreadable: readonly { readonly meetingId: MeetingId; readonly problem: LogProblem }[]
}

/** Folds an opened log into the meeting, or null when it holds nothing. */
export function foldLog({ commands }: Pick<OpenedLog, 'commands'>): MeetingState | null {
  return commands.reduce<MeetingState | null>((meeting, command) => {
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
  readonly entries: readonly CatalogueEntry[]
  readonly isStored: boolean
  readonly opened: OpenedLog
}

/** Something signed is not as it was noted down, or not the same in two histories to choose from. */
function isSignedOther({ doubts, signed, others, isUnsettled }: OpenedLog): boolean {
  return doubts.length > 0 || (isUnsettled && others.some((other) => doubtsOf(other.signed, signed).length > 0))
}

/** One entry for each history of a meeting, the one that opens first. */
function entriesOf(opened: OpenedLog): readonly CatalogueEntry[] {
  const { others, isUnsettled, log } = opened
  return [opened, ...others].flatMap((chain) => {
    const meeting = foldLog(chain)
    const { head, lineCount } = chain.log
    const history = { head, lineCount, isOwn: head === log.head, isAsked: isUnsettled }
    const summary = meeting && summaryOf(meeting)
    return summary ? [{ meetingId: log.meetingId, summary, history: others.length > 0 ? history : null }] : []
  })
}

/**
 * Puts a meeting back into the working database; null when there was never a line of it. One that is not readable to its
 * end is left there as it is: its rows may be what is missing.
 */
async function rebuild(services: Services, meetingId: MeetingId): Promise<Result<Rebuilt | null, LogProblem>> {
  const outcome = await openLog(services.port, services.master, meetingId, 'look')
  if (!outcome.ok) return outcome
  const opened = outcome.value
  if (opened.lines.length === 0) return ok(null)
  const entries = entriesOf(opened)
  const [own] = entries
  if (!own?.history?.isOwn && own?.history !== null) return fail('log/damaged')
  if (opened.unread > 0) return ok({ entries, isStored: false, opened })
  const sealed = await sealSummary(opened.log.keys, meetingId, own.summary)
  return ok({ entries, isStored: await rebuildLines(services.database, opened, sealed), opened })
}

/** Journals main knows, and meetings of which only the working database still holds lines. */
async function allMeetings(services: Services): Promise<Result<readonly JournalInfo[], IpcProblem>> {
  const journals = await services.bridge['journal-list']()
  if (!journals.ok) return journals
  const known = new Set(journals.value.map((info) => info.meetingId))
  const others = (await storedMeetings(services.database)).filter((meetingId) => !known.has(meetingId))
  const gone = others.map(
    (meetingId) => ({ meetingId, journal: 'gone', lineCount: 0, digest: '', isDoubtful: true }) as const,
  )
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
  const register = await services.port.readSigned()
  const entries: CatalogueEntry[] = []
  const unreadable: { meetingId: MeetingId; problem: LogProblem }[] = []
  let [rebuilt, healed, partial, forked, signedOther, isDamaged] = [0, 0, 0, 0, 0, false]
  for (const info of meetings.value) {
    const { meetingId } = info
    const standing = await standingOf(database, info)
    const known = standing === 'same' && !info.isDoubtful ? await storedSummary(services, meetingId) : null
    if (known) {
      entries.push({ meetingId, summary: known, history: null })
      continue
    }
    const outcome = await rebuild(services, meetingId)
    if (!outcome.ok || !outcome.value) {
      // A journal without a line was begun and never written: there is nothing to be missed.
      if (outcome.ok && info.journal !== 'gone') continue
      unreadable.push({ meetingId, problem: outcome.ok ? 'log/damaged' : outcome.problem })
      continue
    }
    const { opened, isStored } = outcome.value
    entries.push(...outcome.value.entries)
    if (opened.isUnsettled) forked += 1
    if (isSignedOther(opened)) signedOther += 1
    if (opened.unread > 0) partial += 1
    else if (opened.wasHealed) healed += 1
    else if (standing === 'different') isDamaged ||= !opened.isUnsettled
    if (isStored && !opened.wasHealed && (standing === 'different' || standing === 'unfinished')) rebuilt += 1
  }
  const wasDamaged = await report(services, isDamaged)
  const wasRegisterDamaged = register.ok && register.value.wasDamaged
  entries.sort((a, b) => b.summary.begin - a.summary.begin)
  return ok({
    ...{ entries, unreadable, rebuilt, healed, partial, forked, signedOther },
    ...{ wasDamaged, wasRegisterDamaged },
  })
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
  const { found: opened } = database
  const found = opened === 'emptied' || opened === 'slow' ? opened : isDamaged ? 'damaged' : 'good'
  const out = database.isSlow() ? 'slow' : 'unusable'
  const kept = await bridge['database-report'](database.isWorking() ? found : out)
  if (!kept.ok || !kept.value) return false
  if (found === 'damaged') {
    await database.back()
    const meetings = await allMeetings(services)
    for (const { meetingId } of meetings.ok ? meetings.value : []) await rebuild(services, meetingId)
  }
  return true
}
