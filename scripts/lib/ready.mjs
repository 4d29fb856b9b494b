import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findRuntime } from '../electron-runtime.mjs'
import { ensureSystem, isRoot } from './apt.mjs'
import { repoRoot } from './paths.mjs'

/**
 * Stops the script with one plain sentence.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(message)
  process.exit(1)
}

/** Stops with the command to run when the npm packages were not installed yet. */
export function requirePackages() {
  if (!existsSync(join(repoRoot, 'node_modules/electron/package.json'))) {
    giveUp('De onderdelen van de app zijn nog niet geïnstalleerd. Voer eerst uit: npm ci')
  }
}

/**
 * Finds an Electron that can really run here, installing system parts where we may; else stops with the command.
 * @param {readonly import('./apt.mjs').Program[]} [programs]
 * @returns {Promise<import('../electron-runtime.mjs').Runtime>}
 */
export async function requireRuntime(programs = []) {
  const runtime = await findRuntime().catch((error) => giveUp(error.message))
  const onText = (/** @type {string} */ text) => process.stderr.write(text)
  const command = await ensureSystem({ executable: runtime.executable, programs, onText })
  if (command) giveUp(`Er ontbreken onderdelen van het systeem. Voer eerst uit: ${command}`)
  const sandboxCommand = sandboxRepair(runtime)
  if (sandboxCommand)
    giveUp(`De beveiligde omgeving van Electron werkt hier nog niet. Voer eerst uit: ${sandboxCommand}`)
  if (process.platform === 'linux' && isRoot()) {
    console.error('Let op: als beheerder (root) start Electron zonder zijn beveiligde omgeving (--no-sandbox).')
  }
  return runtime
}

/**
 * On systems that forbid user namespaces, the command that lets Chromium's sandbox helper do its work.
 * @param {import('../electron-runtime.mjs').Runtime} runtime
 */
function sandboxRepair(runtime) {
  if (process.platform !== 'linux' || isRoot() || !areNamespacesForbidden()) return undefined
  const helper = join(runtime.dist, 'chrome-sandbox')
  const { uid, mode } = statSync(helper)
  if (uid === 0 && (mode & 0o4000) !== 0) return undefined
  return `sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`
}

function areNamespacesForbidden() {
  return (
    isSetting('kernel/apparmor_restrict_unprivileged_userns', '1') || isSetting('kernel/unprivileged_userns_clone', '0')
  )
}

/** @param {string} name @param {string} value */
function isSetting(name, value) {
  const path = join('/proc/sys', name)
  return existsSync(path) && readFileSync(path, 'utf8').trim() === value
}
