import { mkdirSync, statfsSync, statSync } from 'node:fs'
import { open, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../scripts/lib/processes.mjs'

/** @typedef {import('./case.mjs').FaultContext} FaultContext */

const MEGABYTE = 1024 * 1024

/**
 * A small disk of its own at `path`, gone when the case is over; null when this machine does not let us make one.
 * @param {FaultContext} ctx @param {string} path @param {number} megabytes
 */
export async function smallDisk(ctx, path, megabytes) {
  mkdirSync(path, { recursive: true })
  const { code } = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path])
  if (code !== 0) return null
  ctx.onEnd(() => run('umount', ['-l', path]))
  const filler = join(path, 'filler')
  return {
    /** Fills the disk to the last byte. */
    async fill() {
      const file = await open(filler, 'a')
      try {
        for (let size = MEGABYTE; size >= 1; size = Math.floor(size / 4)) await writeWhileRoom(file, size)
      } finally {
        await file.close()
      }
    },
    /** Takes some bytes off the end of a full disk. @param {number} bytes */
    async leave(bytes) {
      const { size } = statSync(filler)
      await truncate(filler, size - bytes)
    },
    /** Makes room again. */
    free: () => rm(filler, { force: true }),
    bytesLeft() {
      const { bavail, bsize } = statfsSync(path)
      return bavail * bsize
    },
  }
}

async function writeWhileRoom(file, size) {
  const block = Buffer.alloc(size, 0x78)
  for (;;) {
    try {
      const { bytesWritten } = await file.write(block)
      if (bytesWritten < size) return
    } catch (error) {
      if (error.code === 'ENOSPC') return
      throw error
    }
  }
}
