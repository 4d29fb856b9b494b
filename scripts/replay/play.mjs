import { mkdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repoRoot } from '../lib/paths.mjs'
import { carryOut } from './actions.mjs'
import { amsterdam } from './format.mjs'
import { openJournals } from './journal.mjs'
import { prepare } from './prepare.mjs'
import { findLeaks } from './projector-watch.mjs'
import { toReplayReport } from './report.mjs'
import { openSession } from './session.mjs'
import { printSheets } from './sheets.mjs'

/** @typedef {import('./format.mjs').Scenario} Scenario */
/** @typedef {import('./session.mjs').Session} Session */

/** Actions that end the visit to a step: just before them its pictures are taken. */
const leaves = (action) => action.actie === 'stap' || action.actie === 'einde'

/** Whether an error says that the app was gone, not that the action could not be done. */
const isGone = (error) =>
  /closed|crashed|disconnected|ECONNRESET|EPIPE|Target page|failed to launch/i.test(String(error))

/** Pictures of both windows, named after the visit and its step. */
export async function takePictures(session, out, visit, step) {
  const name = join(out, `${String(visit).padStart(2, '0')}-${step}`)
  // A note that is still on its way to another lane has arrived in the picture.
  await session.chair.screenshot({ path: `${name}-chair.png`, animations: 'disabled' })
  await session.projector.screenshot({ path: `${name}-projector.png`, animations: 'disabled' })
}

/** Which runtime the app ran on, and whether that was an older one than the one it is made for. */
export async function runtimeOf(session) {
  const { electron, chrome } = await session.versions()
  const { devDependencies } = JSON.parse(readFileSync(join(repoRoot, 'package.json'), 'utf8'))
  return { electron, chrome, fallback: Number.parseInt(electron, 10) < Number.parseInt(devDependencies.electron, 10) }
}

/**
 * @typedef {object} PlayOptions
 * @property {Scenario} scenario
 * @property {string} [out] where the pictures go; without it none are taken
 * @property {string} [profile] the folder of the app's data; without it a new one that is removed at the end
 * @property {(session: Session) => void} [onSession] hears of the session before anything is done
 * @property {boolean} [survives] the app may be killed from outside; it is then started again and goes on
 * @property {(index: number) => void} [onAction] hears of each action before it is carried out
 * @property {(index: number, error: unknown) => void} [onFailure]
 */

/**
 * Plays a scenario in the real app through its interface, closes the app, and reports what its journal holds.
 * @param {PlayOptions} options
 */
export async function play(options) {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'driekring-')))
  try {
    const found = await playIn({ ...options, profile })
    const [journal] = await openJournals(profile)
    if (!journal) throw new Error('er is geen gesprek bewaard')
    return toReplayReport(journal, found)
  } finally {
    if (!options.profile) await rm(profile, { recursive: true, force: true })
  }
}

/** @param {PlayOptions & { profile: string }} options */
async function playIn({ scenario, out, profile, onSession, survives = false, onAction, onFailure }) {
  if (out) mkdirSync(out, { recursive: true })
  const [first] = scenario.acties
  const start = amsterdam(scenario.datum, first.klok) - first.seconde * 1000
  const session = await openSession({ profile, now: start + first.seconde * 1000 })
  const failed = []
  const projectorLeaks = []
  const context = { session, scenario, refused: [], visit: 0 }
  let step = ''
  let before = null

  /** Does something; when the app is killed meanwhile, starts it again and does it once more. */
  const insist = async (what) => {
    for (let isOpen = true; ; ) {
      try {
        if (!isOpen) await session.reopen()
        isOpen = true
        return await what()
      } catch (error) {
        if (!survives || !(session.isGone || isGone(error))) throw error
        isOpen = false
      }
    }
  }
  const look = async (action) => {
    const { meeting } = await session.look()
    for (const leak of await findLeaks(session.projector, before, meeting)) projectorLeaks.push({ action, ...leak })
    before = meeting
  }

  try {
    onSession?.(session)
    await insist(() => prepareOnce(session, scenario))
    for (const [index, action] of scenario.acties.entries()) {
      onAction?.(index)
      if (out && leaves(action) && step) await insist(() => takePictures(session, out, context.visit, step))
      if (action.actie === 'stap') {
        context.visit += 1
        step = action.naar
      }
      try {
        await insist(async () => {
          await session.step(start + action.seconde * 1000)
          await carryOut(context, action)
          await session.saved()
        })
      } catch (error) {
        onFailure?.(index, error)
        failed.push({ index, actie: action.actie, why: String(error?.message ?? error).split('\n')[0] })
      }
      await insist(() => look(index))
    }
    if (out) await insist(() => printSheets(session, join(out, 'print')))
    const runtime = await insist(() => runtimeOf(session))
    await session.close()
    return { runtime, refused: context.refused, failed, projectorLeaks }
  } finally {
    await session.kill()
  }
}

/** Prepares the meeting unless it was opened already, before the app was killed. */
async function prepareOnce(session, scenario) {
  const { meeting } = await session.look()
  if (meeting?.agenda.status === 'running') return
  await prepare(session, scenario)
  await session.saved()
}
