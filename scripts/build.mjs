import { buildApp } from './lib/build.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { requirePackages } from './lib/ready.mjs'

endOwnOnStop()
requirePackages()

const { code } = await buildApp({ onText: (text) => process.stdout.write(text) })
process.exit(code)
