import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { removeForGood } from '../files/remove-for-good'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { readSnapshots } from '../journal/snapshots'

const EXTENSION = '.json'
const wrappedSchema = z.object({ meeting: z.string(), working: z.string().nullable() })

/** Wrapped keys as a file holds them; null when it holds none, or is damaged. */
export function parseKeys(text: string | null): WrappedKeys | null {
  try {
    return text === null ? null : wrappedSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const pathIn = (home: string, meetingId: MeetingId) => join(home, `${meetingId}${EXTENSION}`)

/** The keys in the file of a meeting. Whether they are its own only its lines can tell (docs/domain.md, rule 205). */
export async function readKeys(home: string, meetingId: MeetingId): Promise<WrappedKeys | null> {
  return parseKeys(await readTextOrNull(pathIn(home, meetingId)))
}

async function filesBeside(home: string, path: string) {
  const names = (await readdir(home)).filter((name) => name.endsWith(EXTENSION))
  const paths = names.map((name) => join(home, name)).filter((one) => one !== path)
  const texts = await Promise.all(paths.map((one) => readTextOrNull(one).catch(() => null)))
  return paths.flatMap((one, n) => {
    const keys = parseKeys(texts[n] ?? null)
    return keys ? [{ path: one, keys }] : []
  })
}

/** Keys that may be those of a meeting: in files of others, which may have been swapped, then in its snapshots. */
export async function otherKeys(home: string, snapshots: string, meetingId: MeetingId): Promise<WrappedKeys[]> {
  const files = await filesBeside(home, pathIn(home, meetingId))
  const copies = (await readSnapshots(snapshots)).map(({ keys }) => parseKeys(keys))
  return [...files.map(({ keys }) => keys), ...copies.filter((keys) => keys !== null)]
}

/** What a file of keys is called that took the place of others, until those are found by their own meeting. */
const displacedName = ({ meeting }: WrappedKeys) =>
  `displaced-${createHash('sha256').update(meeting).digest('hex').slice(0, 16)}${EXTENSION}`

/** What `putKeys` needs to judge and to keep what lies there. */
export interface KeyKeeping {
  /** Whether keys can be unwrapped at all. */
  isWhole(keys: WrappedKeys): boolean
  copyAside(path: string): Promise<void>
}

/**
 * Writes the keys of a meeting. Whole keys that lie in their place are those of another meeting, and may be the only ones it
 * has: they stay among the keys until that meeting finds them. What is damaged goes aside. No copy of keys that are back in
 * place stays behind, for the sake of what is wiped (docs/domain.md, rule 82). Throws when it was not written.
 */
export async function putKeys(
  home: string,
  meetingId: MeetingId,
  keys: WrappedKeys,
  { isWhole, copyAside }: KeyKeeping,
): Promise<void> {
  const path = pathIn(home, meetingId)
  const own = await readKeys(home, meetingId).catch(() => null)
  const beside = await filesBeside(home, path)
  const isOther = own !== null && own.meeting !== keys.meeting && isWhole(own)
  if (isOther && !beside.some((one) => one.keys.meeting === own.meeting))
    await writeWhole(join(home, displacedName(own)), JSON.stringify(own))
  else if (!isOther && existsSync(path) && own?.meeting !== keys.meeting) await copyAside(path)
  await writeWhole(path, JSON.stringify(keys))
  await removeForGood(join(home, displacedName(keys)))
}
