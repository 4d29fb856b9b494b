import { isRoot } from './lib/apt.mjs'
import { toolCommand } from './lib/build.mjs'
import { hasDisplay } from './lib/display.mjs'
import { repoRoot } from './lib/paths.mjs'
import { endOwnOnStop, run } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

endOwnOnStop()
requirePackages()
if (!hasDisplay()) giveUp('Er is geen beeldscherm. Ontwikkelen met venster kan met: xvfb-run -a npm run dev')

const runtime = await requireRuntime()
const sandbox = process.platform === 'linux' && isRoot() ? ['--noSandbox'] : []
const [command, args] = toolCommand('electron-vite', [...sandbox, ...process.argv.slice(2)])
const env = { ...process.env, ELECTRON_EXEC_PATH: runtime.executable }
const { code } = await run(command, args, { cwd: repoRoot, stdio: 'inherit', env })
process.exit(code)
