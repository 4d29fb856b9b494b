import { until } from '../context.mjs'
import { choose, fill } from './fields.mjs'
import { firstNameOf } from './format.mjs'

/** @typedef {import('./fields.mjs').PupilContext} PupilContext */

const AUTHORITY = / met gezag$/

/** What kind of person a role in a file is, as the app calls it. @param {string} rol */
function kindOf(rol) {
  if (/^leerling/.test(rol)) return 'Leerling'
  if (/^ouder/.test(rol)) return 'Ouder'
  return /^tolk/.test(rol) ? 'Tolk' : 'School'
}

async function addPerson(chair, { naam, rol }) {
  const kind = kindOf(rol)
  const field = (name) => chair.getByRole('textbox', { name, exact: true })
  await chair.getByRole('button', { name: `Voeg toe: ${kind}`, exact: true }).click()
  await fill(field(`Naam, ${kind}`).last(), naam)
  await fill(field(`Rol van ${naam}`).last(), rol.replace(AUTHORITY, ''))
  if (kind !== 'Ouder') return
  const authority = chair.getByRole('checkbox', { name: `${naam} heeft gezag`, exact: true }).last()
  await authority.setChecked(AUTHORITY.test(rol), { force: true })
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
  await fill(field('Leeftijd'), String(leerling.leeftijd))
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
  await choose(chair.locator('body'), 'Verloop', scenario.duurMinuten === 60 ? 'Lang' : 'Kort')
  await session.saved()
}

/** Opens the meeting that was prepared. @param {PupilContext} context */
export async function open({ session }) {
  await session.chair.getByRole('button', { name: 'Open gesprek' }).click()
  await until({ session }, (meeting) => meeting.agenda.status === 'running', 'het gesprek is niet geopend')
}
