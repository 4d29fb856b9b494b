import type { ChildProcess } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'

/** The interface answers at once; what takes longer than this (ms) is not going to happen. */
const UI_TIMEOUT = 20_000

/** Without graphics half of all drawing is the soft edge of shadows. */
const NO_SHADOWS =
  ':root, [data-theme] { --sh-paper: none !important; --sh-panel: none !important; --sh-lift: none !important; }'

/** Runs in main: styles every page of the app, now and whenever it is loaded anew. */
function takeShadowsAway({ webContents }: typeof Electron.CrossProcessExports, css: string): void {
  for (const page of webContents.getAllWebContents()) {
    void page.insertCSS(css)
    page.on('dom-ready', () => void page.insertCSS(css))
  }
}

/** Waits for the window that shows this page of the app. */
async function pageOf(app: ElectronApplication, name: 'chair' | 'projector'): Promise<Page> {
  const isIt = (page: Page) => page.url().includes(`/${name}.html`)
  for (;;) {
    const found = app.windows().find(isIt)
    if (found) return found
    const next = await app.waitForEvent('window')
    await next.waitForLoadState()
  }
}

export interface LaunchOptions {
  /** The folder of the app's data; a new one when left out. */
  readonly profile?: string | undefined
  /** (ms) makes the clock stand still there until it is stepped. */
  readonly steppedFrom?: number | undefined
  /** An app that was packed; when left out, the built app on the runtime found here. */
  readonly executable?: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** Hears of the process before its windows are there. */
  readonly onStarted?: (child: ChildProcess) => void
}

/** What the starters know: they run as they stand, and come in only while something runs. */
async function starters() {
  const [{ findRuntime }, { sandboxArgs }, { repoRoot }] = await Promise.all([
    import('../electron-runtime.mjs'),
    import('../lib/apt.mjs'),
    import('../lib/paths.mjs'),
  ])
  return { findRuntime, sandboxArgs, repoRoot }
}

/**
 * Starts the app and waits for both windows. In the environment `DRIEKRING_ENGINE` holds switches for the engine, as a
 * JSON list, and `DRIEKRING_NO_SHADOWS` takes the shadows away: both make tests lighter and change nothing they check.
 */
export async function launchApp(options: LaunchOptions = {}) {
  const { findRuntime, sandboxArgs, repoRoot } = await starters()
  const runtime = async (): Promise<string> => process.env['DRIEKRING_ELECTRON'] ?? (await findRuntime()).executable
  const executablePath = options.executable ?? (await runtime())
  const root = options.executable ? [] : [repoRoot]
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'driekring-')))
  const stepped =
    options.steppedFrom === undefined ? [] : [`--stepped-clock=${new Date(options.steppedFrom).toISOString()}`]
  const engine: string[] = JSON.parse(process.env['DRIEKRING_ENGINE'] ?? '[]')
  const args = [...(options.args ?? []), ...engine, ...root, ...sandboxArgs(), `--user-data-dir=${profile}`, ...stepped]
  const env = { ...(process.env as Record<string, string>), TZ: 'Europe/Amsterdam', ...options.env }
  const app = await _electron.launch({ executablePath, args, env })
  const child = app.process()
  options.onStarted?.(child)
  const chair = await pageOf(app, 'chair')
  const projector = await pageOf(app, 'projector')
  for (const page of [chair, projector]) page.setDefaultTimeout(UI_TIMEOUT)
  if (process.env['DRIEKRING_NO_SHADOWS']) await app.evaluate(takeShadowsAway, NO_SHADOWS)
  return { app, chair, projector, profile, process: child }
}

/** The app as it was launched. */
export type Launched = Awaited<ReturnType<typeof launchApp>>

/** Steps the clock of an app that was started with `steppedFrom` to an instant in ms. */
export async function stepClock(app: ElectronApplication, instant: number): Promise<void> {
  await app.evaluate((_electron, to) => Reflect.get(globalThis, 'driekringStepClock')(to), instant)
}

/**
 * Sets the clock of an app that was started with `steppedFrom`, also to an earlier instant in ms. Only while no meeting
 * is open.
 */
export async function setClock(app: ElectronApplication, instant: number): Promise<void> {
  await app.evaluate((_electron, to) => Reflect.get(globalThis, 'driekringSetClock')(to), instant)
}

/**
 * Kills an app with everything it started at once, as a power cut would; Playwright gave it a process group of its own.
 */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  process.kill(-child.pid, 'SIGKILL')
  await gone
}
