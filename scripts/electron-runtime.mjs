import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasFallback, preparedFallback, prepareFallback } from './lib/fallback-runtime.mjs'
import {
  executableName,
  fetchOfficialRuntime,
  installedOfficialRuntime,
  reasonNotToFetch,
} from './lib/official-runtime.mjs'
import { isMain } from './lib/paths.mjs'
import { endOwnOnStop } from './lib/processes.mjs'

/** @param {string} text */
const say = (text) => console.error(text)

/**
 * An Electron that can be run.
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} dist the folder it lies in
 * @property {string} version
 * @property {string} kind `override`, `official` or `fallback`
 */

/**
 * Finds an Electron to run: the one named in ELECTRON_OVERRIDE_DIST_PATH, else the official binary of the
 * pinned `electron` package (fetched once when it is missing), else the carried try-out runtime.
 * @returns {Promise<Runtime>}
 */
export async function findRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overrideRuntime(override)
  return installedOfficialRuntime() ?? (await tryOfficial()) ?? (await carriedRuntime())
}

/** @param {string} dist */
function overrideRuntime(dist) {
  const executable = join(dist, executableName())
  if (!existsSync(executable))
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH wijst naar een map zonder Electron: ${dist}`)
  const versionFile = join(dist, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'onbekend'
  return { executable, dist, version, kind: 'override' }
}

async function tryOfficial() {
  const reason = reasonNotToFetch()
  if (reason) {
    say(`De gewone Electron is er niet: ${reason}.`)
    return undefined
  }
  say('Electron wordt opgehaald (eenmalig) …')
  const runtime = await fetchOfficialRuntime()
  if (!runtime) say('De gewone Electron kon hier niet worden opgehaald.')
  return runtime
}

async function carriedRuntime() {
  if (!hasFallback()) {
    throw new Error(
      'Er is geen Electron. Zorg voor internet en Node 22.12 of nieuwer en voer uit: npx install-electron',
    )
  }
  const prepared = preparedFallback()
  if (!prepared) say('Een proef-Electron wordt klaargezet (eenmalig, ongeveer 110 MB) …')
  const runtime = prepared ?? (await prepareFallback())
  say(`Let op: dit is een proef-Electron (${runtime.version}), alleen om te ontwikkelen, te testen en uit te proberen.`)
  return runtime
}

if (isMain(import.meta.url)) {
  endOwnOnStop()
  try {
    console.log((await findRuntime()).executable)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
