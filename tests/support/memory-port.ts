import type { MeetingLog } from '@renderer/storage/log'
import type { LogPort } from '@renderer/storage/log-port'
import { createLog } from '@renderer/storage/meeting-log'
import { importMasterKey } from '@renderer/storage/sealing'
import type { WrappedKeys } from '@shared/ipc/contract'
import type { SignedNote } from '@shared/ipc/journal'
import { fail, ok } from '@shared/lib/result'
import { meetingId, unwrap } from './builders'

/** Main's side of a journal, kept in memory and open to be tampered with. */
export interface MemoryPort extends LogPort {
  lines: string[]
  keys: WrappedKeys | null
  hadTornEnd: boolean
  isReadable: boolean
  /** What the working database and the snapshots hold. */
  spare: string[]
  kept: string[]
  settled: string[]
  notes: SignedNote[]
  /** Keys that lie elsewhere in the profile. */
  otherKept: WrappedKeys[]
}

export function memoryPort(): MemoryPort {
  const port: MemoryPort = {
    lines: [],
    keys: null,
    hadTornEnd: false,
    isReadable: true,
    spare: [],
    kept: [],
    settled: [],
    notes: [],
    otherKept: [],
    readJournal: async () =>
      port.isReadable ? ok({ lines: [...port.lines], hadTornEnd: port.hadTornEnd }) : fail('file/not-read'),
    appendLine: async (_meetingId, line) => {
      port.lines.push(line)
      return ok(null)
    },
    readSpare: async () => [...port.spare],
    readKept: async () => ok({ lines: [...port.kept], settled: [...port.settled] }),
    keep: async (_meetingId, lines) => {
      port.kept = [...new Set([...port.kept, ...lines])]
      return ok(null)
    },
    settle: async (_meetingId, heads) => {
      port.settled = [...heads]
      return ok(null)
    },
    readSigned: async () => ok({ notes: [...port.notes], wasDamaged: false }),
    noteSigned: async (notes) => {
      port.notes = [...port.notes, ...notes]
      return ok(null)
    },
    otherKeys: async () => ok([...port.otherKept]),
    renewKeys: async () => ok(null),
    heal: async (_meetingId, lines) => {
      port.lines = [...lines]
      return ok(null)
    },
    readKeys: async () => ok(port.keys),
    writeKeys: async (_meetingId, keys) => {
      port.keys = keys
      return ok(null)
    },
  }
  return port
}

/** The text of a master key that is the same for every test with the same number. */
export const masterText = (number = 1): string => btoa(String.fromCharCode(number).repeat(32))

/** That key, imported. */
export const masterKey = (number = 1): Promise<CryptoKey> => importMasterKey(masterText(number))

export const MEETING = meetingId('abcd-1234')

/** The log of a meeting that was just made. */
export async function freshLog(port: LogPort): Promise<MeetingLog> {
  return unwrap(await createLog(port, await masterKey(), MEETING))
}
