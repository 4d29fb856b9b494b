import { buildApp, isBuildFresh } from './lib/build.mjs'
import { bundled } from './lib/bundle.mjs'
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

const BENCHES = {
  board: 'tests/bench/board.mjs',
  strengths: 'tests/bench/strengths.mjs',
  print: 'tests/bench/print.mjs',
}

/** Runs a benchmark: figures of the app as ratios to a baseline in the same run. */
async function main() {
  const [name = 'board'] = process.argv.slice(2)
  if (!(name in BENCHES)) giveUp(`Deze meting is er niet. Kies uit: ${Object.keys(BENCHES).join(', ')}`)
  endOwnOnStop()
  requirePackages()
  await requireRuntime(hasDisplay() ? [] : ['Xvfb'])
  if (!isBuildFresh()) {
    const built = await buildApp()
    if (built.code !== 0) giveUp(built.output)
  }
  const display = hasDisplay() ? null : await startVirtualDisplay({ width: 1920, height: 1200 })
  if (display) Object.assign(process.env, display.env)
  try {
    const { bench } = await bundled(BENCHES[/** @type {keyof typeof BENCHES} */ (name)])
    return await bench()
  } finally {
    await display?.stop()
  }
}

process.exit(await main())
