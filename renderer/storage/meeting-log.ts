import type { IpcProblem, JournalText, WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { longestChain, type MeetingLog, numberIn } from './line-chain'
import { newMeetingKeys, seal, unwrapMeetingKeys } from './sealing'
import type { SignedProblem } from './signed-versions'

/** What storage needs of main; the state room hands it over. */
export interface LogPort {
  readJournal(meetingId: MeetingId): Promise<Result<JournalText, IpcProblem>>
  appendLine(meetingId: MeetingId, line: string): Promise<Result<null, IpcProblem>>
  /** Lines of the meeting that are kept elsewhere too: in the working database and in snapshots. */
  readSpare(meetingId: MeetingId): Promise<readonly string[]>
  /** Writes the journal anew and keeps the damaged one aside. */
  heal(meetingId: MeetingId, lines: readonly string[]): Promise<Result<null, IpcProblem>>
  readKeys(meetingId: MeetingId): Promise<Result<WrappedKeys | null, IpcProblem>>
  writeKeys(meetingId: MeetingId, keys: WrappedKeys): Promise<Result<null, IpcProblem>>
}

export type LogProblem = IpcProblem | 'log/no-key' | 'log/damaged' | SignedProblem

export interface OpenedLog {
  readonly log: MeetingLog
  readonly commands: readonly MeetingCommand[]
  readonly lines: readonly string[]
  /** A line that was being written in a crash was dropped; it had never been acknowledged. */
  readonly hadTornEnd: boolean
  /** The journal was damaged or too short, and was written anew with lines kept elsewhere. */
  readonly wasHealed: boolean
}

/** Starts the log of a new meeting: makes its keys and stores them wrapped before any line is written. */
export async function createLog(
  port: LogPort,
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

/**
 * Whether a journal held lines the chain does not have: one says so by its number, or what stands at its end is no
 * line any more and nothing elsewhere goes on past it. Such a journal is left as it is, for better days.
 */
function isShort(chain: readonly string[], journal: readonly string[]): boolean {
  if (journal.some((line) => numberIn(line) >= chain.length)) return true
  const held = new Set(chain)
  const lastGood = journal.reduce((last, line, n) => (held.has(line) ? n : last), -1)
  const goesOn = chain.length - 1 - chain.lastIndexOf(journal[lastGood] ?? '')
  return journal.length - 1 > lastGood && goesOn === 0
}

/**
 * Opens the journal of a meeting, line by line along the chain of hashes. Where it is damaged or stops short of what
 * the working database or a snapshot holds, it is healed from there (docs/domain.md, rule 51).
 * Problems: no key for it, not readable, or a line that is damaged, or changes what was signed, and is nowhere else to be
 * found as it was.
 */
export async function openLog(
  port: LogPort,
  master: CryptoKey,
  meetingId: MeetingId,
): Promise<Result<OpenedLog, LogProblem>> {
  const wrapped = await port.readKeys(meetingId)
  if (!wrapped.ok) return wrapped
  const keys = wrapped.value && (await unwrapMeetingKeys(master, wrapped.value))
  if (!keys?.ok) return fail('log/no-key')
  const journal = await port.readJournal(meetingId)
  if (!journal.ok) return journal
  const empty: MeetingLog = { meetingId, keys: keys.value, lineCount: 0, head: '' }
  const chain = await longestChain(empty, journal.value.lines, await port.readSpare(meetingId))
  if (chain.isSignedChanged) return fail('log/signed-changed')
  if (isShort(chain.lines, journal.value.lines)) return fail('log/damaged')
  const wasHealed = !isSame(journal.value.lines, chain.lines)
  if (wasHealed) {
    const healed = await port.heal(meetingId, chain.lines)
    if (!healed.ok) return healed
  }
  return ok({ ...chain, wasHealed, hadTornEnd: journal.value.hadTornEnd && !wasHealed })
}
