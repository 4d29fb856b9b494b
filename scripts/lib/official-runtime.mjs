import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, repoRoot } from './paths.mjs'
import { endOwn, start } from './processes.mjs'

const packageDir = join(repoRoot, 'node_modules/electron')
const failureStamp = join(cacheDir, 'electron-official-failed')
const retryAfterMs = 6 * 60 * 60 * 1000
const stallMs = 20_000

/** Where the executable sits inside an Electron folder, per platform. */
export function executableName(platform = process.platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}

/** The official binary of the pinned `electron` package when it is complete, else undefined. */
export function installedOfficialRuntime() {
  try {
    const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
    const dist = join(packageDir, 'dist')
    const executable = join(dist, readFileSync(join(packageDir, 'path.txt'), 'utf8'))
    const unpacked = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    if (unpacked !== version || !existsSync(executable)) return undefined
    return { executable, dist, version, kind: 'official' }
  } catch {
    return undefined
  }
}

/** Why fetching the official binary is not worth trying now, in Dutch; undefined when it is. */
export function reasonNotToFetch(now = Date.now()) {
  if (!existsSync(join(packageDir, 'install.js'))) return 'het pakket electron is niet geïnstalleerd (npm ci)'
  const { engines } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  const needed = engines?.node?.match(/\d+(\.\d+)*/)?.[0] ?? '0'
  if (isOlder(process.versions.node, needed)) {
    return `Electron ophalen vraagt Node ${needed} of nieuwer, hier draait Node ${process.versions.node}`
  }
  if (existsSync(failureStamp) && now - statSync(failureStamp).mtimeMs < retryAfterMs) {
    return 'het ophalen mislukte kort geleden (opnieuw proberen: npx install-electron)'
  }
  return undefined
}

/**
 * Fetches the official binary once with electron's own installer.
 * The installer is ended when 20 seconds pass without a byte arriving.
 */
export async function fetchOfficialRuntime() {
  mkdirSync(cacheDir, { recursive: true })
  const scratch = join(cacheDir, `electron-download-${process.pid}`)
  mkdirSync(scratch, { recursive: true })
  const child = start(process.execPath, [join(packageDir, 'install.js')], {
    group: true,
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
  })
  const isFinished = await waitWhileGrowing(child, () => sizeOf(scratch) + sizeOf(join(packageDir, 'dist')))
  rmSync(scratch, { recursive: true, force: true })
  const runtime = isFinished ? installedOfficialRuntime() : undefined
  if (runtime) rmSync(failureStamp, { force: true })
  else writeFileSync(failureStamp, '')
  return runtime
}

/** @param {import('./processes.mjs').Own} child @param {() => number} measure @returns {Promise<boolean>} */
function waitWhileGrowing(child, measure) {
  return new Promise((done) => {
    let size = -1
    let quietSince = Date.now()
    const timer = setInterval(() => {
      const next = measure()
      if (next !== size) {
        size = next
        quietSince = Date.now()
      } else if (Date.now() - quietSince > stallMs) endOwn(child, 'SIGKILL')
    }, 1000)
    const finish = (/** @type {boolean} */ isFinished) => {
      clearInterval(timer)
      done(isFinished)
    }
    child.once('error', () => finish(false))
    child.once('close', (code) => finish(code === 0))
  })
}

/** @param {string} folder @returns {number} */
function sizeOf(folder) {
  let total = 0
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      total += entry.isDirectory() ? sizeOf(path) : statSync(path).size
    }
  } catch {
    // a file that vanished between listing and measuring
  }
  return total
}

/** @param {string} version @param {string} needed */
function isOlder(version, needed) {
  const numbers = (/** @type {string} */ text) => text.split('.').map(Number)
  const [left, right] = [numbers(version), numbers(needed)]
  for (const [index, part] of right.entries()) {
    if ((left[index] ?? 0) !== part) return (left[index] ?? 0) < part
  }
  return false
}
