import { until } from '../context.mjs'
import { box, choose, fill } from './fields.mjs'
import { lookingBackIn, RESULT_OF } from './format.mjs'
import { named, nthOf } from './people.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const RESULT_NAME = { reached: 'Behaald', partly: 'Deels', not: 'Niet', unknown: 'Weet niet' }

/**
 * Plans looking back from the report, and takes out of it who is neither expected nor excused.
 * @param {PupilContext} context
 */
export async function planLookingBack(context) {
  const { chair } = context.session
  const { deelnemers } = context.scenario
  await chair.getByRole('button', { name: 'Plan het terugkijken' }).click()
  await until(context, (meeting) => meeting?.format === 'evaluation', 'het terugkijken is niet gepland')
  const { present, absent } = lookingBackIn(context.scenario)
  // From the last to the first: who is taken out changes the place of nobody before.
  for (const [index, { naam }] of [...deelnemers.entries()].reverse()) {
    if ([...present, ...absent].includes(index)) continue
    const called = naam.trim() || 'deze persoon'
    await chair
      .getByRole('button', { name: named('Haal weg: ', called) })
      .nth(nthOf(deelnemers, index))
      .click()
  }
}

/** Who is left when looking back, and the how manyth somebody is of those with that name. */
function hereIn(scenario) {
  const { deelnemers } = scenario
  const { present, absent } = lookingBackIn(scenario)
  const left = [...present, ...absent].sort((a, b) => a - b)
  const nthHere = (index) => left.filter((one) => one < index && deelnemers[one].naam === deelnemers[index].naam).length
  return { here: (index) => deelnemers[index], nthHere }
}

/** Says who is not there. */
async function attendance({ session, scenario }) {
  const { here, nthHere } = hereIn(scenario)
  for (const index of lookingBackIn(scenario).absent) {
    const box = session.chair.getByRole('checkbox', { name: named('Aanwezig: ', here(index).naam) }).nth(nthHere(index))
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
    await choose(row, `Hoe ging afspraak ${nr}?`, RESULT_NAME[RESULT_OF[status]])
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
  const { here, nthHere } = hereIn(scenario)
  for (const { key, index } of lookingBackIn(scenario).marks) {
    const score = evaluatie.oordeelGesprek[key]
    if (score === null) continue
    const marks = session.chair.getByRole('radiogroup', { name: named('Cijfer van ', here(index).naam) })
    await marks
      .nth(nthHere(index))
      .getByRole('radio', { name: String(score), exact: true })
      .check({ force: true })
  }
  const given = Object.values(evaluatie.oordeelGesprek).filter((score) => score !== null).length
  const isKept = ({ agreements: { ratings } }) =>
    Object.values(ratings).filter((rating) => rating.score !== null).length === given
  await until(context, isKept, 'de cijfers zijn niet bewaard')
}

/** What is done in each part of looking back. */
export const LOOKING_BACK = { welcome: [attendance], lookBack: [lookBack] }
