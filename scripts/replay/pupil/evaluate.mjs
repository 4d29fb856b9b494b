import { until } from '../context.mjs'
import { box, choose, fill } from './fields.mjs'
import { bareName, firstNameOf, RESULT_OF } from './format.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const RESULT_NAME = { behaald: 'Behaald', 'deels behaald': 'Deels', niet: 'Niet' }

/**
 * Plans looking back from the report, and takes out of it who is neither expected nor excused.
 * @param {PupilContext} context
 */
export async function planLookingBack(context) {
  const { chair } = context.session
  const { evaluatie, deelnemers } = context.scenario
  await chair.getByRole('button', { name: 'Plan het terugkijken' }).click()
  await until(context, (meeting) => meeting?.format === 'evaluation', 'het terugkijken is niet gepland')
  const invited = [...evaluatie.aanwezig, ...evaluatie.afwezig].map(bareName)
  for (const { naam } of deelnemers.filter((one) => !invited.includes(one.naam))) {
    await chair.getByRole('button', { name: `Haal weg: ${naam}`, exact: true }).click()
  }
}

/** Says who is not there. */
async function attendance({ session, scenario }) {
  for (const name of scenario.evaluatie.afwezig.map(bareName)) {
    const box = session.chair.getByRole('checkbox', { name: `Aanwezig: ${name}`, exact: true })
    await box.setChecked(false, { force: true })
  }
}

/** How each agreement went, what comes next, and how each found the talk. */
async function lookBack(context) {
  const { session, scenario } = context
  const { evaluatie } = scenario
  const main = session.chair.getByRole('main')
  const list = main.getByRole('list', { name: 'De afspraken van toen' })
  for (const { nr, status, toelichting, watHielp, vervolg } of evaluatie.resultaten) {
    const row = list.getByRole('article').nth(nr - 1)
    await choose(row, `Hoe ging afspraak ${nr}?`, RESULT_NAME[status])
    await fill(box(row, 'Wat hielp?'), watHielp ?? '')
    await fill(box(row, 'Toelichting'), toelichting ?? '')
    if (vervolg) {
      // Words about how it goes on belong to an agreement that is changed.
      await choose(row, `Hoe verder met afspraak ${nr}?`, 'Aanpassen')
      await fill(box(row, 'Wat wordt het dan?'), vervolg)
    }
    const isKept = ({ agreements: { previous, evaluations } }) =>
      evaluations[previous.agreements[nr - 1].id]?.result === RESULT_OF[status]
    await until(context, isKept, `het resultaat van afspraak ${nr} is niet bewaard`)
  }
  await fill(main.getByRole('textbox', { name: 'Volgende stap' }), evaluatie.vervolg)
  for (const [called, score] of Object.entries(evaluatie.oordeelGesprek)) {
    if (score === null) continue
    const { naam } = scenario.deelnemers.find((one) => firstNameOf(one.naam) === called)
    await choose(session.chair.locator('body'), `Cijfer van ${naam}`, String(score))
  }
  const given = Object.values(evaluatie.oordeelGesprek).filter((score) => score !== null).length
  const isKept = ({ agreements: { ratings } }) =>
    Object.values(ratings).filter((rating) => rating.score !== null).length === given
  await until(context, isKept, 'de cijfers zijn niet bewaard')
}

/** What is done in each part of looking back. */
export const LOOKING_BACK = { welcome: [attendance], lookBack: [lookBack] }
