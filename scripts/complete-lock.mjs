import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repoRoot } from './lib/paths.mjs'

// Run after `npm install`. A registry that lacks the packages for other platforms leaves holes in the lock, and
// `npm ci` refuses a lock with holes. This writes the missing entries; they carry no integrity, as nothing was fetched.
const file = join(repoRoot, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const platformName = /(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-(\w+))?$/

const holes = Object.entries(lock.packages).flatMap(([place, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(place, name))
    .map(([name, version]) => ({ name, version, isDev: entry.dev === true })),
)
for (const { name, version, isDev } of holes) {
  const [, os, cpu, abi = ''] = platformName.exec(name) ?? []
  if (!os || !/^\d/.test(version)) throw new Error(`No entry can be made for ${name}@${version}.`)
  const libc = os === 'linux' && abi ? { libc: [abi.includes('musl') ? 'musl' : 'glibc'] } : {}
  const dev = isDev ? { dev: true } : {}
  lock.packages[`node_modules/${name}`] = { version, cpu: [cpu], ...dev, ...libc, optional: true, os: [os] }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${holes.length} entries added to package-lock.json`)

/** @param {string} place @param {string} name */
function isLocked(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
