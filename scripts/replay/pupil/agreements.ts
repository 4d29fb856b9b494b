import type { Locator } from '@playwright/test'
import { tick } from '../../driver/controls'
import type { Meeting } from '../../driver/looked'
import { anyOf, words } from '../../driver/words'
import { meetingOf, until } from '../context'
import { box, choose, fill, goOnWithCheck, type PupilContext, turnOn, typeDate } from './fields'
import { AREAS, LETTERS, type PupilScenario } from './format'
import { doersIn, named, nthOf } from './people'

type Wanted = PupilScenario['afspraken'][number]

const keptAt = (place: number) => (meeting: Meeting) => meeting.agreements.agreements[place]

/** Answers the six questions of an agreement. */
async function checkSmarti(
  context: PupilContext,
  card: Locator,
  place: number,
  smarti: Wanted['smarti'],
): Promise<void> {
  for (const [sign, isYes] of Object.entries(smarti) as [keyof typeof LETTERS, boolean][]) {
    const letter = LETTERS[sign]
    const name = words(`agreements:smarti.letter.${letter}`)
    const answer = isYes ? 'yes' : 'no'
    await card.getByRole('button', { name: anyOf('agreements:smarti.named', { letter: name }) }).click()
    const answers = card.getByRole('radiogroup').last()
    await tick(answers.getByRole('radio', { name: words(`agreements:smarti.answer.${answer}`), exact: true }))
    const isKept = (meeting: Meeting) => keptAt(place)(meeting)?.smarti[letter] === answer
    await until(context, isKept, `${name} bij afspraak ${place + 1} is niet bewaard`)
  }
}

/** Chooses the people who do it, and writes the others down. */
async function chooseDoers({ scenario }: PupilContext, card: Locator, wie: string): Promise<void> {
  const { deelnemers } = scenario
  const { places, inWoorden } = doersIn(wie, deelnemers)
  const chips = card.getByRole('group', { name: words('agreements:field.doers') }).getByRole('button')
  for (const [index, { naam }] of deelnemers.entries()) {
    const chip = chips.filter({ hasText: named(naam) }).nth(nthOf(deelnemers, index))
    const isWanted = places.includes(index)
    if ((await chip.count()) === 0 && !isWanted) continue
    if (((await chip.getAttribute('aria-pressed')) === 'true') !== isWanted) await chip.click()
  }
  await fill(box(card, words('agreements:field.who')), inWoorden)
}

/** Makes one agreement with all that the file says of it. */
async function agreement(context: PupilContext, place: number, wanted: Wanted): Promise<void> {
  const { session } = context
  const { chair, desk } = session
  const kept = keptAt(place)
  await chair.getByRole('button', { name: words('agreements:add') }).click()
  await until(context, (meeting) => kept(meeting), `afspraak ${place + 1} is niet gemaakt`)
  const card = chair.getByRole('article', { name: words('agreements:number', { no: place + 1 }), exact: true })
  await fill(box(card, words('agreements:field.what')), wanted.wat)
  await chooseDoers(context, card, wanted.wie)
  await fill(box(card, words('agreements:field.whereWhen')), wanted.waar)
  const { start, einde } = wanted
  if (start) await typeDate(session, words('agreements:field.startDate'), start, (now) => kept(now)?.startDate)
  if (einde) await typeDate(session, words('agreements:field.endDate'), einde, (now) => kept(now)?.endDate)
  await fill(box(card, words('agreements:field.successSign')), wanted.meten)
  const areas = wanted.krachten.map((gebied) => AREAS[gebied - 1])
  const { strengths } = (await meetingOf(context)).strengths
  const helping = strengths.filter(({ area }) => areas.includes(area)).map(({ text }) => text)
  const offered = card.getByRole('group', { name: words('agreements:field.strengths') })
  await turnOn(offered.locator('[aria-pressed]'), helping)
  await card.getByRole('button', { name: words('agreements:more') }).click()
  await fill(box(card, words('agreements:field.support')), wanted.hulp)
  await until(context, (now) => kept(now)?.support === wanted.hulp, `afspraak ${place + 1} is niet bewaard`)
  await checkSmarti(context, card, place, wanted.smarti)
  await desk.button(words('agreements:ready'), card).click()
}

/** Makes the agreements. */
export async function agreements(context: PupilContext): Promise<void> {
  for (const [place, wanted] of context.scenario.afspraken.entries()) await agreement(context, place, wanted)
}

/** When we look back and who is told what. */
export async function followUp(context: PupilContext): Promise<void> {
  const { session, scenario } = context
  const main = session.chair.getByRole('main')
  const [date, time = ''] = scenario.evaluatie.gepland.split(' ')
  if (date) await typeDate(session, words('agreements:followUp.date'), date, (now) => now.agreements.followUp.date)
  if (time) await fill(main.getByLabel(words('agreements:followUp.time'), { exact: true }), time)
  await fill(box(main, words('agreements:followUp.contactForm')), scenario.contact.vorm)
  const to = scenario.contact.aan.join(', ')
  await fill(box(main, words('agreements:followUp.contactTo')), to)
  const isKept = ({ agreements: { followUp: kept } }: Meeting) => kept.contactTo === to && kept.time === time
  await until(context, isKept, 'het contact is niet bewaard')
}

/** Puts the first agreement on the board. */
export async function putFirstAgreement(context: PupilContext): Promise<void> {
  const { chair, desk } = context.session
  if (!context.scenario.afspraken[0]?.wat.trim()) return
  await choose(chair.locator('body'), words('console:cue.title'), words('pupil:aside.agree'))
  await chair.getByRole('button', { name: words('agreements:readBack.toSmartboard') }).click()
  await goOnWithCheck(context.session, desk.button(words('agreements:readBack.offSmartboard')))
  await until(context, (meeting) => meeting.projector.scene === 'agreement', 'de afspraak kwam niet op het bord')
}
