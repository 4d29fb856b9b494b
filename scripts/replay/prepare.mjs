import { CIRCLE_OF, isLesson } from './format.mjs'

/** @typedef {import('./format.mjs').Scenario} Scenario */
/** @typedef {import('./session.mjs').Session} Session */

/** Fills a field and leaves it, so that it is taken over. */
async function fill(field, text) {
  await field.fill(text)
  await field.press('Tab')
}

async function chooseCircle(chair, scenario, dutch) {
  const people = scenario.deelnemers.filter((person) => person.kring === dutch)
  const panel = chair.locator(`[data-circle="${CIRCLE_OF[dutch]}"]`)
  await panel.getByRole('radio', { name: 'Namen' }).check({ force: true })
  // Nobody is no line: an empty name is one the app does not keep.
  const names = people.map((person) => person.naam).filter((naam) => naam.trim() !== '')
  await fill(panel.getByRole('textbox'), names.join('\n'))
}

async function ownMinutes(chair, plan) {
  if (!Object.values(plan).every(Number.isInteger) && isLesson(plan)) {
    await chair.getByRole('radio', { name: /^Lesuur/ }).check({ force: true })
    return
  }
  await chair.getByRole('radio', { name: /^Eigen/ }).check({ force: true })
  const fields = {
    Opening: plan.opening,
    'Eigen gesprek': plan.kringgesprek,
    Vragen: plan.vragenronde,
    Wissel: plan.wissel,
    'Samenvatting per kring': plan.samenvattingPerKring,
    'Reactie leerlingen': plan.reactieLeerlingen,
    'Vervolg en slot': plan.vervolg,
  }
  for (const [name, value] of Object.entries(fields)) {
    await fill(chair.getByRole('textbox', { name, exact: true }), String(value))
  }
}

/**
 * Makes a new driegesprek from the head of the file, through the preparation screen, and opens it.
 * @param {Session} session
 * @param {Scenario} scenario
 */
export async function prepare(session, scenario) {
  const { chair } = session
  const create = chair.getByRole('button', { name: /^Driegesprek/ })
  const theme = chair.getByRole('textbox', { name: 'Thema' })
  await create.or(theme).first().waitFor()
  if (await create.isVisible()) await create.click()
  await fill(theme, scenario.thema)
  await fill(chair.getByRole('textbox', { name: /^Centrale vraag/ }), scenario.centraleVraag)
  await fill(chair.getByLabel('Datum', { exact: true }), scenario.datum)
  await fill(chair.getByLabel('Begin', { exact: true }), scenario.begin.slice(0, 5))
  await fill(chair.getByLabel('Plaats'), scenario.plaats)
  await fill(chair.getByLabel('School'), scenario.school)
  await fill(chair.getByLabel('Voorzitter'), scenario.voorzitter)
  await fill(chair.getByLabel('Notulist'), scenario.notulist)
  for (const yes of await chair.getByRole('radio', { name: 'Ja' }).all()) await yes.check({ force: true })
  for (const dutch of Object.keys(CIRCLE_OF)) await chooseCircle(chair, scenario, dutch)
  await ownMinutes(chair, scenario.schemaMinuten)
  await session.saved()
  await chair.getByRole('button', { name: 'Open gesprek' }).click()
}
