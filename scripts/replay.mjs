import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp, isBuildFresh } from './lib/build.mjs'
import { bundled } from './lib/bundle.mjs'
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

/**
 * Stops before anything starts: the file is not one we can play.
 * @param {string} why
 * @returns {never}
 */
function refuse(why) {
  console.error(why)
  process.exit(2)
}

function readArguments() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
  const [file] = positionals
  if (!file) return refuse('Geef een bestand op: npm run replay -- BESTAND --out MAP')
  return { file: resolve(file), out: resolve(values.out ?? 'out/replay') }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(`Het bestand is niet te lezen: ${error instanceof Error ? error.message : error}`)
  }
}

async function main() {
  const { file, out } = readArguments()
  const content = read(file)
  endOwnOnStop()
  requirePackages()
  const { readAny, replay } = await bundled('scripts/replay/main.ts')
  const found = readAny(content)
  if ('why' in found) refuse(found.why)
  await requireRuntime(hasDisplay() ? [] : ['Xvfb'])
  if (!isBuildFresh()) {
    const built = await buildApp()
    if (built.code !== 0) giveUp(built.output)
  }
  const display = hasDisplay() ? null : await startVirtualDisplay({ width: 1920, height: 1200 })
  if (display) Object.assign(process.env, display.env)
  try {
    return await replay(found.scenario, out)
  } finally {
    await display?.stop()
  }
}

process.exit(await main())
