import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildApp, isBuildFresh, toolCommand } from './lib/build.mjs'
import { cacheDir, isMain, repoRoot } from './lib/paths.mjs'
import { endOwnOnStop, run } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'

/**
 * Packs the built app on the Electron found here into dist/, for the tests and for trying out; never for others.
 * The fuses stay as they are: the try-out runtime lacks some, and Playwright needs the inspector.
 * Resolves to the path of the executable.
 * @param {Pick<import('./electron-runtime.mjs').Runtime, 'dist' | 'version'>} runtime
 */
export async function packTryout(runtime) {
  const output = join(repoRoot, 'dist', 'tryout')
  rmSync(output, { recursive: true, force: true })
  const settings = {
    extends: join(repoRoot, 'electron-builder.yml'),
    electronDist: runtime.dist,
    electronVersion: runtime.version,
    electronFuses: null,
    directories: { output },
  }
  mkdirSync(cacheDir, { recursive: true })
  const settingsFile = join(cacheDir, 'pack-tryout.json')
  writeFileSync(settingsFile, JSON.stringify(settings))
  const [command, args] = toolCommand('electron-builder', ['--dir', '--publish', 'never', '--config', settingsFile])
  const { code, output: said } = await run(command, args, { cwd: repoRoot, timeoutMs: 300_000 })
  const executable = join(output, packedName())
  if (code !== 0 || !existsSync(executable)) throw new Error(`Inpakken mislukte:\n${said.trim()}`)
  return executable
}

function packedName() {
  if (process.platform === 'win32') return 'win-unpacked/Driekring.exe'
  if (process.platform === 'darwin') return `mac-${process.arch}/Driekring.app/Contents/MacOS/Driekring`
  return 'linux-unpacked/driekring'
}

if (isMain(import.meta.url)) {
  endOwnOnStop()
  requirePackages()
  const runtime = await requireRuntime()
  if (!isBuildFresh()) {
    const { code, output } = await buildApp()
    if (code !== 0) giveUp(`Bouwen mislukte:\n${output.trim()}`)
  }
  try {
    console.log(await packTryout(runtime))
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error))
  }
}
