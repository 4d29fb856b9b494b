import { randomBytes } from 'node:crypto'

// The tools are ES modules and the tests are compiled to CommonJS, so the tools come in while a test runs.

/** What packs the app. */
export const packer = () => import('../../scripts/pack-tryout.mjs')

/** What runs a program to its end. */
export const processes = () => import('../../scripts/lib/processes.mjs')

/** A fresh seed, or the one of a run to repeat (DRIEKRING_SEED). */
export function seedOfRun(): number {
  return Number(process.env['DRIEKRING_SEED'] ?? randomBytes(4).readUInt32LE())
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
