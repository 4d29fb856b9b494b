import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import type { WrappedKeys } from '@shared/ipc/contract'
import { type Folder, folder } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { copyAside, moveAside } from '../files/set-aside'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { snapshotFolder } from '../journal/snapshot-keeper'
import { readSnapshots } from '../journal/snapshots'
import { otherKeys, parseKeys, putKeys, readKeys } from './key-files'
import { opens, rightMaster } from './right-key'

const isMasterKey = (text: unknown): text is string => typeof text === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(text)

/** Every wrapped key of a meeting in the profile, those in snapshots as well, to try a master key on. */
async function allWrapped(): Promise<readonly string[]> {
  const home = folder('keys')
  const names = (await readdir(home)).filter((name) => name.endsWith('.json'))
  const files = await Promise.all(names.map((name) => readTextOrNull(join(home, name)).catch(() => null)))
  const snapshots = folder('snapshots')
  const kept = await Promise.all((await readdir(snapshots)).map((name) => readSnapshots(join(snapshots, name))))
  return [...files, ...kept.flat().map(({ keys }) => keys)].flatMap((text) => parseKeys(text)?.meeting ?? [])
}

const UNREADABLE = Symbol('unreadable')

/** The second key. One that cannot be read is left alone; without a first one it may be the only one, and that is told. */
async function readCopy(path: () => string, isFirstThere: boolean): Promise<string | null | typeof UNREADABLE> {
  try {
    return await readTextOrNull(path())
  } catch (error) {
    if (isFirstThere) return UNREADABLE
    throw error
  }
}

/**
 * The key that wraps all data keys, base64. It lies unwrapped in the profile until system key and passphrase come, and
 * once more beside the snapshots: without it they could not be opened. A damaged one is kept aside: one that is no key, or
 * opens nothing while the other does. `known` is the one of this start, for when both are gone.
 */
async function masterKey(known: string | null): Promise<string> {
  const pathIn = (name: Folder) => join(folder(name), 'master.key')
  const stored = await readTextOrNull(pathIn('keys'))
  const second = await readCopy(() => pathIn('snapshots'), isMasterKey(stored))
  const found = [stored, second].filter(isMasterKey)
  const isDoubtful = new Set(found).size > 1
  const wrapped = isDoubtful ? await allWrapped() : []
  const key = rightMaster(found, wrapped) ?? known ?? randomBytes(32).toString('base64')
  const isCertain = !isDoubtful || wrapped.some((one) => opens(key, one))
  for (const [name, text] of [
    ['keys', stored],
    ['snapshots', second],
  ] as const) {
    // Two whole keys and nothing to try them on: the first is used, and the second is not written over.
    if (text === key || text === UNREADABLE || (isMasterKey(text) && !isCertain)) continue
    try {
      if (text !== null) await moveAside(pathIn(name))
      await writeWhole(pathIn(name), key)
    } catch (error) {
      // A key that lies in one place is enough: on a full disk the app must still open what is there.
      if (name === 'keys' && found.length === 0) throw error
    }
  }
  return key
}

/** Keeps the master key and the wrapped data keys of every meeting, one file each. Calls wait for each other. */
export function setupKeys(): Answers<'master-key' | 'keys-read' | 'keys-others' | 'keys-write'> {
  const queue = oneByOne()
  /** The key of this start. Should its files go while the app runs, they are written again. */
  let master: string | null = null
  const isWhole = ({ meeting }: WrappedKeys) => master !== null && opens(master, meeting)
  return {
    'master-key': () =>
      queue(async () => {
        master = await masterKey(master)
        return master
      }),
    'keys-read': (meetingId) => queue(() => readKeys(folder('keys'), meetingId)),
    'keys-others': (meetingId) => queue(() => otherKeys(folder('keys'), snapshotFolder(meetingId), meetingId)),
    'keys-write': (meetingId, keys) =>
      queue(async () => {
        await putKeys(folder('keys'), meetingId, keys, { isWhole, copyAside })
        return null
      }),
  }
}
