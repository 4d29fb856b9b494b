import { constants, link, open, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isBeside, leftBeside, syncFolder, writeWhole } from './write-file'

const OLD = '.old'
/** Windows knows no such flag. */
const NO_LINK = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0)

/**
 * Writes zeros over a file and removes it; one that is not there is fine. Of a link only the name goes: what it leads to
 * is not ours. Throws on any other trouble.
 */
async function overwriteAndRemove(path: string): Promise<void> {
  const file = await open(path, NO_LINK).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ELOOP') return null
    throw error
  })
  if (file) {
    try {
      const { size, nlink } = await file.stat()
      // With a second name it still is a file in use: a crash came before the new one was there.
      if (nlink === 1) {
        await file.write(Buffer.alloc(size), 0, size, 0)
        await file.sync()
      }
    } finally {
      await file.close()
    }
  }
  await rm(path, { force: true })
}

/** Removes a file for good, with what a crash left beside it: its bytes are overwritten first. Throws on failure. */
export async function removeForGood(path: string): Promise<void> {
  // An earlier version wrote beside it under this name.
  for (const each of [path, `${path}.new`, ...(await leftBeside(path))]) await overwriteAndRemove(each)
  await syncFolder(dirname(path))
}

/**
 * Replaces a file as a whole, and overwrites what stood in it: a new file in its place would leave the old bytes on the
 * disk. The old ones are held by a second name until the new file is there. Throws on failure.
 */
export async function replaceForGood(path: string, content: string): Promise<void> {
  const old = path + OLD
  for (const each of [old, ...(await leftBeside(path))]) await overwriteAndRemove(each)
  // A disk without second names keeps no hold on the old bytes; then they are only let go.
  await link(path, old).catch(() => undefined)
  await writeWhole(path, content)
  await overwriteAndRemove(old)
  await syncFolder(dirname(path))
}

/** Finishes in a folder what a crash cut short: overwrites and removes what was about to be. */
export async function finishRemoving(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.endsWith(OLD) || isBeside(name))
  for (const name of left) await overwriteAndRemove(join(folder, name))
}
