import { spawn } from 'node:child_process'
import { sandboxArgs } from '../../../scripts/lib/apt.mjs'
import { repoRoot } from '../../../scripts/lib/paths.mjs'

/** @typedef {import('./case.mjs').FaultContext} FaultContext */

/** Whether a process lives. @param {import('node:child_process').ChildProcess} child */
export const isRunning = (child) => child.exitCode === null && child.signalCode === null

/** Starts the app the bare way, as a double click does. @param {FaultContext} ctx @param {string} profile */
export function spawnApp(ctx, profile) {
  const args = [repoRoot, ...sandboxArgs(), `--user-data-dir=${profile}`]
  const child = spawn(process.env.DRIEKRING_ELECTRON ?? '', args, { stdio: 'ignore', detached: true })
  const ended = new Promise((done) => child.once('exit', (code) => done(code)))
  ctx.onEnd(() => {
    if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
    return ended
  })
  return { child, ended }
}
