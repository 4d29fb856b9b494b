import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'
import { findRuntime } from '../electron-runtime.mjs'
import { sandboxArgs } from './apt.mjs'
import { repoRoot } from './paths.mjs'

/** The interface answers at once; what takes longer than this (ms) is not going to happen. */
const UI_TIMEOUT = 20_000

/** Without graphics half of all drawing is the soft edge of shadows. */
const NO_SHADOWS =
  ':root, [data-theme] { --sh-paper: none !important; --sh-panel: none !important; --sh-lift: none !important; }'

/** Runs in main: styles every page of the app, now and whenever it is loaded anew. */
function takeShadowsAway({ webContents }, css) {
  for (const page of webContents.getAllWebContents()) {
    void page.insertCSS(css)
    page.on('dom-ready', () => void page.insertCSS(css))
  }
}

/** @typedef {import('playwright').ElectronApplication} ElectronApplication */
/** @typedef {import('playwright').Page} Page */

/**
 * Waits for the window that shows this page of the app.
 * @param {ElectronApplication} app
 * @param {'chair' | 'projector'} name
 * @returns {Promise<Page>}
 */
export async function pageOf(app, name) {
  const isIt = (/** @type {Page} */ page) => page.url().includes(`/${name}.html`)
  for (;;) {
    const found = app.windows().find(isIt)
    if (found) return found
    const next = await app.waitForEvent('window')
    await next.waitForLoadState()
  }
}

/**
 * @typedef {object} LaunchOptions
 * @property {string} [profile] the folder of the app's data; a new one when left out
 * @property {number} [steppedFrom] (ms) makes the clock stand still there until it is stepped
 * @property {string} [executable] an app that was packed; when left out, the built app on the runtime found here
 * @property {Record<string, string>} [env]
 * @property {string[]} [args]
 * @property {(child: import('node:child_process').ChildProcess) => void} [onStarted] hears of the process before its
 *   windows are there
 */

/**
 * Starts the app and waits for both windows. In the environment `DRIEKRING_ENGINE` holds switches for the engine, as a
 * JSON list, and `DRIEKRING_NO_SHADOWS` takes the shadows away: both make tests lighter and change nothing they check.
 * @param {LaunchOptions} [options]
 */
export async function launchApp(options = {}) {
  const runtime = async () => process.env.DRIEKRING_ELECTRON ?? (await findRuntime()).executable
  const executablePath = options.executable ?? (await runtime())
  const root = options.executable ? [] : [repoRoot]
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'driekring-')))
  const stepped =
    options.steppedFrom === undefined ? [] : [`--stepped-clock=${new Date(options.steppedFrom).toISOString()}`]
  const engine = JSON.parse(process.env.DRIEKRING_ENGINE ?? '[]')
  const args = [...(options.args ?? []), ...engine, ...root, ...sandboxArgs(), `--user-data-dir=${profile}`, ...stepped]
  const env = { ...process.env, TZ: 'Europe/Amsterdam', ...options.env }
  const app = await _electron.launch({ executablePath, args, env })
  const child = app.process()
  options.onStarted?.(child)
  const chair = await pageOf(app, 'chair')
  const projector = await pageOf(app, 'projector')
  for (const page of [chair, projector]) page.setDefaultTimeout(UI_TIMEOUT)
  if (process.env.DRIEKRING_NO_SHADOWS) await app.evaluate(takeShadowsAway, NO_SHADOWS)
  return { app, chair, projector, profile, process: child }
}

/**
 * Steps the clock of an app that was started with `steppedFrom` to an instant in ms.
 * @param {ElectronApplication} app
 * @param {number} instant
 */
export async function stepClock(app, instant) {
  await app.evaluate((_electron, to) => Reflect.get(globalThis, 'driekringStepClock')(to), instant)
}

/**
 * Sets the clock of an app that was started with `steppedFrom`, also to an earlier instant in ms. Only while no meeting
 * is open.
 * @param {ElectronApplication} app
 * @param {number} instant
 */
export async function setClock(app, instant) {
  await app.evaluate((_electron, to) => Reflect.get(globalThis, 'driekringSetClock')(to), instant)
}

/**
 * Kills an app with everything it started at once, as a power cut would; Playwright gave it a process group of its own.
 * @param {import('node:child_process').ChildProcess} child the process of the app
 */
export async function killTree(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
