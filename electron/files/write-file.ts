import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { FileProblem } from '@shared/ipc/contract'

/** A journal is not the one that was written last: it was emptied, replaced, or is gone. */
export class NotFollowing extends Error {}

/** Names what went wrong with a file, without its path. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof NotFollowing) return 'file/not-following'
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'file/disk-full'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'file/refused' : 'file/not-written'
}

/** Makes a change of a folder's entries last; a system that cannot open a folder needs no such thing. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** Writes a file as a whole or not at all: beside it, flushed to the disk, then renamed over it. Throws on failure. */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o600): Promise<void> {
  const beside = `${path}.new`
  try {
    const file = await open(beside, 'w', mode)
    await file
      .writeFile(content)
      .then(() => file.sync())
      .finally(() => file.close())
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await syncFolder(dirname(path))
}

/** Reads a text file, or null when it is not there. Throws on any other trouble. */
export async function readTextOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A title as a name of a file, on every system: no signs that a file may not have, and not too long. */
export function fileName(title: string, extension: string): string {
  const clean = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${Array.from(clean).slice(0, 80).join('').trim() || 'Driekring'}.${extension}`
}
