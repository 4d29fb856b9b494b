import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PhaseKind, StepKind } from '@shared/agenda/step-plan'
import type { Meeting } from '../../driver/looked'
import { end } from '../actions'
import { meetingOf, stepOf, until } from '../context'
import { amsterdam } from '../format'
import { openJournals } from '../journal'
import { type BoardTexts, findLeaks, type Leak } from '../projector-watch'
import { runtimeOf, takePictures, whyOf } from '../record'
import { openSession } from '../session'
import { printSheets } from '../sheets'
import { LOOKING_BACK, planLookingBack } from './evaluate'
import type { PupilContext } from './fields'
import type { PupilScenario } from './format'
import { WORK, type Work } from './phases'
import { open, prepare } from './prepare'
import { toPupilReport } from './report'
import { privateOfPupil, releasedOfPupil } from './watch'

const MINUTE = 60_000
/** The way on is closed: what would come next cannot be played, and why is noted already. */
class Stopped extends Error {}
const TEXTS: BoardTexts = { released: releasedOfPupil, secret: privateOfPupil }

/** Does something in a part, and notes when it cannot be done; nothing comes after what is the way on. */
type Act = (onderdeel: string, what: () => Promise<unknown>, isWay?: boolean) => Promise<void>

type OnFailure = (name: string, error: unknown) => void

/** Does things one by one; what cannot be done is noted, and after each the board is looked at. */
function acting({ session }: PupilContext, onFailure?: OnFailure) {
  const failed: { onderdeel: string; why: string }[] = []
  const projectorLeaks: ({ onderdeel: string } & Leak)[] = []
  let before: Meeting | null = null
  const act: Act = async (onderdeel, what, isWay = false) => {
    try {
      await what()
      await session.saved()
    } catch (error) {
      onFailure?.(onderdeel, error)
      failed.push({ onderdeel, why: whyOf(error) })
      if (isWay) throw new Stopped()
    }
    const { meeting } = await session.look()
    if (!meeting) return
    for (const leak of await findLeaks(session.projector, before, meeting, TEXTS)) {
      projectorLeaks.push({ onderdeel, ...leak })
    }
    before = meeting
  }
  return { act, failed, projectorLeaks }
}

/** How a talk is gone through: where its pictures go and how they are numbered, and what is done in each part. */
interface Way {
  readonly act: Act
  readonly out: string | undefined
  readonly first: number
  readonly work: Work
}

/** Goes through the parts of the open meeting, each at its planned minute, and closes it after the last one. */
async function goThrough(context: PupilContext, { act, out, first, work }: Way): Promise<number> {
  const { session } = context
  const { agenda } = await meetingOf(context)
  const name = (kind: StepKind | 'einde') => (work === LOOKING_BACK ? `terugkijken.${kind}` : kind)
  let at: number = session.now
  for (const [place, { kind, planned }] of agenda.steps.entries()) {
    const goOn = async () => {
      await session.step(at)
      await session.desk.next.click()
      await until(context, (meeting) => stepOf(meeting)?.kind === kind, `het deel ${kind} is niet bereikt`)
    }
    if (place > 0) await act(name(kind), goOn, true)
    for (const one of work[kind as PhaseKind] ?? []) await act(name(kind), () => one(context))
    if (out) await takePictures(session, out, first + place, name(kind))
    at += planned ?? 0
  }
  const close = async () => {
    await session.step(at)
    await end(context)
  }
  await act(name('einde'), close, true)
  return first + agenda.steps.length
}

/** Both talks, from the start screen to the end of looking back. */
async function playBoth(context: PupilContext, { act, out, start }: Pick<Way, 'act' | 'out'> & { start: number }) {
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

export interface PupilPlayOptions {
  readonly scenario: PupilScenario
  /** Where the pictures and the sheets go; without it there are none. */
  readonly out?: string
  readonly onFailure?: OnFailure
}

/**
 * Plays a talk about one pupil and the talk that looks back on it, in the real app through its interface, closes the
 * app, and reports what its journals hold.
 */
export async function playPupil({ scenario, out, onFailure }: PupilPlayOptions) {
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
