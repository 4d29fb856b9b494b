import type { Locator } from '@playwright/test'
import type { StepPlan } from '@shared/agenda/step-plan'
import type { QuestionNote } from '@shared/notes/state'
import type { Meeting } from '../driver/looked'
import { CIRCLE_OF, type Question, type Scenario } from './format'
import type { Session } from './session'

/**
 * What an action works with. Every action first looks what is there already, so that it can be done again after the
 * app was killed halfway.
 */
export interface Context {
  readonly session: Session
  readonly scenario: Scenario
  readonly refused: { id: string; why: string }[]
  /** How many steps were entered up to and with this action. */
  visit: number
}

/** The part of it that every kind of replay has. */
type InSession = Pick<Context, 'session'>

/** The head of a note: its buttons stand lower. */
const ON_HEAD = { position: { x: 24, y: 12 } }

/** The meeting as it is now. Only while one is open. */
export async function meetingOf({ session }: InSession): Promise<Meeting> {
  const { meeting } = await session.look()
  if (!meeting) throw new Error('er is geen gesprek open')
  return meeting
}

/** The step a meeting is in. */
export const stepOf = ({ agenda }: Meeting): StepPlan | undefined =>
  agenda.steps.find((step) => step.id === agenda.currentStepId)

/** A question of the file. */
export function question({ scenario }: Context, id: string): Question {
  const found = scenario.vragen.find((one) => one.id === id)
  if (!found) throw new Error(`briefje ${id} staat niet in het bestand`)
  return found
}

/** The stored note of a question in the file; the nth one when several have the same text. */
export function noteOf(context: Context, meeting: Meeting, id: string): QuestionNote | null {
  const wanted = question(context, id)
  const twins = context.scenario.vragen.filter(
    (one) => one.tekst === wanted.tekst && one.vanKring === wanted.vanKring && one.voorKring === wanted.voorKring,
  )
  const place = twins.findIndex((one) => one.id === id)
  const stored = meeting.notes.all.filter(
    (note) =>
      note.text === wanted.tekst &&
      note.fromCircle === CIRCLE_OF[wanted.vanKring] &&
      note.forCircle === CIRCLE_OF[wanted.voorKring],
  )
  return stored[place] ?? null
}

/** The note that leads: itself, or the one it was merged into. */
export function leadOf(context: Context, meeting: Meeting, id: string): QuestionNote {
  const note = noteOf(context, meeting, id)
  const lead = note && meeting.notes.all.find((other) => other.id === (note.mergedInto ?? note.id))
  if (!lead) throw new Error(`briefje ${id} is er niet`)
  return lead
}

const card = ({ session }: InSession, id: string): Locator => session.chair.locator(`article[data-note="${id}"]`)

/** Picks nothing. */
export async function unpickAll({ session }: InSession): Promise<void> {
  const picked = session.chair.locator('article button[aria-pressed="true"]')
  while (await picked.count()) await picked.first().click(ON_HEAD)
}

/** Picks a note. */
export async function pick(context: InSession, id: string): Promise<void> {
  await card(context, id).locator('button[aria-pressed]').first().click(ON_HEAD)
}

/** Presses a button on a note. */
export async function onCard(context: InSession, id: string, button: string): Promise<void> {
  await unpickAll(context)
  await pick(context, id)
  await context.session.desk.button(button, card(context, id)).click()
}

/** Waits until the meeting is as wanted; throws `what` when that takes too long. */
export async function until({ session }: InSession, holds: (meeting: Meeting) => unknown, what: string): Promise<void> {
  const deadline = Date.now() + 5_000
  for (;;) {
    const { meeting } = await session.look()
    if (meeting && holds(meeting)) return
    if (Date.now() > deadline) throw new Error(what)
    // The page must get round to it: asking without a break is half of its work.
    await new Promise((done) => setTimeout(done, 15))
  }
}
