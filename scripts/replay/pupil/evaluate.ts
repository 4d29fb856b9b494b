import { tick } from '../../driver/controls'
import type { Meeting } from '../../driver/looked'
import { words } from '../../driver/words'
import { until } from '../context'
import { box, choose, fill, type PupilContext } from './fields'
import { lookingBackIn, type PupilScenario, RESULT_OF } from './format'
import { NOBODY, named, nthOf } from './people'
import type { Work } from './phases'

/** Plans looking back from the report, and takes out of it who is neither expected nor excused. */
export async function planLookingBack(context: PupilContext): Promise<void> {
  const { chair } = context.session
  const { deelnemers } = context.scenario
  await chair.getByRole('button', { name: words('signing:after.plan') }).click()
  await until(context, (meeting) => meeting.format === 'evaluation', 'het terugkijken is niet gepland')
  const { present, absent } = lookingBackIn(context.scenario)
  // From the last to the first: who is taken out changes the place of nobody before.
  for (const [index, { naam }] of [...deelnemers.entries()].reverse()) {
    if ([...present, ...absent].includes(index)) continue
    const called = naam.trim() || words('pupil:people.someone')
    await chair
      .getByRole('button', { name: named(words('pupil:people.remove', { name: called })) })
      .nth(nthOf(deelnemers, index))
      .click()
  }
}

/** Who is left when looking back, and the how manyth somebody is of those with that name. */
function hereIn(scenario: PupilScenario) {
  const { deelnemers } = scenario
  const { present, absent } = lookingBackIn(scenario)
  const left = [...present, ...absent].flatMap((index) => index ?? []).sort((a, b) => a - b)
  const nameAt = (index: number) => (deelnemers[index] ?? NOBODY).naam
  const nthHere = (index: number) => left.filter((one) => one < index && nameAt(one) === nameAt(index)).length
  return { nameAt, nthHere }
}

/** Says who is not there. */
async function attendance({ session, scenario }: PupilContext): Promise<void> {
  const { nameAt, nthHere } = hereIn(scenario)
  for (const index of lookingBackIn(scenario).absent) {
    if (index === null) continue
    const name = named(words('pupil:people.present', { name: nameAt(index) }))
    await tick(session.chair.getByRole('checkbox', { name }).nth(nthHere(index)), false)
  }
}

/** How each agreement went, and what comes next. */
async function results(context: PupilContext): Promise<void> {
  const { evaluatie } = context.scenario
  const main = context.session.chair.getByRole('main')
  const list = main.getByRole('list', { name: words('evaluation:agreements') })
  for (const { nr, status, toelichting, watHielp, vervolg } of evaluatie.resultaten) {
    const row = list.getByRole('article').nth(nr - 1)
    const result = RESULT_OF[status]
    await choose(row, words('evaluation:result', { no: nr }), words(`evaluation:results.${result}`))
    await fill(box(row, words('evaluation:helped')), watHielp)
    await fill(box(row, words('evaluation:remark')), toelichting)
    if (vervolg) {
      // Words about how it goes on belong to an agreement that is changed.
      await choose(row, words('evaluation:next', { no: nr }), words('evaluation:nexts.adapt'))
      await fill(box(row, words('evaluation:nextText')), vervolg)
    }
    const isKept = ({ agreements: { previous, evaluations } }: Meeting) => {
      const agreement = previous?.agreements[nr - 1]
      return agreement && evaluations[agreement.id]?.result === result
    }
    await until(context, isKept, `het resultaat van afspraak ${nr} is niet bewaard`)
  }
  await fill(main.getByRole('textbox', { name: words('evaluation:nextStep') }), evaluatie.vervolg)
}

/** How each found the talk. */
async function marks(context: PupilContext): Promise<void> {
  const { session, scenario } = context
  const { oordeelGesprek } = scenario.evaluatie
  const { nameAt, nthHere } = hereIn(scenario)
  for (const { key, index } of lookingBackIn(scenario).marks) {
    const score = oordeelGesprek[key] ?? null
    if (score === null || index === null) continue
    const name = named(words('evaluation:rating.of', { name: nameAt(index) }))
    const row = session.chair.getByRole('radiogroup', { name }).nth(nthHere(index))
    await tick(row.getByRole('radio', { name: String(score), exact: true }))
  }
  const given = Object.values(oordeelGesprek).filter((score) => score !== null).length
  const isKept = ({ agreements: { ratings } }: Meeting) =>
    Object.values(ratings).filter((rating) => rating.score !== null).length === given
  await until(context, isKept, 'de cijfers zijn niet bewaard')
}

async function lookBack(context: PupilContext): Promise<void> {
  await results(context)
  await marks(context)
}

/** What is done in each part of looking back. */
export const LOOKING_BACK: Work = { welcome: [attendance], lookBack: [lookBack] }
