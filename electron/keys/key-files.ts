import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
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

/**
 * Writes the keys of a meeting. When they lay in the file of another meeting, the two change places: what stood here may be
 * the only key of that one. Anything else that is replaced goes aside first. Throws when it was not written.
 */
export async function putKeys(
  home: string,
  meetingId: MeetingId,
  keys: WrappedKeys,
  copyAside: (path: string) => Promise<void>,
): Promise<void> {
  const path = pathIn(home, meetingId)
  const own = await readKeys(home, meetingId).catch(() => null)
  const holder = (await filesBeside(home, path)).find((one) => one.keys.meeting === keys.meeting)
  if (holder && own) await writeWhole(holder.path, JSON.stringify(own))
  else if (existsSync(path) && own?.meeting !== keys.meeting) await copyAside(path)
  await writeWhole(path, JSON.stringify(keys))
}
