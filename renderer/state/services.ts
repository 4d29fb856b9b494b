import { chairBridge } from '@renderer/bridge/bridge'
import { type WindowClock, windowClock } from '@renderer/bridge/window-clock'
import { type Database, openDatabase } from '@renderer/storage/database'
import type { LogPort } from '@renderer/storage/log-port'
import { importMasterKey, isKeyOf, wrapMeetingKeys } from '@renderer/storage/sealing'
import { storedLines } from '@renderer/storage/stored-lines'
import type { ChairApi } from '@shared/ipc/api'
import type { AppInfo, IpcProblem } from '@shared/ipc/contract'
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

/** The master key of this start; another one when the profile under the running app turns out to have another. */
interface Master {
  key: CryptoKey
}

function portOf(bridge: ChairApi, database: Database, master: Master): LogPort {
  return {
    readJournal: (meetingId) => bridge['journal-read'](meetingId),
    appendLine: (meetingId, line, after) => bridge['journal-append'](meetingId, line, after),
    readSpare: async (meetingId) => {
      const snapshots = await bridge['snapshot-read'](meetingId)
      return [...(await storedLines(database, meetingId)), ...(snapshots.ok ? snapshots.value : [])]
    },
    readKept: (meetingId) => bridge['kept-read'](meetingId),
    keep: (meetingId, lines) => bridge['kept-add'](meetingId, lines),
    settle: (meetingId, heads) => bridge['kept-settle'](meetingId, heads),
    readSigned: () => bridge['signed-read'](),
    noteSigned: (notes) => bridge['signed-note'](notes),
    heal: (meetingId, lines) => bridge['journal-heal'](meetingId, lines),
    readKeys: (meetingId) => bridge['keys-read'](meetingId),
    otherKeys: (meetingId) => bridge['keys-others'](meetingId),
    writeKeys: (meetingId, keys) => bridge['keys-write'](meetingId, keys),
    renewKeys: async ({ meetingId, keys }) => {
      const text = await bridge['master-key']()
      if (!text.ok) return text
      master.key = await importMasterKey(text.value)
      const stored = await bridge['keys-read'](meetingId)
      if (stored.ok && stored.value && (await isKeyOf(keys, master.key, stored.value))) return ok(null)
      return bridge['keys-write'](meetingId, await wrapMeetingKeys(master.key, keys))
    },
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
    const [database, first] = await Promise.all([openDatabase(), importMasterKey(key.value)])
    const master: Master = { key: first }
    return ok({
      bridge,
      clock,
      database,
      get master() {
        return master.key
      },
      port: portOf(bridge, database, master),
      info: info.value,
    })
  } catch {
    return fail('file/not-read')
  }
}
