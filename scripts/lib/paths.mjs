import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository, wherever the script was started from. */
export const repoRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Scratch space that git ignores: carried runtimes, time stamps, reports. */
export const cacheDir = resolve(repoRoot, '.cache')

/**
 * True when `moduleUrl` is the file that node was asked to run.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(moduleUrl)
}
