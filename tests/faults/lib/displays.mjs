import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureSystem } from '../../../scripts/lib/apt.mjs'
import { repoRoot } from '../../../scripts/lib/paths.mjs'
import { endOwn, run, start } from '../../../scripts/lib/processes.mjs'
import { until } from './case.mjs'

const CONFIG = join(repoRoot, 'tests/faults/xorg-dummy.conf')

/** The laptop's own display and the one of the board, as the dummy driver calls them. */
export const LAPTOP = 'DUMMY0'
export const SMARTBOARD = 'DUMMY1'

/** Xorg with two displays is there, or why it is not. @type {{ why: string | null }} */
export const desk = { why: 'the displays were not started' }

/**
 * Starts an X server with two displays and a small window manager, installing them as root on Debian. When that cannot
 * be done `desk.why` says so and the cases skip.
 */
export async function startDesk() {
  if (process.platform !== 'linux') return withoutDesk('plugging displays in and out by program needs Xorg')
  const command = await ensureSystem({
    executable: process.env.DRIEKRING_ELECTRON,
    programs: ['Xorg', 'xrandr', 'openbox'],
  })
  if (command) return withoutDesk(`first run: ${command}`)
  if (process.getuid?.() !== 0) return withoutDesk('Xorg with the dummy driver starts for root only')
  const number = freeNumber()
  const home = mkdtempSync(join(tmpdir(), 'driekring-desk-'))
  const args = [`:${number}`, '-config', CONFIG, '-noreset', '-nolisten', 'tcp', '-logfile', join(home, 'xorg.log')]
  const server = start('Xorg', args, { stdio: 'ignore' })
  const env = { DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }
  const tools = { env: { ...process.env, ...env }, stdio: 'ignore' }
  const stop = async () => {
    desk.why = 'the displays were stopped'
    for (const child of [manager, server]) if (child) endOwn(child)
    rmSync(home, { recursive: true, force: true })
  }
  let manager
  try {
    await until('Xorg answers', async () => (await run('xrandr', [], tools)).code === 0, 40_000)
  } catch (error) {
    await stop()
    return withoutDesk(error.message)
  }
  manager = start('openbox', ['--config-file', '/dev/null'], tools)
  await run('xrandr', ['--newmode', ...LARGE], tools)
  for (const mode of MODES) await run('xrandr', ['--addmode', SMARTBOARD, mode], tools)
  desk.why = null
  return { env, stop }
}

// The driver offers no mode larger than the largest it knows itself, so this one is given to the server.
const LARGE = '3840x2160 262.75 3840 3888 3920 4000 2160 2163 2168 2191 +hsync -vsync'.split(' ')

/** The sizes a board can have: from an old projector to the largest panel. */
export const MODES = ['1920x1080', '1280x800', '1024x768', '3840x2160']

function withoutDesk(why) {
  desk.why = why
  return { env: {}, stop: async () => undefined }
}

function freeNumber() {
  for (let number = 60; ; number += 1) if (!existsSync(`/tmp/.X11-unix/X${number}`)) return number
}

async function xrandr(...args) {
  const { code, output } = await run('xrandr', args)
  if (code !== 0) throw new Error(`xrandr ${args.join(' ')}: ${output}`)
}

/** Plugs the board's display in. @param {string} mode @param {'right-of' | 'left-of' | 'below'} [where] */
export async function plugIn(mode, where = 'right-of') {
  await xrandr('--output', SMARTBOARD, '--mode', mode, `--${where}`, LAPTOP)
  await probe()
}

/** Lets the board's display show what the laptop's shows, as „dupliceren” of a laptop does. */
export async function mirror() {
  await xrandr('--output', SMARTBOARD, '--mode', '1920x1080', '--same-as', LAPTOP)
  await probe()
}

/** Pulls its cable. */
export async function unplug() {
  await xrandr('--output', SMARTBOARD, '--off')
  await probe()
}

/** Programs see what the server found when it last looked; with a real cable it looks by itself. */
const probe = () => xrandr('--query')

/** Makes a display the primary one. @param {string} name */
export const makePrimary = (name) => xrandr('--output', name, '--primary')

/** The frame a window manager draws. */
const FRAME = 8
/** Whether two places are the same. */
export const isEqual = (a, b) => JSON.stringify(a) === JSON.stringify(b)

/** The board fills a display that is not the one with the console, and nothing else. */
export function isPlaced({ displays, chair, smartboard }) {
  const target = displays.find((one) => one.id === smartboard?.on)
  return (
    displays.length === 2 &&
    smartboard?.isVisible &&
    smartboard.on !== chair?.on &&
    isEqual(target?.bounds, smartboard.bounds)
  )
}

/** The console lies within its display; the frame a window manager draws may lie over the edge. */
export function isWhole({ displays, chair }) {
  const home = displays.find((one) => one.id === chair?.on)?.bounds
  if (!home || !chair) return false
  const { x, y, width, height } = chair.bounds
  const right = home.x + home.width
  const bottom = home.y + home.height
  return Math.min(x - home.x, y - home.y, right - x - width, bottom - y - height) >= -FRAME
}
