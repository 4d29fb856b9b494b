import { readFileSync, rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { words } from '../../../scripts/driver/words'
import { repoRoot } from '../../../scripts/lib/paths.mjs'
import { readScenario } from '../../../scripts/replay/format'
import { prepare } from '../../../scripts/replay/prepare'
import { openSession } from '../../../scripts/replay/session'

/** @typedef {import('../../../scripts/replay/session').Session} Session */
/** @typedef {import('./case.mjs').FaultContext} FaultContext */

/** When a stepped evening begins: Thursday 12 March 2026, 19:30 in Amsterdam. */
export const BEGIN = Date.parse('2026-03-12T19:30:00+01:00')

/** The scenario of the homework evening. */
export function homework() {
  const read = readScenario(readFileSync(join(repoRoot, 'resources/scenarios/driegesprek-huiswerk.json'), 'utf8'))
  if ('why' in read) throw new Error(read.why)
  return read.scenario
}

/** The field a note is typed in. @param {Session} session */
export const entryOf = ({ chair }) => chair.getByRole('textbox', { name: words('notes:entry.field') })

/** Adds a note and waits until the board has it. @param {Session} session @param {string} text */
export async function addNote(session, text) {
  await entryOf(session).fill(text)
  await entryOf(session).press('Enter')
  await session.chair.locator('article[data-note]').filter({ hasText: text }).first().waitFor()
}

/** All words of the notes that are there. @param {Session} session @returns {Promise<string[]>} */
export async function notesOf(session) {
  const { meeting } = await session.look()
  return (meeting?.notes.all ?? []).map((note) => note.text)
}

/** Goes to the next step, once. @param {Session} session */
export async function nextStep(session) {
  const stepOf = async () => (await session.look()).meeting.agenda.currentStepId
  const from = await stepOf()
  await session.chair.getByTestId('next-step').click()
  await session.chair.waitForFunction(
    (step) => Reflect.get(window, 'driekringLook')().meeting.agenda.currentStepId !== step,
    from,
  )
}

/** Opens the app on a profile and ends it with the case. @param {FaultContext} ctx @param {string} profile */
export async function openOn(ctx, profile) {
  const session = await openSession({ profile, now: BEGIN })
  ctx.onEnd(() => session.kill())
  return session
}

/** Prepares a meeting and goes on until notes can be written. @param {Session} session */
export async function startCollecting(session) {
  await prepare(session, homework())
  await session.chair.getByTestId('next-step').waitFor()
  while (!(await entryOf(session).isVisible())) await nextStep(session)
}

/**
 * A session with a meeting in which the notes of the first circle are being collected.
 * @param {FaultContext} ctx @param {{ notes?: readonly string[] }} [options]
 */
export async function collecting(ctx, { notes = [] } = {}) {
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  for (const text of notes) await addNote(session, text)
  await session.saved()
  return session
}

const TALKED = [
  'huiswerk',
  'rust',
  'samen',
  'waarom',
  'steun',
  'thuis',
  'school',
  'uitleg',
  'tijd',
  'vragen',
  'feedback',
]

/** A note of its own, in a few random words. @param {() => number} random @param {number} n */
export function someNote(random, n) {
  const some = Array.from({ length: 12 }, () => TALKED[Math.floor(random() * TALKED.length)])
  return `Briefje ${n}: ${some.join(' ')}?`
}

/** @type {Promise<{ profile: string, notes: readonly string[] }> | undefined} */
let collected

/**
 * A profile of this case alone in which a meeting was killed just after many notes were said to be saved.
 * @param {FaultContext} ctx
 */
export async function killedProfile(ctx) {
  collected ??= collectOnce(ctx.random, ctx.sized(15, 40))
  const { profile, notes } = await collected
  const own = join(ctx.folder, 'profile')
  await cp(profile, own, { recursive: true, verbatimSymlinks: true })
  return { profile: own, notes }
}

async function collectOnce(random, count) {
  const profile = await mkdtemp(join(tmpdir(), 'driekring-collected-'))
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }))
  const session = await openSession({ profile, now: BEGIN })
  try {
    await startCollecting(session)
    const notes = Array.from({ length: count }, (_, n) => someNote(random, n))
    for (const text of notes) await addNote(session, text)
    await session.saved()
    return { profile, notes }
  } finally {
    await session.kill()
  }
}

/** What was acknowledged and is not there any more. @param {Session} session @param {readonly string[]} notes */
export async function lostOf(session, notes) {
  const found = new Set(await notesOf(session))
  return notes.filter((text) => !found.has(text))
}

/** Answers the question after a start: go on. Hands back all words of the start screen. @param {Session} session */
export async function goOn(session) {
  const button = session.chair.getByRole('button', { name: words('start:resume.goOn') })
  await button.waitFor()
  const said = (await session.chair.locator('body').textContent()) ?? ''
  await button.click()
  await session.chair.waitForFunction(() => Reflect.get(window, 'driekringLook')().meeting !== null)
  await entryOf(session).waitFor()
  return said
}
