import { isRoot, sandboxArgs } from './lib/apt.mjs'
import { buildApp, isBuildFresh } from './lib/build.mjs'
import { hasDisplay } from './lib/display.mjs'
import { repoRoot } from './lib/paths.mjs'
import { endOwnOnStop, run } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

endOwnOnStop()
requirePackages()

if (!isBuildFresh()) {
  console.log('Driekring wordt gebouwd …')
  const { code, output } = await buildApp()
  if (code !== 0) giveUp(`Bouwen mislukte:\n${output.trim()}`)
}

if (hasDisplay()) {
  const runtime = await requireRuntime()
  console.log('Driekring wordt geopend.')
  // A native Wayland window cannot be put on the second screen; through X11 it can.
  const platform = process.platform === 'linux' && process.env.DISPLAY ? ['--ozone-platform=x11'] : []
  const args = [...sandboxArgs(), ...platform, repoRoot, ...process.argv.slice(2)]
  const { code } = await run(runtime.executable, args, { cwd: repoRoot, stdio: 'inherit' })
  process.exit(code)
}

if (!isRoot()) giveUp('Er is geen beeldscherm. Bekijk de demo op een virtueel beeldscherm met: npm run demo')

console.log('Er is geen beeldscherm: de demo draait nu op een virtueel beeldscherm (npm run demo).')
const { code } = await run(process.execPath, ['scripts/demo.mjs'], { cwd: repoRoot, stdio: 'inherit' })
process.exit(code)
