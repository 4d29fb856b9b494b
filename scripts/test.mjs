import { findRuntime } from './electron-runtime.mjs'
import { ensureSystem, isDebian } from './lib/apt.mjs'
import { toolCommand } from './lib/build.mjs'
import { startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { requirePackages } from './lib/ready.mjs'
import { addUp, countFaults, countPlaywright, countVitest, freshReport, runStage, runStages } from './lib/stages.mjs'

/** @typedef {import('./lib/stages.mjs').Counts} Counts */
/** @typedef {import('./lib/stages.mjs').Stage} Stage */
/** @typedef {import('./lib/display.mjs').Display} Display */
/** @typedef {import('./electron-runtime.mjs').Runtime} Runtime */

const isQuick = process.argv.includes('--quick')
/** Also what takes too long for every day: property tests and faults in their long forms. */
const isAll = process.argv.includes('--all')
if (isAll) process.env.DRIEKRING_LONG = '1'
/**
 * An app of a test lives too short for optimised code to pay back what making it takes. A virtual display has no
 * graphics: without being told so, every start looks for them in vain, and shadows are half of what is drawn.
 */
const LIGHT = {
  DRIEKRING_ENGINE: JSON.stringify(['--js-flags=--no-opt', '--disable-gpu']),
  DRIEKRING_NO_SHADOWS: '1',
}

endOwnOnStop()
requirePackages()

// What the app needs is fetched and built beside the checks.
const [results, prepared] = await Promise.all([runStages(quickStages()), isQuick ? undefined : prepareApp()])
if (prepared) results.push(prepared.build, ...(await runWholeApp(prepared)))

const { passed, failed, skipped, names } = addUp(results)
// Said once more at the end: of a long run often only the last page is kept.
for (const name of names) console.log(`failed: ${name}`)
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

function quickStages() {
  const unitReport = freshReport('unit')
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const rooms = ['shared', 'electron', 'renderer', 'scripts', 'tests']
  const unit = { name: 'unit', command: toolCommand('vitest', vitest), count: () => countVitest(unitReport) }
  return [
    { ...unit, timeoutMs: isAll ? 3_600_000 : 300_000 },
    { name: 'lint (biome)', command: toolCommand('@biomejs/biome', ['check', '--error-on-warnings', '.']) },
    ...rooms.map((room) => ({
      name: `types (${room})`,
      command: toolCommand('typescript', ['-p', room, '--noEmit'], 'tsc'),
    })),
    { name: 'dead code (knip)', command: toolCommand('knip', []) },
  ]
}

async function prepareApp() {
  const [build, system] = await Promise.all([
    // Marked as fresh: no replay may build the app anew while tests run on it.
    runStage({ name: 'build', command: [process.execPath, ['scripts/build.mjs']] }),
    prepareSystem(),
  ])
  return { build, ...system }
}

/**
 * Tests the app that was prepared; one that could not be built was counted as such.
 * @param {{ build: Counts, runtime?: Runtime, error?: unknown }} prepared
 * @returns {Promise<Counts[]>}
 */
async function runWholeApp({ build, runtime, error }) {
  if (build.failed > 0) return []
  if (error || !runtime) return [notStarted(error)]
  let display
  try {
    if (process.platform === 'linux') display = await startVirtualDisplay()
    return [await runEndToEnd(runtime, display), ...(await runFaults(runtime, display))]
  } catch (reason) {
    return [notStarted(reason)]
  } finally {
    await display?.stop()
  }
}

/** @param {unknown} error @returns {Counts} */
function notStarted(error) {
  console.log(`✗ end to end: ${error instanceof Error ? error.message : error}`)
  return { passed: 0, failed: 1, skipped: 0 }
}

/** Sees to a runtime and the parts of the system. Resolves to { runtime } or { error }. */
async function prepareSystem() {
  try {
    const runtime = await findRuntime()
    /** @type {import('./lib/apt.mjs').Program[]} */
    const programs = ['Xvfb', 'pdftotext', ...modernEngine()]
    const onText = (/** @type {string} */ text) => process.stdout.write(text)
    const command = await ensureSystem({ executable: runtime.executable, programs, onText })
    return command ? { error: new Error(`system parts are missing, first run: ${command}`) } : { runtime }
  } catch (error) {
    return { error }
  }
}

/**
 * Tags and outline of a PDF need an engine of today: on Debian its own Chromium, elsewhere DRIEKRING_CHROMIUM names one.
 * @returns {import('./lib/apt.mjs').Program[]}
 */
function modernEngine() {
  return isDebian() && !process.env.DRIEKRING_CHROMIUM ? ['chromium'] : []
}

/** @param {Runtime} runtime @param {Display} [display] */
function runEndToEnd(runtime, display) {
  const report = freshReport('e2e')
  return runStage({
    name: 'end to end (playwright)',
    command: toolCommand('@playwright/test', ['test'], 'playwright'),
    env: {
      ...(display?.env ?? process.env),
      DRIEKRING_ELECTRON: runtime.executable,
      DRIEKRING_E2E_JSON: report,
      ...LIGHT,
    },
    timeoutMs: isAll ? 7_200_000 : 1_800_000,
    isStreaming: true,
    count: () => countPlaywright(report),
  })
}

/**
 * Much of what goes wrong is waited for, so two lanes of it run beside each other.
 * @param {Runtime} runtime
 * @param {Display} [display]
 */
function runFaults(runtime, display) {
  const lanes = [1, 2].map((lane) => {
    const report = freshReport(`faults-${lane}`)
    const options = [...(isAll ? [] : ['--short']), '--lane', `${lane}/2`, '--report', report]
    return {
      name: `faults (${isAll ? 'long' : 'short'}, lane ${lane})`,
      command: /** @type {Stage['command']} */ ([process.execPath, ['scripts/faults.mjs', ...options]]),
      env: { ...(display?.env ?? process.env), DRIEKRING_ELECTRON: runtime.executable, ...LIGHT },
      timeoutMs: isAll ? 14_400_000 : 900_000,
      isStreaming: true,
      count: () => countFaults(report),
    }
  })
  return runStages(lanes)
}
