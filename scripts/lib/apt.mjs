import { existsSync } from 'node:fs'
import { hasProgram } from './display.mjs'
import { run } from './processes.mjs'

/** Debian packages Electron needs; of each group the first one this system knows is taken. */
const electronPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libcups2t64', 'libcups2'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ...['libnss3', 'libgbm1', 'libdrm2', 'libxss1', 'libxtst6', 'libxkbcommon0', 'libx11-xcb1'].map((name) => [name]),
  ...['libxcomposite1', 'libxdamage1', 'libxrandr2', 'libnotify4', 'libsecret-1-0'].map((name) => [name]),
]

/** Programs the tests and the demo need, with the package that holds each. */
const programPackages = {
  Xvfb: ['xvfb'],
  pdftotext: ['poppler-utils'],
  Xorg: ['xserver-xorg-core', 'xserver-xorg-video-dummy'],
  xrandr: ['x11-xserver-utils'],
  openbox: ['openbox'],
  chromium: ['chromium'],
}

/** @typedef {keyof typeof programPackages} Program */
/** @typedef {(text: string) => void} OnText */

/** True when we run as the administrator of a Unix machine. */
export function isRoot() {
  return process.getuid?.() === 0
}

/** The switches Chromium needs here: as root it refuses to start with its sandbox. */
export function sandboxArgs() {
  return process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : []
}

/**
 * The system libraries this executable asks for and this machine lacks.
 * @param {string} executable
 * @returns {Promise<string[]>}
 */
async function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  const { output } = await run('ldd', [executable])
  const lines = output.split('\n').filter((line) => line.includes('not found'))
  return [...new Set(lines.map((line) => line.trim().split(/\s/)[0] ?? ''))]
}

/**
 * The programs among `names` (see `programPackages`) that are not installed.
 * @param {readonly Program[]} names
 */
function missingPrograms(names) {
  return process.platform === 'linux' ? names.filter((name) => !hasProgram(name)) : []
}

/**
 * The Debian packages for missing libraries and programs.
 * @param {{ libraries: readonly string[], programs: readonly Program[] }} lacking
 */
async function packagesFor({ libraries, programs }) {
  const wanted = programs.flatMap((name) => programPackages[name])
  if (libraries.length > 0) {
    for (const group of electronPackages) wanted.push(await firstKnown(group))
  }
  return wanted
}

/**
 * The one command a person can run to install these packages.
 * @param {readonly string[]} packages
 */
function installCommand(packages) {
  return `sudo apt-get install -y ${packages.join(' ')}`
}

/**
 * Installs packages as root on Debian or Ubuntu. Elsewhere, or when it fails, it installs nothing.
 * Resolves to true when all of it is installed.
 * @param {readonly string[]} packages
 * @param {OnText} [onText]
 */
async function installPackages(packages, onText) {
  if (!isRoot() || !isDebian()) return false
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, onText }
  await run('apt-get', ['update', '-q'], options)
  const { code } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options)
  return code === 0
}

/** True on Debian, Ubuntu and what is made of them. */
export function isDebian() {
  return existsSync('/etc/debian_version') && hasProgram('apt-get')
}

/** @param {readonly string[]} group @returns {Promise<string>} */
async function firstKnown(group) {
  for (const name of group.slice(0, -1)) {
    const { output } = await run('apt-cache', ['policy', name])
    if (/Candidate: (?!\(none\))/.test(output)) return name
  }
  return group.at(-1) ?? ''
}

/**
 * Sees to it that Electron can run here and that `programs` exist: installs what is missing as root on Debian.
 * Resolves to undefined when all is there, else to the one command a person must run.
 * @param {{ executable: string, programs?: readonly Program[], onText?: OnText }} options
 * @returns {Promise<string | undefined>}
 */
export async function ensureSystem({ executable, programs = [], onText }) {
  const lacking = { libraries: await missingLibraries(executable), programs: missingPrograms(programs) }
  if (lacking.libraries.length + lacking.programs.length === 0) return undefined
  const packages = await packagesFor(lacking)
  onText?.(`Ontbrekende systeemonderdelen: ${[...lacking.libraries, ...lacking.programs].join(', ')}\n`)
  const isInstalled = await installPackages(packages, onText)
  const isComplete = isInstalled && (await missingLibraries(executable)).length === 0
  return isComplete ? undefined : installCommand(packages)
}
