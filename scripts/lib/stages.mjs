import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheDir, repoRoot } from './paths.mjs'
import { run } from './processes.mjs'

const reportsDir = join(cacheDir, 'reports')

/** Where a stage writes its report; an older one is removed, so that it can never be counted twice. */
export function freshReport(name) {
  mkdirSync(reportsDir, { recursive: true })
  const path = join(reportsDir, `${name}.json`)
  rmSync(path, { force: true })
  return path
}

/**
 * Runs one stage: { name, command: [program, args], env, timeoutMs, isStreaming, count }.
 * Its output is shown as it comes (`isStreaming`) or at the end, and only when the stage failed.
 * `count()` turns its report into { passed, failed, skipped, names }; without it the stage counts as one test.
 */
export async function runStage(stage) {
  const begun = Date.now()
  const onText = stage.isStreaming ? (text) => process.stdout.write(text) : undefined
  if (onText) console.log(`── ${stage.name}`)
  const [program, args] = stage.command
  const { env = process.env, timeoutMs = 300_000 } = stage
  const { code, output, isTimedOut } = await run(program, args, { cwd: repoRoot, env, onText, timeoutMs, group: true })
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

/** Runs stages with at most `lanes` at the same time, in order. */
export async function runStages(stages, lanes = 2) {
  const waiting = [...stages]
  const results = []
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await runStage(stage))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/** Adds up counts; `names` says what failed, as far as the stages know. */
export function addUp(results) {
  const sum = (key) => results.reduce((total, counts) => total + counts[key], 0)
  const names = results.flatMap((counts) => counts.names ?? [])
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), names }
}

/** The counts in vitest's JSON report. A file that could not be loaded counts as one failure. */
export function countVitest(path) {
  const report = readReport(path)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failures = report.testResults.flatMap((file) =>
    file.assertionResults.filter((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: [...failures.map((test) => test.fullName), ...broken.map((file) => file.name)],
  }
}

/** The counts in Playwright's JSON report. An error outside any test counts as one failure. */
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

function specsIn(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]
}

/** The counts in the report of the faults. A case that lost or leaked something failed. */
export function countFaults(path) {
  const report = readReport(path)
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Math.min(report.cases, report.failed + report.lost + report.leaks)
  return { passed: report.cases - failed, failed, skipped: report.skipped }
}

function countStage(stage, code) {
  if (!stage.count) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = stage.count()
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function inWords({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`]
  return parts.filter(Boolean).join(', ')
}

function readReport(path) {
  if (!existsSync(path)) return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
