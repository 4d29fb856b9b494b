import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheDir, repoRoot } from './paths.mjs'

const scripts = join(repoRoot, 'scripts')

/** What runs as it stands in scripts/ is not taken into a bundle: there is one of it, and it knows where it lies. */
const asItStands = {
  name: 'as-it-stands',
  /** Before the bundler looks for the file itself. */
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source @param {string | undefined} importer */
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || !source.endsWith('.mjs')) return null
    const file = resolve(dirname(importer), source)
    return file.startsWith(scripts) ? { id: pathToFileURL(file).href, external: true } : null
  },
}

/**
 * Loads a module of this repository that knows the app: TypeScript, with the app's aliases. Only once the packages are
 * there.
 * @param {string} entry its path from the root
 * @returns {Promise<any>}
 */
export async function bundled(entry) {
  const { build } = await import('vite')
  const folder = join(cacheDir, 'bundles')
  mkdirSync(folder, { recursive: true })
  // Of this process alone: another one may be at it too.
  const outDir = mkdtempSync(join(folder, 'run-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    root: repoRoot,
    configFile: false,
    logLevel: 'error',
    plugins: [asItStands],
    resolve: { alias: { '@shared': join(repoRoot, 'shared'), '@renderer': join(repoRoot, 'renderer') } },
    build: {
      ssr: join(repoRoot, entry),
      outDir,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  return import(pathToFileURL(join(outDir, 'entry.mjs')).href)
}
