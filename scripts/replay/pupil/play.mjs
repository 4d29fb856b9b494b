import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseInMenu, meetingOf, stepOf, until } from '../context.mjs'
import { amsterdam } from '../format.mjs'
import { openJournals } from '../journal.mjs'
import { runtimeOf, takePictures } from '../play.mjs'
import { findLeaks } from '../projector-watch.mjs'
import { openSession } from '../session.mjs'
import { printSheets } from '../sheets.mjs'
import { LOOKING_BACK, planLookingBack } from './evaluate.mjs'
import { WORK } from './phases.mjs'
import { open, prepare } from './prepare.mjs'
import { toPupilReport } from './report.mjs'
import { privateOfPupil, releasedOfPupil } from './watch.mjs'

/** @typedef {import('./format.mjs').PupilScenario} PupilScenario */
/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const MINUTE = 60_000
/** The way on is closed: what would come next cannot be played, and why is noted already. */
class Stopped extends Error {}
const TEXTS = { released: releasedOfPupil, secret: privateOfPupil }

/**
 * Does things one by one; what cannot be done is noted, and after each the board is looked at.
 * @param {PupilContext} context
 * @param {(name: string, error: unknown) => void} [onFailure]
 */
function acting(context, onFailure) {
  const { session } = context
  const failed = []
  const projectorLeaks = []
  let before = null
  /** @param {string} onderdeel @param {() => Promise<unknown>} what @param {boolean} [isWay] nothing comes after it */
  const act = async (onderdeel, what, isWay = false) => {
    try {
      await what()
      await session.saved()
    } catch (error) {
      onFailure?.(onderdeel, error)
      failed.push({ onderdeel, why: String(error?.message ?? error).split('\n')[0] })
      if (isWay) throw new Stopped()
    }
    const meeting = await meetingOf(context)
    if (!meeting) return
    for (const leak of await findLeaks(session.projector, before, meeting, TEXTS)) {
      projectorLeaks.push({ onderdeel, ...leak })
    }
    before = meeting
  }
  return { act, failed, projectorLeaks }
}

/** Goes through the parts of the open meeting, each at its planned minute, and closes it after the last one. */
async function goThrough(context, { act, out, first, work }) {
  const { session } = context
  const { agenda } = await meetingOf(context)
  const name = (kind) => (work === LOOKING_BACK ? `terugkijken.${kind}` : kind)
  let at = session.now
  for (const [place, { kind, planned }] of agenda.steps.entries()) {
    if (place > 0) {
      await act(
        name(kind),
        async () => {
          await session.step(at)
          await session.chair.getByTestId('next-step').click()
          await until(context, (meeting) => stepOf(meeting).kind === kind, `het deel ${kind} is niet bereikt`)
        },
        true,
      )
    }
    for (const one of work[kind] ?? []) await act(name(kind), () => one(context))
    if (out) await takePictures(session, out, first + place, name(kind))
    at += planned
  }
  await act(
    name('einde'),
    async () => {
      await session.step(at)
      await chooseInMenu(context, 'Sluit het gesprek af')
      await session.chair.getByRole('button', { name: 'Sluit af', exact: true }).click()
      await until(context, (meeting) => meeting.agenda.status === 'ended', 'het gesprek is niet afgesloten')
    },
    true,
  )
  return first + agenda.steps.length
}

/** Both talks, from the start screen to the end of looking back. */
async function playBoth(context, { act, out, start }) {
  const { session } = context
  await act('voorbereiden', () => prepare(context), true)
  await session.step(start)
  await act('openen', () => open(context), true)
  const first = await goThrough(context, { act, out, first: 1, work: WORK })
  if (out) await act('bladen', () => printSheets(session, join(out, 'print')))
  await act('plan terugkijken', () => planLookingBack(context), true)
  await session.step((await meetingOf(context)).setup.begin)
  await act('terugkijken openen', () => open(context), true)
  await goThrough(context, { act, out, first, work: LOOKING_BACK })
  if (out) await act('terugkijken bladen', () => printSheets(session, join(out, 'print', 'terugkijken')))
}

/**
 * Plays a talk about one pupil and the talk that looks back on it, in the real app through its interface, closes the
 * app, and reports what its journals hold.
 * @param {{ scenario: PupilScenario, out?: string, onFailure?: (name: string, error: unknown) => void }} options
 */
export async function playPupil({ scenario, out, onFailure }) {
  const profile = await mkdtemp(join(tmpdir(), 'driekring-'))
  if (out) mkdirSync(out, { recursive: true })
  const start = amsterdam(scenario.datum, scenario.begin)
  const session = await openSession({ profile, now: start - 10 * MINUTE })
  try {
    const context = { session, scenario }
    const { act, failed, projectorLeaks } = acting(context, onFailure)
    try {
      await playBoth(context, { act, out, start })
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
    const runtime = await runtimeOf(session)
    await session.close()
    return toPupilReport(scenario, await openJournals(profile), { runtime, failed, projectorLeaks })
  } finally {
    await session.kill()
    await rm(profile, { recursive: true, force: true })
  }
}
