import { meetingOf, until } from '../context.mjs'
import { box, choose, fill, turnOn, typeDate } from './fields.mjs'
import { AREAS, LETTERS } from './format.mjs'
import { doersIn, named, nthOf } from './people.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const LETTER_NAME = {
  S: 'Specifiek',
  M: 'Meetbaar',
  A: 'Acceptabel',
  R: 'Realistisch',
  T: 'Tijdgebonden',
  I: 'Inspirerend',
}

/** Answers the six questions of an agreement. */
async function checkSmarti(context, card, place, smarti) {
  for (const [letter, isYes] of Object.entries(smarti)) {
    await card.getByRole('button', { name: new RegExp(`^${LETTER_NAME[letter]},`) }).click()
    await card
      .getByRole('radiogroup')
      .last()
      .getByRole('radio', { name: isYes ? 'Ja' : 'Nee', exact: true })
      .check({ force: true })
    const answer = isYes ? 'yes' : 'no'
    const isKept = ({ agreements: { agreements: all } }) => all[place].smarti[LETTERS[letter]] === answer
    await until(context, isKept, `${LETTER_NAME[letter]} bij afspraak ${place + 1} is niet bewaard`)
  }
}

/** Makes one agreement with all that the file says of it. */
async function agreement(context, place, wanted) {
  const { session, scenario } = context
  const { chair } = session
  const kept = (meeting) => meeting.agreements.agreements[place]
  await chair.getByRole('button', { name: 'Nieuwe afspraak' }).click()
  await until(context, (meeting) => kept(meeting), `afspraak ${place + 1} is niet gemaakt`)
  const card = chair.getByRole('article', { name: `Afspraak ${place + 1}`, exact: true })
  await fill(box(card, 'Wat spreken we af?'), wanted.wat)
  const { places, inWoorden } = doersIn(wanted.wie, scenario.deelnemers)
  const chips = card.getByRole('group', { name: 'Wie doet het?' }).getByRole('button')
  for (const [index, { naam }] of scenario.deelnemers.entries()) {
    const chip = chips.filter({ hasText: named('', naam) }).nth(nthOf(scenario.deelnemers, index))
    const isWanted = places.includes(index)
    if ((await chip.count()) === 0 && !isWanted) continue
    if (((await chip.getAttribute('aria-pressed')) === 'true') !== isWanted) await chip.click()
  }
  await fill(box(card, 'Of in woorden'), inWoorden)
  await fill(box(card, 'Waar en wanneer?'), wanted.waar)
  if (wanted.start) await typeDate(session, 'Vanaf', wanted.start, (meeting) => kept(meeting).startDate)
  if (wanted.einde) await typeDate(session, 'Tot en met', wanted.einde, (meeting) => kept(meeting).endDate)
  await fill(box(card, 'Zo zien we dat het lukt'), wanted.meten)
  const areas = wanted.krachten.map((gebied) => AREAS[gebied - 1])
  const { strengths } = (await meetingOf(context)).strengths
  const helping = strengths.filter(({ area }) => areas.includes(area)).map(({ text }) => text)
  await turnOn(card.getByRole('group', { name: 'Sterke kant die helpt' }).locator('[aria-pressed]'), helping)
  await card.getByRole('button', { name: 'Hulp, bijhouden en als het niet lukt' }).click()
  await fill(box(card, 'Hulp daarbij'), wanted.hulp)
  await until(context, (meeting) => kept(meeting).support === wanted.hulp, `afspraak ${place + 1} is niet bewaard`)
  await checkSmarti(context, card, place, wanted.smarti)
  await card.getByRole('button', { name: 'Klaar', exact: true }).click()
}

/**
 * Makes the agreements.
 * @param {PupilContext} context
 */
export async function agreements(context) {
  for (const [place, wanted] of context.scenario.afspraken.entries()) await agreement(context, place, wanted)
}

/** When we look back and who is told what. @param {PupilContext} context */
export async function followUp(context) {
  const { session, scenario } = context
  const main = session.chair.getByRole('main')
  const [date, time = ''] = scenario.evaluatie.gepland.split(' ')
  if (date) await typeDate(session, 'Datum terugkijken', date, (meeting) => meeting.agreements.followUp.date)
  if (time) await fill(main.getByLabel('Tijd', { exact: true }), time)
  await fill(box(main, 'Wie hoort wat, en hoe vaak?'), scenario.contact.vorm)
  const to = scenario.contact.aan.join(', ')
  await fill(box(main, 'Aan wie?'), to)
  const isKept = ({ agreements: { followUp: kept } }) => kept.contactTo === to && kept.time === time
  await until(context, isKept, 'het contact is niet bewaard')
}

/** Puts the first agreement on the board. @param {PupilContext} context */
export async function putFirstAgreement(context) {
  const { chair } = context.session
  if (!context.scenario.afspraken[0]?.wat.trim()) return
  await choose(chair.locator('body'), 'Spiekbriefje', 'Lezen')
  await chair.getByRole('button', { name: 'Zet deze afspraak op het bord' }).click()
  const goOn = chair.getByRole('button', { name: 'Toch op het bord', exact: true })
  const isThere = chair.getByRole('button', { name: 'Haal van het bord', exact: true })
  await goOn.or(isThere).first().waitFor()
  if (await goOn.isVisible()) await goOn.click()
  await until(context, (meeting) => meeting.projector.scene === 'agreement', 'de afspraak kwam niet op het bord')
}
