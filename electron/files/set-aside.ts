import { cp, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Folder, folder } from './folders'
import { stampOf } from './stamp'

const ASIDE: Folder = 'damaged'

/** The place in `damaged` where something of this name is kept from now on; never one that is taken. */
export function asideFor(name: string): string {
  return join(folder(ASIDE), `${stampOf(Date.now())}-${name}`)
}

/** Moves a damaged file or folder out of the way. Nothing that may hold a meeting is ever thrown away. */
export async function moveAside(path: string): Promise<void> {
  await rename(path, asideFor(basename(path)))
}

/** Keeps a copy of a damaged file, where the file itself is about to be written anew. */
export async function copyAside(path: string): Promise<void> {
  await cp(path, asideFor(basename(path)), { recursive: true, errorOnExist: true, force: false })
}
