import { chairBridge } from '@renderer/bridge/bridge'
import { type WindowClock, windowClock } from '@renderer/bridge/window-clock'
import { type Database, openDatabase } from '@renderer/storage/database'
import type { LogPort } from '@renderer/storage/meeting-log'
import { importMasterKey } from '@renderer/storage/sealing'
import { storedLines } from '@renderer/storage/stored-lines'
import type { AppInfo, ChairApi, IpcProblem } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { insist } from './insist'

/** Everything outside the page that the chair's stores work with. */
export interface Services {
  readonly bridge: ChairApi
  readonly clock: WindowClock
  readonly database: Database
  readonly master: CryptoKey
  readonly port: LogPort
  readonly info: AppInfo
}

function portOf(bridge: ChairApi, database: Database): LogPort {
  return {
    readJournal: (meetingId) => bridge['journal-read'](meetingId),
    appendLine: (meetingId, line) => bridge['journal-append'](meetingId, line),
    readSpare: async (meetingId) => {
      const snapshots = await bridge['snapshot-read'](meetingId)
      return [...(await storedLines(database, meetingId)), ...(snapshots.ok ? snapshots.value : [])]
    },
    heal: (meetingId, lines) => bridge['journal-heal'](meetingId, lines),
    readKeys: (meetingId) => bridge['keys-read'](meetingId),
    writeKeys: (meetingId, keys) => bridge['keys-write'](meetingId, keys),
  }
}

/** Tells main that this page can be seen. */
export async function pageIsUp(): Promise<void> {
  await insist(() => chairBridge()['chair-up']())
}

/**
 * Connects to main, takes over its clock, and opens keys and database; a database that does not open is done without.
 * Problem: main kept refusing, or a file failed. Never throws.
 */
export async function startServices(): Promise<Result<Services, IpcProblem>> {
  try {
    const bridge = chairBridge()
    const [info, time, key] = await Promise.all([
      insist(() => bridge['app-info']()),
      insist(() => bridge['clock-read']()),
      insist(() => bridge['master-key']()),
    ])
    if (!info.ok) return info
    if (!time.ok) return time
    if (!key.ok) return key
    const clock = windowClock(time.value)
    bridge.on('clock', clock.receive)
    const [database, master] = await Promise.all([openDatabase(), importMasterKey(key.value)])
    return ok({ bridge, clock, database, master, port: portOf(bridge, database), info: info.value })
  } catch {
    return fail('file/not-read')
  }
}
