import { createHash, randomBytes } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FileProblem } from '@shared/ipc/contract'

/** A journal is not the one that was written last: it was emptied, replaced, or is gone. */
export class NotFollowing extends Error {}

/** Names what went wrong with a file, without its path. */
export function problemOf(error: unknown): FileProblem {
  if (error instanceof NotFollowing) return 'file/not-following'
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'file/disk-full'
  if (code === 'ENAMETOOLONG') return 'file/long-name'
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'file/in-use'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'file/refused' : 'file/not-written'
}

/** Makes a change of a folder's entries last; a system that cannot open a folder needs no such thing. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** How long is waited before each new attempt (ms): 0.9 s in all. A virus scanner holds a new file for a moment. */
const PAUSES = [10, 20, 40, 80, 150, 250, 350]
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES'])

/**
 * Does something with a file, again for a moment while another program holds it (docs/domain.md, rule 243). Throws any
 * other trouble at once, and „EBUSY” for what is held after that moment too.
 */
export async function whileHeld<T>(action: () => Promise<T>): Promise<T> {
  for (const ms of [...PAUSES, null]) {
    try {
      return await action()
    } catch (error) {
      if (!HELD.has((error as NodeJS.ErrnoException).code ?? '')) throw error
      if (ms !== null) await pause(ms)
    }
  }
  throw Object.assign(new Error('held'), { code: 'EBUSY' })
}

const BESIDE = '.driekring-'

/** Whether a name is of something that is written beside a file before it takes its place. */
export function isBeside(name: string): boolean {
  return name.startsWith(BESIDE)
}

/** The start of the names of what is written beside a file before it takes its place; as long for every file. */
const besideStart = (path: string) =>
  `${BESIDE}${createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)}-`

/** A name beside a file that nobody can know, for what is to take its place. */
export function besideFor(path: string): string {
  return join(dirname(path), `${besideStart(path)}${randomBytes(12).toString('hex')}`)
}

/** What a crash left beside a file while it was being written. */
export async function leftBeside(path: string): Promise<string[]> {
  const start = besideStart(path)
  const names = await readdir(dirname(path)).catch((): string[] => [])
  return names.filter((name) => name.startsWith(start)).map((name) => join(dirname(path), name))
}

/**
 * Writes a file as a whole or not at all: beside it, flushed to the disk, then renamed over it. What is written beside
 * it has a name nobody can know, and is never a file or link that was there: in a shared folder somebody else could
 * have put it there (docs/domain.md, rule 242). Throws on failure.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o600): Promise<void> {
  const beside = besideFor(path)
  const file = await open(beside, 'wx', mode)
  try {
    await file
      .writeFile(content)
      .then(() => file.sync())
      .finally(() => file.close())
    await whileHeld(() => rename(beside, path))
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
