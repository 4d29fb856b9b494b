import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildApp, isBuildFresh } from './lib/build.mjs'
import { bundled } from './lib/bundle.mjs'
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

function readArguments() {
  const options = /** @type {const} */ ({
    seed: { type: 'string', default: String(randomBytes(4).readUInt32LE()) },
    short: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    lane: { type: 'string', default: '1/1' },
    report: { type: 'string' },
  })
  const { seed, short: isShort, only, lane, report } = parseArgs({ options }).values
  if (!/^\d+$/.test(seed)) giveUp('Het zaad is een getal: npm run faults -- --seed 123')
  const [at = 0, lanes = 0] = lane.split('/').map(Number)
  if (!Number.isInteger(at) || !Number.isInteger(lanes) || at < 1 || at > lanes)
    giveUp('Zo kies je de eerste van twee banen: npm run faults -- --lane 1/2')
  return { seed: Number(seed), isShort, only, lane: { at, lanes }, report }
}

/** Lets go wrong what goes wrong in the field, on the real built app, and counts what was lost and what leaked. */
async function main() {
  const { seed, isShort, only, lane, report } = readArguments()
  endOwnOnStop()
  requirePackages()
  const { inLanes, loadGroups, runGroups } = await bundled('tests/faults/lib/runner.mjs')
  const runtime = await requireRuntime(hasDisplay() ? [] : ['Xvfb'])
  process.env.DRIEKRING_ELECTRON ??= runtime.executable
  // The tests build the app once themselves, and hand in where the report goes.
  if (!report && !isBuildFresh()) {
    const built = await buildApp()
    if (built.code !== 0) giveUp(built.output)
  }
  const display = hasDisplay() ? null : await startVirtualDisplay({ width: 1920, height: 1200 })
  if (display) Object.assign(process.env, display.env)
  console.log(`seed: ${seed}`)
  try {
    const groups = inLanes(await loadGroups(), lane.lanes, isShort)[lane.at - 1]
    const total = await runGroups(groups, { seed, isShort, only })
    if (report) writeFileSync(report, JSON.stringify(total))
    if (total.skipped > 0) console.log(`skipped: ${total.skipped}`)
    if (total.failed > 0) console.log(`failed: ${total.failed}`)
    console.log(`faults: ${total.cases}, lost: ${total.lost}, leaks: ${total.leaks}`)
    return total.cases === 0 || total.failed + total.lost + total.leaks > 0 ? 1 : 0
  } finally {
    await display?.stop()
  }
}

process.exit(await main())
