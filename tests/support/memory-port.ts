import type { MeetingLog } from '@renderer/storage/line-chain'
import { createLog, type LogPort } from '@renderer/storage/meeting-log'
import { importMasterKey } from '@renderer/storage/sealing'
import type { WrappedKeys } from '@shared/ipc/contract'
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
}

export function memoryPort(): MemoryPort {
  const port: MemoryPort = {
    lines: [],
    keys: null,
    hadTornEnd: false,
    isReadable: true,
    spare: [],
    readJournal: async () =>
      port.isReadable ? ok({ lines: [...port.lines], hadTornEnd: port.hadTornEnd }) : fail('file/not-read'),
    appendLine: async (_meetingId, line) => {
      port.lines.push(line)
      return ok(null)
    },
    readSpare: async () => [...port.spare],
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

/** A master key that is the same for every test with the same number. */
export function masterKey(number = 1): Promise<CryptoKey> {
  return importMasterKey(btoa(String.fromCharCode(number).repeat(32)))
}

export const MEETING = meetingId('abcd-1234')

/** The log of a meeting that was just made. */
export async function freshLog(port: LogPort): Promise<MeetingLog> {
  return unwrap(await createLog(port, await masterKey(), MEETING))
}
