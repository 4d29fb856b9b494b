import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, repoRoot } from './paths.mjs'
import { run } from './processes.mjs'

const sources = ['electron', 'shared', 'renderer', 'resources', 'electron.vite.config.ts', 'tsconfig.json']
const results = ['out/main/main.cjs', 'out/preload/preload.cjs', 'out/renderer']
const stamp = join(cacheDir, 'built')

/**
 * How to start a program of an installed package with the node that runs us, on every platform.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [program]
 * @returns {[program: string, args: string[]]}
 */
export function toolCommand(packageName, args, program = packageName.split('/').at(-1) ?? packageName) {
  const folder = join(repoRoot, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = typeof bin === 'string' ? bin : bin[program]
  return [process.execPath, [join(folder, file), ...args]]
}

/**
 * Builds out/ with electron-vite; resolves to { code, output }.
 * @param {{ onText?: (text: string) => void }} [options]
 */
export async function buildApp({ onText } = {}) {
  const begun = Date.now()
  const [command, args] = toolCommand('electron-vite', ['build'])
  const result = await run(command, args, { cwd: repoRoot, onText })
  if (result.code === 0) {
    mkdirSync(cacheDir, { recursive: true })
    writeFileSync(stamp, String(begun))
  }
  return result
}

/** True when out/ was built after the last change to the sources. */
export function isBuildFresh() {
  if (!existsSync(stamp) || !results.every((path) => existsSync(join(repoRoot, path)))) return false
  const builtAt = Number(readFileSync(stamp, 'utf8'))
  return sources.every((path) => newest(join(repoRoot, path)) < builtAt)
}

/** @param {string} path @returns {number} */
function newest(path) {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}
