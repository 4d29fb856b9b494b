import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Meeting } from '../driver/looked'
import { carryOut } from './actions'
import type { Context } from './context'
import { type Action, type Scenario, startOf } from './format'
import { openJournals } from './journal'
import { prepare } from './prepare'
import { findLeaks } from './projector-watch'
import { runtimeOf, takePictures, whyOf } from './record'
import { type Found, type ReplayReport, toReplayReport } from './report'
import { openSession, type Session } from './session'
import { printSheets } from './sheets'

/** Actions that end the visit to a step: just before them its pictures are taken. */
const leaves = (action: Action) => action.actie === 'stap' || action.actie === 'einde'

/** Whether an error says that the app was gone, not that the action could not be done. */
const isGone = (error: unknown) =>
  /closed|crashed|disconnected|ECONNRESET|EPIPE|Target page|failed to launch/i.test(String(error))

export interface PlayOptions {
  readonly scenario: Scenario
  /** Where the pictures go; without it none are taken. */
  readonly out?: string
  /** The folder of the app's data; without it a new one that is removed at the end. */
  readonly profile?: string
  /** Hears of the session before anything is done. */
  readonly onSession?: (session: Session) => void
  /** The app may be killed from outside; it is then started again and goes on. */
  readonly survives?: boolean
  /** Hears of each action before it is carried out. */
  readonly onAction?: (index: number) => void
  readonly onFailure?: (index: number, error: unknown) => void
}

/** Plays a scenario in the real app through its interface, closes the app, and reports what its journal holds. */
export async function play(options: PlayOptions): Promise<ReplayReport> {
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

async function playIn(options: PlayOptions & { readonly profile: string }): Promise<Found> {
  const { scenario, out, profile, onSession, survives = false, onAction, onFailure } = options
  if (out) mkdirSync(out, { recursive: true })
  const start = startOf(scenario)
  const session = await openSession({ profile, now: start + (scenario.acties[0]?.seconde ?? 0) * 1000 })
  const failed: Found['failed'][number][] = []
  const projectorLeaks: Found['projectorLeaks'][number][] = []
  const context: Context = { session, scenario, refused: [], visit: 0 }
  let step = ''
  let before: Meeting | null = null

  /** Does something; when the app is killed meanwhile, starts it again and does it once more. */
  const insist = async <T>(what: () => Promise<T>): Promise<T> => {
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
  const look = async (action: number) => {
    const { meeting } = await session.look()
    if (!meeting) return
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
        failed.push({ index, actie: action.actie, why: whyOf(error) })
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
async function prepareOnce(session: Session, scenario: Scenario): Promise<void> {
  const { meeting } = await session.look()
  if (meeting?.agenda.status === 'running') return
  await prepare(session, scenario)
  await session.saved()
}
