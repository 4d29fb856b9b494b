import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { endOwn, start } from './processes.mjs'

/** True when windows can be shown here: always outside Linux, there only with an X or Wayland display. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * True when a program of this name can be found on the PATH.
 * @param {string} name
 */
export function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, name)))
}

/** @typedef {{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }} Display */

/**
 * Starts one virtual display of our own; the server picks a free number itself.
 * Resolves to { env, stop }: run programs with `env`, call `stop` when done.
 * @param {{ width?: number, height?: number }} [size]
 * @returns {Promise<Display>}
 */
export function startVirtualDisplay({ width = 1920, height = 1080 } = {}) {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset']
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  return new Promise((done, fail) => {
    let complaints = ''
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      complaints += text
    })
    server.once('error', fail)
    server.once('exit', () => fail(new Error(`Het virtuele beeldscherm stopte: ${complaints.trim()}`)))
    let answer = ''
    const number = /** @type {import('node:stream').Readable} */ (server.stdio[3])
    number.setEncoding('utf8').on('data', (text) => {
      answer += text
      if (answer.includes('\n')) done({ env: displayEnv(answer.trim()), stop: () => stopServer(server) })
    })
  })
}

/** @param {string} number @returns {NodeJS.ProcessEnv} */
function displayEnv(number) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11' }
  delete env.WAYLAND_DISPLAY
  return env
}

/** @param {import('./processes.mjs').Own} server @returns {Promise<void>} */
function stopServer(server) {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    server.once('exit', () => done())
    endOwn(server)
  })
}
