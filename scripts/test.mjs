import { findRuntime } from './electron-runtime.mjs'
import { ensureSystem, isDebian } from './lib/apt.mjs'
import { toolCommand } from './lib/build.mjs'
import { startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { requirePackages } from './lib/ready.mjs'
import { addUp, countFaults, countPlaywright, countVitest, freshReport, runStage, runStages } from './lib/stages.mjs'

const isQuick = process.argv.includes('--quick')
/**
 * An app of a test lives too short for optimised code to pay back what making it takes. A virtual display has no
 * graphics: without being told so, every start looks for them in vain, and shadows are half of what is drawn.
 */
const LIGHT = {
  DRIEKRING_ENGINE: JSON.stringify(['--js-flags=--no-opt', '--disable-gpu']),
  DRIEKRING_NO_SHADOWS: '1',
}
const oneFailure = { passed: 0, failed: 1, skipped: 0 }

endOwnOnStop()
requirePackages()

const results = await runStages(quickStages())
if (!isQuick) results.push(...(await runWholeApp()))

const { passed, failed, skipped, names } = addUp(results)
// Said once more at the end: of a long run often only the last page is kept.
for (const name of names) console.log(`failed: ${name}`)
if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

function quickStages() {
  const unitReport = freshReport('unit')
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const rooms = ['shared', 'electron', 'renderer', 'tests']
  return [
    { name: 'unit', command: toolCommand('vitest', vitest), count: () => countVitest(unitReport) },
    { name: 'lint (biome)', command: toolCommand('@biomejs/biome', ['check', '--error-on-warnings', '.']) },
    ...rooms.map((room) => ({
      name: `types (${room})`,
      command: toolCommand('typescript', ['-p', room, '--noEmit'], 'tsc'),
    })),
    { name: 'dead code (knip)', command: toolCommand('knip', []) },
  ]
}

async function runWholeApp() {
  const build = await runStage({ name: 'build', command: toolCommand('electron-vite', ['build']) })
  if (build.failed > 0) return [build]
  let display
  try {
    const runtime = await prepareSystem()
    if (process.platform === 'linux') display = await startVirtualDisplay()
    return [build, await runEndToEnd(runtime, display), ...(await runFaults(runtime, display))]
  } catch (error) {
    console.log(`✗ end to end: ${error.message}`)
    return [build, oneFailure]
  } finally {
    await display?.stop()
  }
}

async function prepareSystem() {
  const runtime = await findRuntime()
  const programs = ['Xvfb', 'pdftotext', ...modernEngine()]
  const onText = (text) => process.stdout.write(text)
  const command = await ensureSystem({ executable: runtime.executable, programs, onText })
  if (command) throw new Error(`system parts are missing, first run: ${command}`)
  return runtime
}

/** Tags and outline of a PDF need an engine of today: on Debian its own Chromium, elsewhere DRIEKRING_CHROMIUM names one. */
function modernEngine() {
  return isDebian() && !process.env.DRIEKRING_CHROMIUM ? ['chromium'] : []
}

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
    timeoutMs: 1_800_000,
    isStreaming: true,
    count: () => countPlaywright(report),
  })
}

/** Much of what goes wrong is waited for, so two lanes of it run beside each other. */
function runFaults(runtime, display) {
  const lanes = [1, 2].map((lane) => {
    const report = freshReport(`faults-${lane}`)
    const options = ['--short', '--lane', `${lane}/2`, '--report', report]
    return {
      name: `faults (short, lane ${lane})`,
      command: [process.execPath, ['scripts/faults.mjs', ...options]],
      env: { ...(display?.env ?? process.env), DRIEKRING_ELECTRON: runtime.executable, ...LIGHT },
      timeoutMs: 900_000,
      isStreaming: true,
      count: () => countFaults(report),
    }
  })
  return runStages(lanes)
}
