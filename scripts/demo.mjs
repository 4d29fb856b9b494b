import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, isBuildFresh } from './lib/build.mjs'
import { bundled } from './lib/bundle.mjs'
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs'
import { repoRoot } from './lib/paths.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

const pictures = join('out', 'demo')

endOwnOnStop()
requirePackages()
await requireRuntime(hasDisplay() ? [] : ['Xvfb'])
if (!isBuildFresh()) {
  const { code, output } = await buildApp()
  if (code !== 0) giveUp(`Bouwen mislukte:\n${output.trim()}`)
}
const display = hasDisplay() ? null : await startVirtualDisplay({ width: 1920, height: 1200 })
if (display) Object.assign(process.env, display.env)

const { play, readAny } = await bundled('scripts/replay/main.ts')

console.log('De avond over huiswerk speelt zich nu zelf af, versneld. Dit duurt ongeveer een minuut.')
const { scenario } = readAny(readFileSync(join(repoRoot, 'resources/scenarios/driegesprek-huiswerk.json'), 'utf8'))
const out = join(repoRoot, pictures)
rmSync(out, { recursive: true, force: true })
try {
  const report = await play({ scenario, out })
  if (report.failed.length > 0) giveUp(`De demo liep niet helemaal goed: ${report.failed[0].why}`)
  console.log(`Klaar: ${report.notes.total} briefjes, ${report.notes.asked} vragen gesteld.`)
  console.log(`De schermafdrukken van beide vensters staan in ${pictures}.`)
} finally {
  await display?.stop()
}
