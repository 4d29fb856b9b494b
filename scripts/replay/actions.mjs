import { chooseInMenu, meetingOf, stepOf, until } from './context.mjs'
import { CIRCLE_OF } from './format.mjs'
import { answer, ask, choose, merge, typeNotes } from './note-actions.mjs'
import { named } from './pupil/people.mjs'
import { followUp, outcome, reaction } from './talk-actions.mjs'

/** Whether a step of the course is the one a file means: its id, or any change-over for `switch`. */
const isStep = (step, naar) => step && (naar === 'switch' ? step.kind === 'changeover' : step.id === naar)

async function goTo(context, { naar }) {
  const before = await meetingOf(context)
  if (before.agenda.visits.length >= context.visit && isStep(stepOf(before), naar)) return
  const { steps } = before.agenda
  const next = steps[steps.findIndex((step) => step.id === before.agenda.currentStepId) + 1]
  if (isStep(next, naar)) await context.session.chair.getByTestId('next-step').click()
  else if (naar === 'switch') await chooseInMenu(context, 'Wissel erbij')
  else await throughAgenda(context, naar)
  await until(context, (meeting) => isStep(stepOf(meeting), naar), `de stap ${naar} is niet bereikt`)
}

/** A row of the agenda can hold several steps; from its first one „Volgende stap” leads to the others. */
async function throughAgenda(context, naar) {
  const { chair } = context.session
  const row = naar.replace(/\.questions$/, '.collect')
  const target = chair.locator(`nav [data-target="${naar}"], nav [data-target="${row}"]`)
  if ((await target.count()) === 0) throw new Error(`de stap ${naar} staat niet in het verloop`)
  await target.first().click()
  const meeting = await meetingOf(context)
  if (!isStep(stepOf(meeting), naar)) await chair.getByTestId('next-step').click()
}

async function setPresence(context, { wie }, isPresent) {
  const { chair } = context.session
  const isInStep = (await chair.locator('[data-attendance]').count()) > 0
  if (!isInStep) await chooseInMenu(context, 'Wie is er?')
  for (const id of wie) {
    const person = context.scenario.deelnemers.find((one) => one.id === id)
    const circle = context.scenario.deelnemers.filter((one) => one.kring === person.kring)
    const place = circle.filter((one) => one.naam === person.naam).indexOf(person)
    const box = chair
      .locator(`[data-attendance="${CIRCLE_OF[person.kring]}"]`)
      .getByRole('checkbox', { name: named('Aanwezig: ', person.naam) })
      .nth(place)
    await box.setChecked(isPresent, { force: true })
  }
  if (!isInStep) await chair.getByRole('button', { name: 'Sluit', exact: true }).click()
}

async function pause(context, isPausing) {
  const { agenda } = await meetingOf(context)
  if ((agenda.pausedSince !== null) === isPausing) return
  const name = isPausing ? 'Pauze' : 'Ga verder'
  await context.session.chair.getByRole('button', { name, exact: true }).click()
}

async function help(context) {
  const { helpQuestions } = await meetingOf(context)
  if (helpQuestions.some((asked) => asked.wall === context.session.now)) return
  const before = helpQuestions.length
  await context.session.chair.getByRole('button', { name: 'Toon de hulpvraag' }).click()
  await until(context, (meeting) => meeting.helpQuestions.length > before, 'de hulpvraag ging niet open')
}

async function end(context) {
  if ((await meetingOf(context)).agenda.status === 'ended') return
  await chooseInMenu(context, 'Sluit het gesprek af')
  await context.session.chair.getByRole('button', { name: 'Sluit af', exact: true }).click()
  await until(context, (meeting) => meeting.agenda.status === 'ended', 'het gesprek is niet afgesloten')
}

const HOW = {
  stap: goTo,
  afwezig: (context, action) => setPresence(context, action, false),
  aanwezig: (context, action) => setPresence(context, action, true),
  'post-its': typeNotes,
  samenvoegen: merge,
  kies: choose,
  vraag: ask,
  antwoord: answer,
  pauze: (context) => pause(context, true),
  verder: (context) => pause(context, false),
  hulpvraag: help,
  opbrengst: outcome,
  reactie: reaction,
  vervolg: followUp,
  einde: end,
}

/**
 * Carries out one action through the interface. Throws with a Dutch sentence when it cannot be done.
 * @param {import('./context.mjs').Context} context
 * @param {import('./format.mjs').Action} action
 */
export async function carryOut(context, action) {
  await HOW[action.actie](context, action)
}
