import { meetingOf, until } from '../context.mjs'
import { agreements, followUp, putFirstAgreement } from './agreements.mjs'
import { box, choose, fill, turnOn } from './fields.mjs'
import { AREAS, PARTY_OF } from './format.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const PARTY_NAME = { leerling: 'Leerling', ouders: 'Ouders', school: 'School', anders: 'Anders' }
const PARTY_IN_SENTENCE = { leerling: 'de leerling', ouders: 'de ouders', school: 'school', anders: 'iemand anders' }
const STRENGTH_PLACE = { school: 'Op school', thuis: 'Thuis', elders: 'Elders' }
const CONCERN_PLACE = { school: 'op school', thuis: 'thuis', elders: 'ergens anders' }

/** Puts a part on the board; when the app asks to look at words or names first, the chair goes on. */
async function put({ session }, part, name) {
  const { chair } = session
  const row = chair.locator(`[data-part="${part}"]`)
  await row.getByRole('button', { name: `Zet op het bord: ${name}` }).click()
  const goOn = chair.getByRole('button', { name: 'Toch op het bord', exact: true })
  await goOn
    .or(row.and(chair.locator('[data-state="shown"]')))
    .first()
    .waitFor()
  if (await goOn.isVisible()) await goOn.click()
  await until({ session }, (meeting) => meeting.projector.scene === part, `${name} kwam niet op het bord`)
}

/** Puts a part on the board when the file has something in it: an empty one cannot be shown. */
async function putIfAny(context, part, name) {
  const { sterkePunten, doel } = context.scenario
  const isAny = part === 'strengths' ? sterkePunten.length > 0 : doel.trim() !== ''
  if (isAny) await put(context, part, name)
}

/** Writes the strengths down in the grid. */
async function strengths(context) {
  const { session, scenario } = context
  const { chair } = session
  const grid = chair.getByRole('grid', { name: 'Sterke kanten per gebied' })
  for (const [place, { gebied, door, waar, tekst }] of scenario.sterkePunten.entries()) {
    await grid.locator(`[data-stop="add.${AREAS[gebied - 1]}.${PARTY_OF[door]}"]`).click()
    const panel = grid.locator('[data-editor]')
    await panel.getByRole('textbox').fill(tekst)
    await turnOn(panel.getByRole('group', { name: 'Waar is het te zien?' }).getByRole('button'), [STRENGTH_PLACE[waar]])
    await panel.getByRole('button', { name: 'Bewaar', exact: true }).click()
    const isKept = (meeting) => meeting.strengths.strengths.length > place
    await until(context, isKept, `sterke kant ${place + 1} is niet bewaard`)
  }
}

/** Opens the room. */
async function openRoom({ session }) {
  const tick = session.chair.getByRole('checkbox', { name: 'Iedereen in de kamer mag dit zien' })
  await tick.setChecked(true, { force: true })
  await until({ session }, (meeting) => meeting.released.isRoomOpen, 'de kamer ging niet open')
}

/** Writes the concerns down, one by one. */
async function concerns(context) {
  const { session, scenario } = context
  const entry = session.chair.getByRole('region', { name: 'Zorg toevoegen' })
  for (const [place, { door, waar, tekst, sinds }] of scenario.zorgen.entries()) {
    await choose(entry, 'Wie zegt dit?', PARTY_NAME[door])
    await turnOn(entry.getByRole('group', { name: 'Waar?', exact: true }).getByRole('button'), [CONCERN_PLACE[waar]])
    await entry.getByRole('textbox', { name: 'Zorg of vraag' }).fill(tekst)
    await entry.getByRole('textbox', { name: 'Sinds wanneer' }).fill(sinds ?? '')
    await entry.getByRole('button', { name: 'Voeg toe', exact: true }).click()
    const isKept = (meeting) => meeting.pupilCase.concerns.length > place
    await until(context, isKept, `zorg ${place + 1} is niet bewaard`)
  }
}

/** Writes a text of the case and waits until it is kept. */
async function write(context, label, key, text) {
  await fill(box(context.session.chair.getByRole('main'), label), text)
  await until(context, (meeting) => (meeting.pupilCase.texts[key] ?? '') === text, `“${label}” is niet bewaard`)
}

/** School and home; exceptions stand one a line. */
async function compare(context) {
  const { overeenkomst, verschil, uitzonderingen, helpt, helptNiet } = context.scenario.schoolThuis
  await write(context, 'Hetzelfde', 'alike', overeenkomst)
  await write(context, 'Anders', 'different', verschil)
  await write(context, 'Soms lukt het', 'exceptions', uitzonderingen.join('\n'))
  await write(context, 'Wat helpt', 'helps', helpt)
  await write(context, 'Wat niet helpt', 'hinders', helptNiet)
}

/** Causes with what could help, each at the party it lies with. */
async function explain(context) {
  const { session, scenario } = context
  const main = session.chair.getByRole('main')
  for (const [place, { actor, oorzaak, oplossing }] of scenario.verklaringen.entries()) {
    const party = PARTY_IN_SENTENCE[actor]
    const entry = main.getByRole('textbox', { name: `Nieuwe verklaring bij ${party}`, exact: true })
    await entry.fill(oorzaak)
    await entry.press('Enter')
    const kept = ({ pupilCase }) => pupilCase.explanations[place]
    await until(context, (meeting) => kept(meeting), `verklaring ${place + 1} is niet bewaard`)
    const same = kept(await meetingOf(context)).actor
    const no = (await meetingOf(context)).pupilCase.explanations.filter((one) => one.actor === same).length
    const name = `Mogelijke oplossing bij ${party}, ${no}`
    await fill(main.getByRole('textbox', { name, exact: true }), oplossing)
    const isSolved = (meeting) => kept(meeting).solution === oplossing
    await until(context, isSolved, `oplossing ${place + 1} is niet bewaard`)
  }
}

const goal = (context) => write(context, 'Doel in gewone woorden', 'goal', context.scenario.doel)

/**
 * What is done in each part of the talk, in its own order. What comes on the board is an act of its own: the board is
 * looked at after each of them.
 */
export const WORK = {
  strengths: [strengths, openRoom, (context) => putIfAny(context, 'strengths', 'Sterke kanten')],
  concerns: [concerns],
  compare: [compare],
  explain: [explain],
  goal: [goal, (context) => putIfAny(context, 'goal', 'Doel')],
  agree: [agreements, followUp, putFirstAgreement],
}
