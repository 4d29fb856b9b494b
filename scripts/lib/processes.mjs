import { spawn } from 'node:child_process'

/**
 * A process that was started here; `isGroup` when it leads a group of its own.
 * @typedef {import('node:child_process').ChildProcess & { isGroup?: boolean }} Own
 */
/** @typedef {import('node:child_process').SpawnOptions & { group?: boolean }} StartOptions */
/** @typedef {StartOptions & { timeoutMs?: number, onText?: ((text: string) => void) | undefined }} RunOptions */
/** @typedef {{ code: number, output: string, isTimedOut: boolean, error?: Error | undefined }} Ended */

/** @type {Set<Own>} */
const own = new Set()
const canGroup = process.platform !== 'win32'

/**
 * Ends one process that was started here, with everything it started itself.
 * @param {Own} child
 * @param {NodeJS.Signals} [signal]
 */
export function endOwn(child, signal = 'SIGTERM') {
  if (!own.has(child) || child.pid === undefined) return
  try {
    if (canGroup && child.isGroup) process.kill(-child.pid, signal)
    else child.kill(signal)
  } catch {
    // already gone
  }
}

/**
 * Ends every process that was started here and still runs.
 * @param {NodeJS.Signals} [signal]
 */
function endAllOwn(signal = 'SIGTERM') {
  for (const child of own) endOwn(child, signal)
}

/** Makes Ctrl+C and a polite stop end our own processes too; call it once in a script that starts some. */
export function endOwnOnStop() {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.once(signal, () => {
      endAllOwn()
      process.exit(code)
    })
  }
  process.once('exit', () => endAllOwn())
}

/**
 * Starts a process and remembers that it is ours.
 * `group: true` gives it a process group of its own, so that `endOwn` reaches its children.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {StartOptions} [options]
 * @returns {Own}
 */
export function start(command, args, { group = false, ...options } = {}) {
  /** @type {Own} */
  const child = spawn(command, args, { ...options, detached: group && canGroup })
  child.isGroup = group
  own.add(child)
  const forget = () => own.delete(child)
  child.once('exit', () => !group && forget())
  child.once('close', forget)
  child.once('error', forget)
  return child
}

/**
 * Runs a process to its end; never rejects. Without `stdio` its output comes back as text.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, { timeoutMs, onText, ...options } = {}) {
  return new Promise((done) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    let isTimedOut = false
    /** @type {NodeJS.Timeout | undefined} */
    let killTimer
    const timer = timeoutMs
      ? setTimeout(() => {
          isTimedOut = true
          endOwn(child)
          killTimer = setTimeout(() => endOwn(child, 'SIGKILL'), 5000)
        }, timeoutMs)
      : undefined
    const finish = (/** @type {number | null} */ code, /** @type {Error | undefined} */ error = undefined) => {
      clearTimeout(timer)
      clearTimeout(killTimer)
      done({ code: code ?? 1, output, isTimedOut, error })
    }
    const take = (/** @type {string} */ text) => {
      output += text
      onText?.(text)
    }
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', take)
    child.once('error', (error) => {
      take(`${error.message}\n`)
      finish(127, error)
    })
    child.once('close', (code) => finish(code))
  })
}

/**
 * How npm and its siblings are started: through the npm that runs us when there is one.
 * @param {readonly string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function npmCommand(args) {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('.js')) return [process.execPath, [cli, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args]]
}
