/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). @param {number} seed */
export function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed for one part of a run: the same for the same seed and name. @param {number} seed @param {string} name */
export function seedFor(seed, name) {
  let mixed = seed | 0
  for (const sign of name) mixed = Math.imul(mixed ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return mixed >>> 0
}
