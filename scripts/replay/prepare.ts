import type { Page } from '@playwright/test'
import { tick } from '../driver/controls'
import { startsWith, words } from '../driver/words'
import { CIRCLE_OF, DUTCH_CIRCLES, type DutchCircle, isLesson, type Plan, type Scenario } from './format'
import type { Session } from './session'

async function chooseCircle({ chair, desk }: Session, scenario: Scenario, dutch: DutchCircle): Promise<void> {
  const people = scenario.deelnemers.filter((person) => person.kring === dutch)
  const panel = chair.locator(`[data-circle="${CIRCLE_OF[dutch]}"]`)
  await tick(panel.getByRole('radio', { name: words('prepare:names') }))
  // Nobody is no line: an empty name is one the app does not keep.
  const names = people.map((person) => person.naam).filter((naam) => naam.trim() !== '')
  await desk.fillIn(panel.getByRole('textbox'), names.join('\n'))
}

const preset = (chair: Page, name: 'lesson' | 'own') =>
  chair.getByRole('radio', { name: startsWith(words(`prepare:preset.${name}`)) })

async function ownMinutes({ chair, desk }: Session, plan: Plan): Promise<void> {
  if (!Object.values(plan).every(Number.isInteger) && isLesson(plan)) return tick(preset(chair, 'lesson'))
  await tick(preset(chair, 'own'))
  const fields = {
    opening: plan.opening,
    talk: plan.kringgesprek,
    questions: plan.vragenronde,
    changeover: plan.wissel,
    summary: plan.samenvattingPerKring,
    reaction: plan.reactieLeerlingen,
    followUp: plan.vervolg,
  } as const
  for (const step of Object.keys(fields) as (keyof typeof fields)[])
    await desk.fillIn(desk.field(words(`prepare:step.${step}`)), String(fields[step]))
}

/** Makes a new driegesprek from the head of the file, through the preparation screen, and opens it. */
export async function prepare(session: Session, scenario: Scenario): Promise<void> {
  const { chair, desk } = session
  const create = chair.getByRole('button', { name: startsWith(words('formats:name.threeCircle')) })
  const theme = chair.getByRole('textbox', { name: words('prepare:theme') })
  await create.or(theme).first().waitFor()
  if (await create.isVisible()) await create.click()
  await desk.fillIn(theme, scenario.thema)
  await desk.fillIn(desk.centralQuestion, scenario.centraleVraag)
  await desk.fillIn(chair.getByLabel(words('prepare:date'), { exact: true }), scenario.datum)
  await desk.fillIn(chair.getByLabel(words('prepare:begin'), { exact: true }), scenario.begin.slice(0, 5))
  await desk.fillIn(chair.getByLabel(words('prepare:place')), scenario.plaats)
  await desk.fillIn(chair.getByLabel(words('prepare:school')), scenario.school)
  await desk.fillIn(chair.getByLabel(words('prepare:chair')), scenario.voorzitter)
  await desk.fillIn(chair.getByLabel(words('prepare:noteTaker')), scenario.notulist)
  for (const yes of await chair.getByRole('radio', { name: words('common:yes') }).all()) await tick(yes)
  for (const dutch of DUTCH_CIRCLES) await chooseCircle(session, scenario, dutch)
  await ownMinutes(session, scenario.schemaMinuten)
  await session.saved()
  await chair.getByRole('button', { name: words('prepare:open') }).click()
}
