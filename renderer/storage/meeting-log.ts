import type { IpcProblem } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { findHistories, type Histories } from './histories'
import type { LineChain } from './line-chain'
import { isKeepable } from './line-links'
import type { LogProblem, MeetingLog } from './log'
import type { LogPort } from './log-port'
import { findKeys } from './meeting-keys'
import { newMeetingKeys, seal } from './sealing'
import { newNotes, type SignedDoubt } from './signed-versions'

export interface OpenedLog extends Pick<LineChain, 'log' | 'commands' | 'lines' | 'signed'> {
  /** A line that was being written in a crash was dropped; it had never been acknowledged. */
  readonly hadTornEnd: boolean
  /** The journal or its keys were damaged or too short, and were written anew from what is kept elsewhere. */
  readonly wasHealed: boolean
  /** Lines at the end that cannot be read; they are kept. */
  readonly unread: number
  /** Other histories of the same meeting, which are kept as well. */
  readonly others: readonly LineChain[]
  /** The chair has not chosen between them yet. */
  readonly isUnsettled: boolean
  readonly doubts: readonly SignedDoubt[]
}

/** To look at, which leaves a journal that is only partly readable as it is; or to go on with. */
export type OpenFor = 'look' | 'use'

/** Starts the log of a new meeting: makes its keys and stores them wrapped before any line is written. */
export async function createLog(
  port: Pick<LogPort, 'writeKeys'>,
  master: CryptoKey,
  meetingId: MeetingId,
): Promise<Result<MeetingLog, LogProblem>> {
  const { keys, wrapped } = await newMeetingKeys(master)
  const stored = await port.writeKeys(meetingId, wrapped)
  return stored.ok ? ok({ meetingId, keys, lineCount: 0, head: '' }) : stored
}

/** Seals a command into the line that follows the log. */
export async function sealCommand(log: MeetingLog, command: MeetingCommand): Promise<string> {
  const place = { meetingId: log.meetingId, kind: 'line', number: log.lineCount, head: log.head } as const
  return seal(log.keys.meeting, place, JSON.stringify(command))
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, n) => b[n] === line)

/** Everything there is of a meeting, put together. */
async function gather(port: LogPort, master: CryptoKey, meetingId: MeetingId) {
  const [journal, kept, signed] = await Promise.all([
    port.readJournal(meetingId),
    port.readKept(meetingId),
    port.readSigned(),
  ])
  if (!journal.ok) return journal
  if (!kept.ok) return kept
  const spare = await port.readSpare(meetingId)
  const { lines, hadTornEnd } = journal.value
  const keys = await findKeys(port, master, meetingId, [...lines, ...spare, ...kept.value.lines])
  if (!keys.ok) return keys
  const all = signed.ok ? signed.value.notes : []
  const notes = all.filter((note) => note.meetingId === meetingId)
  const empty: MeetingLog = { meetingId, keys: keys.value.keys, lineCount: 0, head: '' }
  const found = await findHistories(empty, { journal: lines, spare, kept: kept.value, notes })
  if (!found.ok) return found
  return ok({ found: found.value, journal: lines, notes, hadTornEnd, wereKeysHealed: keys.value.wereHealed })
}

/** Keeps what would be nowhere else, and only then writes a journal anew that does not hold the history as it is. */
async function putRight(
  port: LogPort,
  { own, strays }: Pick<Histories, 'own' | 'strays'>,
  journal: readonly string[],
): Promise<Result<boolean, IpcProblem>> {
  const { meetingId } = own.log
  const kept = strays.length > 0 ? await port.keep(meetingId, strays) : ok(null)
  if (!kept.ok) return kept
  if (isSame(journal, own.lines)) return ok(false)
  const healed = await port.heal(meetingId, own.lines)
  return healed.ok ? ok(true) : healed
}

/**
 * Opens a meeting from everything there is of it (docs/domain.md, rules 51 and 201 to 204): journal, working database,
 * snapshots and what is kept aside. What can be read is opened, and the journal healed; what cannot is counted and kept.
 * Problems: no key for it, not readable, no line that can be read, or a line that changes what was signed and is nowhere
 * else to be found as it was.
 */
export async function openLog(
  port: LogPort,
  master: CryptoKey,
  meetingId: MeetingId,
  openFor: OpenFor = 'use',
): Promise<Result<OpenedLog, LogProblem>> {
  const gathered = await gather(port, master, meetingId)
  if (!gathered.ok) return gathered
  const { found, journal, notes, hadTornEnd, wereKeysHealed } = gathered.value
  const { own, others, isUnsettled, unread, doubts } = found
  if (own.lines.length === 0 && unread > 0) return fail('log/damaged')
  const isLeft = (unread > 0 && openFor === 'look') || own.lines.length === 0
  const put = isLeft ? ok(false) : await putRight(port, found, journal)
  if (!put.ok) return put
  const more = newNotes(notes, own.signed)
  // Should it fail, it is tried at the next opening: the meeting itself is whole.
  if (more.length > 0) await port.noteSigned(more)
  const { log, commands, lines, signed } = own
  const wasHealed = wereKeysHealed || (put.value && unread === 0)
  const wasTorn = hadTornEnd && !put.value
  return ok({ log, commands, lines, signed, hadTornEnd: wasTorn, wasHealed, unread, others, isUnsettled, doubts })
}

/**
 * The chair goes on with one history, by its head; the others are kept, and no longer asked about (docs/domain.md, rule 202).
 * Problems as of opening, or there is no such history any more.
 */
export async function chooseHistory(
  port: LogPort,
  master: CryptoKey,
  meetingId: MeetingId,
  head: string,
): Promise<Result<LineChain, LogProblem>> {
  const gathered = await gather(port, master, meetingId)
  if (!gathered.ok) return gathered
  const { found, journal } = gathered.value
  const all = [found.own, ...found.others]
  const chosen = all.find(({ log }) => log.head === head)
  if (!chosen) return fail('log/damaged')
  const rest = all.filter((chain) => chain !== chosen)
  // Every line of the others, also where the journal holds them now and the chosen one does not.
  const strays = [...new Set([...found.strays, ...rest.flatMap(({ lines }) => lines)])]
  const put = await putRight(port, { own: chosen, strays }, journal)
  if (!put.ok) return put
  const heads = rest.map(({ log }) => log.head)
  const settled = await port.settle(meetingId, heads)
  return settled.ok ? ok(chosen) : settled
}

/**
 * Writes an open meeting anew from memory, after its files were taken away or changed beside the app: the keys, and the
 * journal. What lies there instead is kept (docs/domain.md, rule 200).
 */
export async function writeAnew(
  port: LogPort,
  log: MeetingLog,
  lines: readonly string[],
): Promise<Result<null, IpcProblem>> {
  const renewed = await port.renewKeys(log)
  if (!renewed.ok) return renewed
  if (lines.length === 0) return ok(null)
  const journal = await port.readJournal(log.meetingId)
  if (!journal.ok) return journal
  const held = new Set(lines)
  const strays = journal.value.lines.filter((line) => isKeepable(line) && !held.has(line))
  const kept = strays.length > 0 ? await port.keep(log.meetingId, strays) : ok(null)
  if (!kept.ok) return kept
  return isSame(journal.value.lines, lines) ? ok(null) : port.heal(log.meetingId, lines)
}
