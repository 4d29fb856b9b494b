import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'

const PAUSE_MS = 5
/** Asking for the lock takes a few ms; a start that was killed in just those must not hold off the next for long. */
const MOST_PAUSES = 400

const cell = new Int32Array(new SharedArrayBuffer(4))
const pauseFor = () => void Atomics.wait(cell, 0, 0, PAUSE_MS)

const folderIn = (profile: string) => join(profile, 'starting')

/** Makes the folder that says "one is at it"; false when another start has it. */
function enters(profile: string): boolean {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 })
    mkdirSync(folderIn(profile), { mode: 0o700 })
    return true
  } catch (error) {
    // What is not another start (a full disk) must not keep the app from starting.
    return !(error instanceof Error && 'code' in error && error.code === 'EEXIST')
  }
}

/**
 * Lets one start at a time ask for the lock on a profile (docs/reliability.md, D10). The engine first makes its lock
 * and then listens behind it: a second start that looks just in between takes the lock for one that was left behind,
 * and then both live on one profile. Waits 2 s at most; answers what `ask` answers.
 */
export function oneAtATime<T>(profile: string, ask: () => T, pause: () => void = pauseFor): T {
  for (let pauses = 0; !enters(profile) && pauses < MOST_PAUSES; pauses += 1) pause()
  try {
    return ask()
  } finally {
    leave(profile)
  }
}

function leave(profile: string): void {
  try {
    rmdirSync(folderIn(profile))
  } catch {
    // It was never made, or a start that had waited long enough took it away.
  }
}
