import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, repoRoot } from './paths.mjs'
import { run } from './processes.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, names?: string[] }} Counts `names` says what failed */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {readonly [program: string, args: readonly string[]]} command
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [timeoutMs]
 * @property {boolean} [isStreaming]
 * @property {() => Counts} [count]
 */

const reportsDir = join(cacheDir, 'reports')

/**
 * Where a stage writes its report; an older one is removed, so that it can never be counted twice.
 * @param {string} name
 */
export function freshReport(name) {
  mkdirSync(reportsDir, { recursive: true })
  const path = join(reportsDir, `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/**
 * Runs one stage.
 * Its output is shown as it comes (`isStreaming`) or at the end, and only when the stage failed.
 * `count()` turns its report into counts; without it the stage counts as one test.
 * @param {Stage} stage
 * @returns {Promise<Counts>}
 */
export async function runStage(stage) {
  const begun = Date.now()
  const onText = stage.isStreaming ? (/** @type {string} */ text) => void process.stdout.write(text) : undefined
  if (onText) console.log(`── ${stage.name}`)
  const [program, args] = stage.command
  const { env = process.env, timeoutMs = 300_000 } = stage
  const { code, output, isTimedOut } = await run(program, args, {
    ...{ cwd: repoRoot, env, timeoutMs, group: true },
    ...(onText ? { onText } : {}),
  })
  const counts = countStage(stage, code)
  const isGood = counts.failed === 0
  if (!isGood && !onText) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const why = isTimedOut ? ', stopped: took too long' : ''
  console.log(`${isGood ? '✓' : '✗'} ${stage.name}: ${inWords(counts)} (${seconds} s${why})`)
  if (isGood) return counts
  const names = counts.names?.length ? counts.names : ['see above']
  return { ...counts, names: names.map((name) => `${stage.name}: ${name}`) }
}

/**
 * Runs stages with at most `lanes` at the same time, in order.
 * @param {readonly Stage[]} stages
 */
export async function runStages(stages, lanes = 2) {
  const waiting = [...stages]
  /** @type {Counts[]} */
  const results = []
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await runStage(stage))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/**
 * Adds up counts; `names` says what failed, as far as the stages know.
 * @param {readonly Counts[]} results
 */
export function addUp(results) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    results.reduce((total, counts) => total + counts[key], 0)
  const names = results.flatMap((counts) => counts.names ?? [])
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), names }
}

/** @typedef {{ status: string, fullName: string }} UnitTest */
/** @typedef {{ name: string, status: string, assertionResults: UnitTest[] }} UnitFile */

/**
 * The counts in vitest's JSON report. A file that could not be loaded counts as one failure.
 * @param {string} path
 * @returns {Counts}
 */
export function countVitest(path) {
  const report = readReport(path)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  /** @type {UnitFile[]} */
  const files = report.testResults
  const broken = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failures = files.flatMap((file) => file.assertionResults.filter((test) => test.status === 'failed'))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: [...failures.map((test) => test.fullName), ...broken.map((file) => file.name)],
  }
}

/** @typedef {{ ok: boolean, file: string, line: number, title: string, tests: { status: string }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/**
 * The counts in Playwright's JSON report. An error outside any test counts as one failure.
 * @param {string} path
 * @returns {Counts}
 */
export function countPlaywright(path) {
  const report = readReport(path)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const names = specsIn(report).filter((spec) => !spec.ok || spec.tests.some((test) => test.status === 'flaky'))
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    names: names.map((spec) => `${spec.file}:${spec.line} ${spec.title}`),
  }
}

/** @param {Suite} suite @returns {Spec[]} */
function specsIn(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]
}

/**
 * The counts in the report of the faults. A case that lost or leaked something failed.
 * @param {string} path
 * @returns {Counts}
 */
export function countFaults(path) {
  const report = readReport(path)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Math.min(report.cases, report.failed + report.lost + report.leaks)
  return { passed: report.cases - failed, failed, skipped: report.skipped }
}

/** @param {Stage} stage @param {number} code @returns {Counts} */
function countStage(stage, code) {
  if (!stage.count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = stage.count()
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  return parts.filter(Boolean).join(', ')
}

/** @param {string} path */
function readReport(path) {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
