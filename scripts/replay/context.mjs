import { CIRCLE_OF } from './format.mjs'

/** @typedef {import('./format.mjs').Scenario} Scenario */
/** @typedef {import('./session.mjs').Session} Session */

/**
 * What an action works with. Every action first looks what is there already, so that it can be done again after the
 * app was killed halfway. `visit` is how many steps were entered up to and with this action.
 * @typedef {{ session: Session, scenario: Scenario, refused: { id: string, why: string }[], visit: number }} Context
 */

/** The head of a note: its buttons stand lower. */
const ON_HEAD = { position: { x: 24, y: 12 } }

/** The meeting as it is now. */
export const meetingOf = async ({ session }) => (await session.look()).meeting
/** The step a meeting is in. */
export const stepOf = (meeting) => meeting.agenda.steps.find((step) => step.id === meeting.agenda.currentStepId)

/** A question of the file. */
export function question(context, id) {
  return context.scenario.vragen.find((one) => one.id === id)
}

/** The stored note of a question in the file; the nth one when several have the same text. */
export function noteOf(context, meeting, id) {
  const wanted = question(context, id)
  const isSame = (text, from, to) => text === wanted.tekst && from === wanted.vanKring && to === wanted.voorKring
  const twins = context.scenario.vragen.filter((one) => isSame(one.tekst, one.vanKring, one.voorKring))
  const place = twins.findIndex((one) => one.id === id)
  const english = (dutch) => CIRCLE_OF[dutch]
  const stored = meeting.notes.all.filter(
    (note) =>
      note.text === wanted.tekst &&
      note.fromCircle === english(wanted.vanKring) &&
      note.forCircle === english(wanted.voorKring),
  )
  return stored[place] ?? null
}

/** The note that leads: itself, or the one it was merged into. */
export function leadOf(context, meeting, id) {
  const note = noteOf(context, meeting, id)
  if (!note) throw new Error(`briefje ${id} is er niet`)
  return meeting.notes.all.find((other) => other.id === (note.mergedInto ?? note.id))
}

const card = ({ session }, id) => session.chair.locator(`article[data-note="${id}"]`)

/** Picks nothing. */
export async function unpickAll({ session }) {
  const picked = session.chair.locator('article button[aria-pressed="true"]')
  while (await picked.count()) await picked.first().click(ON_HEAD)
}

/** Picks a note. */
export async function pick(context, id) {
  await card(context, id).locator('button[aria-pressed]').first().click(ON_HEAD)
}

/** Presses a button on a note. */
export async function onCard(context, id, button) {
  await unpickAll(context)
  await pick(context, id)
  await card(context, id).getByRole('button', { name: button, exact: true }).click()
}

/** Waits until the meeting is as wanted; throws `what` when that takes too long. */
export async function until(context, holds, what) {
  const deadline = Date.now() + 5_000
  for (;;) {
    const meeting = await meetingOf(context)
    if (holds(meeting)) return
    if (Date.now() > deadline) throw new Error(what)
    // The page must get round to it: asking without a break is half of its work.
    await new Promise((done) => setTimeout(done, 15))
  }
}

/** Chooses in the menu of the course. */
export async function chooseInMenu({ session }, name) {
  await session.chair.getByRole('button', { name: 'Verloop aanpassen' }).click()
  await session.chair.getByRole('menuitem', { name }).click()
}
