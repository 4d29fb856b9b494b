import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../scripts/lib/processes.mjs'
import { check, until } from './lib/case.mjs'
import { smallDisk } from './lib/disk.mjs'
import { isRunning, spawnApp } from './lib/spawn-app.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */

/** What may lie where the profile should be; answers why it cannot be tried here, or nothing. */
const PLACES = {
  'a file in its place': async (_ctx, profile) => writeFileSync(profile, 'een bestand'),
  'a link to nothing': async (ctx, profile) => symlinkSync(join(ctx.folder, 'nowhere'), profile),
  'a disk that cannot be written on': async (ctx, profile) => {
    mkdirSync(profile)
    if (!(await smallDisk(ctx, profile, 24))) return 'no disk may be mounted here'
    const { code } = await run('mount', ['-o', 'remount,ro', profile])
    return code === 0 ? undefined : 'no disk may be made read-only here'
  },
}

/** The windows on the display that somebody can see, by their size. */
async function windowsNow() {
  const { output } = await run('xwininfo', ['-root', '-tree'])
  return output.split('\n').filter((line) => /^\s+0x\w+ .*\s[1-9]\d\d+x\d\d+\+/.test(line)).length
}

function unusableCase(how, lay) {
  return {
    name: `a profile that cannot be used: ${how} (D10)`,
    run: async (/** @type {FaultContext} */ ctx) => {
      const shown = await run('xwininfo', ['-version']).catch(() => ({ code: 1 }))
      const outcome = {
        done: `a start with ${how}`,
        checked: 'a window says so and stays; nothing is changed',
        recoverMs: 0,
      }
      if (shown.code !== 0) return { ...outcome, skipped: 'windows are counted with xwininfo, of x11-utils' }
      const profile = join(ctx.folder, 'profile')
      const skipped = await lay(ctx, profile)
      if (skipped) return { ...outcome, skipped }
      const before = await windowsNow()
      const { child, ended } = spawnApp(ctx, profile)
      const recoverMs = await until('a window is there', async () => {
        check(isRunning(child), `it left without a word, with code ${child.exitCode}`)
        return (await windowsNow()) > before
      })
      check(isRunning(child), 'it did not wait for its words to be read')
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      await ended
      if (how.startsWith('a file')) check(readFileSync(profile, 'utf8') === 'een bestand', 'the file was changed')
      return { ...outcome, recoverMs }
    },
  }
}

export const cases = Object.entries(PLACES).map(([how, lay]) => unusableCase(how, lay))
