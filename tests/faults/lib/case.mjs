/**
 * What a case hands back. `lost` counts what was acknowledged and is gone, `leaks` what only the chair may see and the
 * room saw; both are 0 unless said. `skipped` says why a case cannot be done on this machine.
 * @typedef {object} Outcome
 * @property {string} done what was done to the app
 * @property {string} checked what was held against the truth afterwards
 * @property {number} recoverMs the longest time until the app could be worked with again
 * @property {number} [lost]
 * @property {number} [leaks]
 * @property {string} [skipped]
 */

/**
 * What a case works with. Everything random comes from `random`, so that a seed repeats a case.
 * @typedef {object} FaultContext
 * @property {number} seed
 * @property {() => number} random from 0 to 1
 * @property {boolean} isShort the short form, as `npm test` runs it
 * @property {<T>(inShort: T, inFull: T) => T} sized picks by the form
 * @property {string} folder a folder of this case alone; it is removed afterwards
 * @property {(what: () => unknown) => void} onEnd does this when the case is over, however it ended; last one first
 * @property {(text: string) => void} say shows a line while the case runs
 */

/**
 * One thing that goes wrong in the field. A file in `tests/faults` exports `cases`; when it needs displays of its own
 * it exports `display()` as well, which answers `{ env, stop }`.
 * @typedef {object} FaultCase
 * @property {string} name with the numbers of the requirements it holds (docs/reliability.md)
 * @property {boolean} [isShort] also runs in the short form
 * @property {number} [timeoutMs] when to call it failed
 * @property {(ctx: FaultContext) => Promise<Outcome>} run throws when a check fails
 */

/** Fails a case when something does not hold. @param {unknown} holds @param {string} why */
export function check(holds, why) {
  if (!holds) throw new Error(why)
}

/**
 * Asks until the answer is true, else fails. @param {string} what @param {() => unknown} condition
 * @param {number} [within] ms @returns {Promise<number>} how long it took (ms)
 */
export async function until(what, condition, within = 15_000) {
  const begun = performance.now()
  for (;;) {
    if (await condition()) return performance.now() - begun
    if (performance.now() - begun > within) throw new Error(`not within ${within} ms: ${what}`)
    await new Promise((done) => setTimeout(done, 20))
  }
}

/** How long something took. @param {() => Promise<unknown>} what @returns {Promise<number>} ms */
export async function timed(what) {
  const begun = performance.now()
  await what()
  return performance.now() - begun
}
