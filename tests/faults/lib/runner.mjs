import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded, seedFor } from '../../../scripts/lib/seeded.mjs'

/** @typedef {import('./case.mjs').FaultCase} FaultCase */
/** @typedef {import('./case.mjs').FaultContext} FaultContext */

const LONGEST = 120_000

/** All groups: one for every file in tests/faults. */
export async function loadGroups() {
  const files = Object.entries(import.meta.glob('../*.mjs')).sort(([a], [b]) => (a < b ? -1 : 1))
  return Promise.all(
    files.map(async ([path, load]) => {
      const { cases, display } = await load()
      return { name: path.replace(/^.*\/|\.mjs$/g, ''), cases, display }
    }),
  )
}

/** Whether a case belongs to a form. @param {FaultCase} one @param {boolean} isShort */
const isOf = (one, isShort) => !isShort || one.isShort === true

/**
 * Shares the groups out over lanes that run beside each other, each in a process of its own: a group goes where the
 * fewest cases are so far, and stays whole, for its displays.
 * @param {Awaited<ReturnType<typeof loadGroups>>} groups @param {number} lanes @param {boolean} isShort
 */
export function inLanes(groups, lanes, isShort) {
  const shared = Array.from({ length: lanes }, () => ({ cases: 0, groups: /** @type {typeof groups} */ ([]) }))
  for (const group of groups) {
    const least = shared.reduce((best, lane) => (lane.cases < best.cases ? lane : best))
    least.groups.push(group)
    least.cases += group.cases.filter((/** @type {FaultCase} */ one) => isOf(one, isShort)).length
  }
  return shared.map((lane) => lane.groups)
}

/**
 * Runs the cases of a form one after the other and prints what each did. Answers the figures of the whole run.
 * @param {Awaited<ReturnType<typeof loadGroups>>} groups
 * @param {{ seed: number, isShort: boolean, only?: string }} options `only` is a part of the names wanted
 */
export async function runGroups(groups, { seed, isShort, only = '' }) {
  const total = { cases: 0, lost: 0, leaks: 0, failed: 0, skipped: 0 }
  for (const group of groups) {
    const isWanted = (/** @type {FaultCase} */ one) => isOf(one, isShort) && `${group.name}: ${one.name}`.includes(only)
    const wanted = group.cases.filter(isWanted)
    if (wanted.length === 0) continue
    const display = await group.display?.()
    const before = Object.fromEntries(Object.keys(display?.env ?? {}).map((name) => [name, process.env[name]]))
    Object.assign(process.env, display?.env)
    try {
      for (const one of wanted) await runOne(group.name, one, { seed, isShort }, total)
    } finally {
      await display?.stop()
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    }
  }
  return total
}

async function runOne(group, one, { seed, isShort }, total) {
  const name = `${group}: ${one.name}`
  const folder = await mkdtemp(join(tmpdir(), 'driekring-fault-'))
  const ends = []
  const random = seeded(seedFor(seed, name))
  const sized = (inShort, inFull) => (isShort ? inShort : inFull)
  const say = (text) => console.log(`    ${text}`)
  const begun = performance.now()
  try {
    const ctx = { seed, random, isShort, sized, folder, say, onEnd: (what) => ends.unshift(what) }
    const outcome = await withinTime(one.run(ctx), one.timeoutMs ?? LONGEST)
    if (outcome.skipped) {
      total.skipped += 1
      console.log(`- ${name}: skipped, ${outcome.skipped}`)
      return
    }
    total.cases += 1
    total.lost += outcome.lost ?? 0
    total.leaks += outcome.leaks ?? 0
    const isGood = !outcome.lost && !outcome.leaks
    const seconds = ((performance.now() - begun) / 1000).toFixed(1)
    // In one piece: another lane may be printing as well.
    const said = [
      `${isGood ? '✓' : '✗'} ${name} (${seconds} s)`,
      `    done: ${outcome.done}`,
      `    checked: ${outcome.checked}`,
      `    recovered within ${Math.round(outcome.recoverMs)} ms`,
      ...(isGood ? [] : [`    lost: ${outcome.lost ?? 0}, leaks: ${outcome.leaks ?? 0}`]),
    ]
    console.log(said.join('\n'))
  } catch (error) {
    total.cases += 1
    total.failed += 1
    console.log(`✗ ${name}, seed ${seed}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`)
  } finally {
    for (const end of ends) await Promise.resolve(end()).catch((error) => console.log(`    at the end: ${error}`))
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}

function withinTime(work, ms) {
  let timer
  const late = new Promise((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`the case took longer than ${ms / 1000} s`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
