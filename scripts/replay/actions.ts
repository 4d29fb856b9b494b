import type { StepPlan } from '@shared/agenda/step-plan'
import { tick } from '../driver/controls'
import { words } from '../driver/words'
import { type Context, meetingOf, stepOf, until } from './context'
import { type Action, CIRCLE_OF } from './format'
import { answer, ask, choose, merge, typeNotes } from './note-actions'
import { named } from './pupil/people'
import { followUp, outcome, reaction } from './talk-actions'

type Act<Kind extends Action['actie']> = Extract<Action, { actie: Kind }>

/** Whether a step of the course is the one a file means: its id, or any change-over for `switch`. */
const isStep = (step: StepPlan | undefined, naar: string) =>
  step !== undefined && (naar === 'switch' ? step.kind === 'changeover' : step.id === naar)

async function goTo(context: Context, { naar }: Act<'stap'>): Promise<void> {
  const { desk } = context.session
  const before = await meetingOf(context)
  if (before.agenda.visits.length >= context.visit && isStep(stepOf(before), naar)) return
  const { steps } = before.agenda
  const next = steps[steps.findIndex((step) => step.id === before.agenda.currentStepId) + 1]
  if (isStep(next, naar)) await desk.next.click()
  else if (naar === 'switch') await desk.inCourseMenu(words('agenda:changeover'))
  else await throughAgenda(context, naar)
  await until(context, (meeting) => isStep(stepOf(meeting), naar), `de stap ${naar} is niet bereikt`)
}

/** A row of the agenda can hold several steps; from its first one „Volgende stap” leads to the others. */
async function throughAgenda(context: Context, naar: string): Promise<void> {
  const { chair, desk } = context.session
  const row = naar.replace(/\.questions$/, '.collect')
  const target = chair.locator(`nav [data-target="${naar}"], nav [data-target="${row}"]`)
  if ((await target.count()) === 0) throw new Error(`de stap ${naar} staat niet in het verloop`)
  await target.first().click()
  const meeting = await meetingOf(context)
  if (!isStep(stepOf(meeting), naar)) await desk.next.click()
}

async function setPresence(context: Context, wie: readonly string[], isPresent: boolean): Promise<void> {
  const { chair, desk } = context.session
  const { deelnemers } = context.scenario
  const isInStep = (await chair.locator('[data-attendance]').count()) > 0
  if (!isInStep) await desk.inCourseMenu(words('console:attendance.title'))
  for (const person of wie.flatMap((id) => deelnemers.find((one) => one.id === id) ?? [])) {
    const circle = deelnemers.filter((one) => one.kring === person.kring)
    const place = circle.filter((one) => one.naam === person.naam).indexOf(person)
    const box = chair
      .locator(`[data-attendance="${CIRCLE_OF[person.kring]}"]`)
      .getByRole('checkbox', { name: named(words('console:attendance.named', { name: person.naam })) })
      .nth(place)
    await tick(box, isPresent)
  }
  if (!isInStep) await desk.button(words('common:close')).click()
}

async function pause(context: Context, isPausing: boolean): Promise<void> {
  const { agenda } = await meetingOf(context)
  if ((agenda.pausedSince !== null) === isPausing) return
  await context.session.desk.button(isPausing ? words('agenda:pause') : words('agenda:resume')).click()
}

async function help(context: Context): Promise<void> {
  const { helpQuestions } = await meetingOf(context)
  if (helpQuestions.some((asked) => asked.wall === context.session.now)) return
  const before = helpQuestions.length
  await context.session.desk.button(words('console:cue.help')).click()
  await until(context, (meeting) => meeting.helpQuestions.length > before, 'de hulpvraag ging niet open')
}

/** Closes the meeting, unless it is closed already. */
export async function end(context: Pick<Context, 'session'>): Promise<void> {
  if ((await meetingOf(context)).agenda.status === 'ended') return
  const { desk } = context.session
  await desk.inCourseMenu(words('agenda:end'))
  await desk.button(words('agenda:endConfirm')).click()
  await until(context, (meeting) => meeting.agenda.status === 'ended', 'het gesprek is niet afgesloten')
}

type How = { readonly [Kind in Action['actie']]: (context: Context, action: Act<Kind>) => Promise<void> }

const HOW: How = {
  stap: goTo,
  afwezig: (context, { wie }) => setPresence(context, wie, false),
  aanwezig: (context, { wie }) => setPresence(context, wie, true),
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

/** Carries out one action through the interface. Throws with a Dutch sentence when it cannot be done. */
export async function carryOut(context: Context, action: Action): Promise<void> {
  // Which of the ways it is, is what `actie` says.
  await (HOW[action.actie] as (context: Context, action: Action) => Promise<void>)(context, action)
}
