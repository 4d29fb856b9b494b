import { until } from '../context.mjs'
import { choose, fill } from './fields.mjs'
import { ownMinutes } from './format.mjs'
import { authorityIn, firstNameOf, kindOf, livesApart } from './people.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

/** The words on the buttons and fields of a kind; the app may call somebody who came along otherwise. */
const CALLED = { Meegekomen: '(?:Meegekomen|Begeleider)' }

async function addPerson(chair, { naam, rol }) {
  const kind = kindOf(rol)
  const words = CALLED[kind] ?? kind
  await chair.getByRole('button', { name: new RegExp(`^Voeg toe: ${words}$`) }).click()
  const row = chair
    .getByRole('listitem')
    .filter({ has: chair.getByRole('textbox', { name: /^Naam, / }) })
    .last()
  await fill(row.getByRole('textbox', { name: new RegExp(`^Naam, ${words}$`) }), naam)
  await fill(row.getByRole('textbox', { name: /^Rol van / }), rol)
  if (kind !== 'Ouder') return
  // A parent of whom nothing is said has authority; what the role says is ticked, whatever the app made of it.
  await row.getByRole('checkbox', { name: /heeft gezag$/ }).setChecked(authorityIn(rol) ?? true, { force: true })
}

/** The ready-made length, or minutes of one's own for each part. */
async function chooseLength(chair, total) {
  const ready = { 60: 'Lang', 30: 'Kort' }[total]
  await choose(chair.locator('body'), 'Verloop', ready ?? 'Eigen')
  if (ready) return
  for (const [part, count] of Object.entries(ownMinutes(total))) {
    await fill(chair.getByRole('textbox', { name: `Minuten voor ${part}`, exact: true }), String(count))
  }
}

/**
 * Makes the meeting about the pupil through the start and preparation screens. It is not opened yet.
 * @param {PupilContext} context
 */
export async function prepare({ session, scenario }) {
  const { chair } = session
  const { leerling, deelnemers, doelenGesprek } = scenario
  const field = (name) => chair.getByRole('textbox', { name, exact: true })
  await chair
    .getByRole('button', { name: /^Gesprek bij zorgen/ })
    .first()
    .click()
  const first = firstNameOf(leerling.naam)
  await fill(field('Voornaam'), first)
  await fill(field('Achternaam'), leerling.naam.slice(first.length).trim())
  await fill(field('Klas'), leerling.klas)
  await fill(field('Leeftijd'), String(leerling.leeftijd ?? ''))
  const plan = chair.getByRole('checkbox', { name: 'Heeft een ontwikkelingsperspectief (OPP)' })
  await plan.setChecked(leerling.opp, { force: true })
  await fill(chair.getByLabel('Datum', { exact: true }), scenario.datum)
  await fill(chair.getByLabel('Begin', { exact: true }), scenario.begin)
  await fill(field('Plaats'), scenario.plaats)
  await fill(field('Gespreksleider'), deelnemers.find(({ rol }) => /gespreksleider/.test(rol))?.naam ?? '')
  for (const person of deelnemers) await addPerson(chair, person)
  await fill(chair.getByRole('textbox', { name: /^Aanleiding/ }), scenario.aanleiding)
  await fill(field('Wat wil de leerling?'), doelenGesprek.leerling)
  await fill(field('Wat willen de ouders?'), doelenGesprek.ouders)
  await fill(field('Wat wil school?'), doelenGesprek.school)
  const separated = chair.getByRole('checkbox', { name: /^Ouders zijn gescheiden/ })
  await separated.setChecked(
    deelnemers.some(({ rol }) => livesApart(rol)),
    { force: true },
  )
  await chooseLength(chair, scenario.duurMinuten)
  await session.saved()
}

/** Opens the meeting that was prepared. @param {PupilContext} context */
export async function open({ session }) {
  await session.chair.getByRole('button', { name: 'Open gesprek' }).click()
  await until({ session }, (meeting) => meeting.agenda.status === 'running', 'het gesprek is niet geopend')
}
