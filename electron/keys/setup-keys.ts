import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FileProblem, WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import type { BrowserWindow } from 'electron'
import { folder, meetingFile } from '../files/folders'
import { moveAside } from '../files/set-aside'
import { problemOf, readTextOrNull, writeWhole } from '../files/write-file'
import { handleCalls } from '../ipc/handle'
import { snapshotFolder } from '../journal/snapshot-keeper'
import { readSnapshots } from '../journal/snapshots'

const wrappedSchema = z.object({ meeting: z.string(), working: z.string().nullable() })
const isMasterKey = (text: string | null): text is string => text !== null && /^[A-Za-z0-9+/]{43}=$/.test(text)

/**
 * The key that wraps all data keys, base64. It lies unwrapped in the profile until system key and passphrase come, and
 * once more beside the snapshots: without it they could not be opened. A damaged one is kept aside.
 */
async function masterKey(): Promise<string> {
  const path = join(folder('keys'), 'master.key')
  const copy = join(folder('snapshots'), 'master.key')
  const [stored, second] = await Promise.all([readTextOrNull(path), readTextOrNull(copy)])
  const key = [stored, second].find(isMasterKey) ?? randomBytes(32).toString('base64')
  for (const [place, text] of [
    [path, stored],
    [copy, second],
  ] as const) {
    if (text === key) continue
    // Two keys that are both whole: the first is used, and the second is not written over.
    if (isMasterKey(text)) continue
    if (text !== null) await moveAside(place)
    // The second one is not worth failing for: on a full disk the app must still open what is there.
    await writeWhole(place, key).catch((error) => {
      if (place === path && !isMasterKey(second)) throw error
    })
  }
  return key
}

function parseKeys(text: string | null): WrappedKeys | null {
  try {
    return text === null ? null : wrappedSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The wrapped keys of a meeting; when their file is gone or damaged, those of its newest snapshot that has them. */
async function readKeys(meetingId: MeetingId): Promise<WrappedKeys | null> {
  const path = meetingFile('keys', meetingId, 'json')
  const stored = parseKeys(await readTextOrNull(path))
  if (stored) return stored
  const snapshots = await readSnapshots(snapshotFolder(meetingId))
  const found = snapshots.map((snapshot) => snapshot.keys).find((text) => parseKeys(text) !== null)
  if (found === undefined) return null
  if (existsSync(path)) await moveAside(path)
  await writeWhole(path, found)
  return parseKeys(found)
}

async function attempt<T>(action: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await action())
  } catch (error) {
    return fail(problemOf(error))
  }
}

/** Keeps the master key and the wrapped data keys of every meeting, one file each. */
export function setupKeys(chair: BrowserWindow): void {
  handleCalls('chair', chair, {
    'master-key': () => attempt(masterKey),
    'keys-read': (meetingId) => attempt(() => readKeys(meetingId)),
    'keys-write': (meetingId, keys) =>
      attempt(async () => {
        await writeWhole(meetingFile('keys', meetingId, 'json'), JSON.stringify(keys))
        return null
      }),
  })
}
