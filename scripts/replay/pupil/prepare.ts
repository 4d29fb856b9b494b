import { tick } from '../../driver/controls'
import { anyOf, startsWith, words } from '../../driver/words'
import { until } from '../context'
import type { Session } from '../session'
import { choose, fill, type PupilContext } from './fields'
import { ownMinutes, type Part, type PupilScenario } from './format'
import { authorityIn, firstNameOf, kindOf, livesApart, type Named } from './people'

async function addPerson({ chair, desk }: Session, { naam, rol }: Named): Promise<void> {
  const kind = kindOf(rol)
  const kindName = words(`pupil:people.kind.${kind}`)
  await desk.button(words('pupil:people.add', { kind: kindName })).click()
  const row = chair
    .getByRole('listitem')
    .filter({ has: chair.getByRole('textbox', { name: anyOf('pupil:people.nameOf') }) })
    .last()
  await fill(row.getByRole('textbox', { name: words('pupil:people.nameOf', { kind: kindName }), exact: true }), naam)
  await fill(row.getByRole('textbox', { name: anyOf('pupil:people.roleOf') }), rol)
  if (kind !== 'guardian') return
  // A parent of whom nothing is said has authority; what the role says is ticked, whatever the app made of it.
  await tick(row.getByRole('checkbox', { name: anyOf('pupil:people.authorityOf') }), authorityIn(rol) ?? true)
}

/** The ready-made length, or minutes of one's own for each part. */
async function chooseLength({ chair, desk }: Session, total: number): Promise<void> {
  const ready = ({ 60: 'long', 30: 'short' } as const)[total]
  await choose(chair.locator('body'), words('pupil:course.title'), words(`pupil:course.variant.${ready ?? 'own'}`))
  if (ready) return
  const minutes = ownMinutes(total)
  for (const part of Object.keys(minutes) as Part[]) {
    const label = words('pupil:course.minutesOf', { phase: words(`agenda:step.${part}`) })
    await fill(desk.field(label), String(minutes[part]))
  }
}

async function describePupil({ chair, desk }: Session, leerling: PupilScenario['leerling']): Promise<void> {
  const first = firstNameOf(leerling.naam)
  await fill(desk.field(words('pupil:prepare.firstName')), first)
  await fill(desk.field(words('pupil:prepare.lastName')), leerling.naam.slice(first.length).trim())
  await fill(desk.field(words('pupil:prepare.className')), leerling.klas)
  await fill(desk.field(words('pupil:prepare.age')), String(leerling.leeftijd ?? ''))
  await tick(chair.getByRole('checkbox', { name: words('pupil:prepare.hasPlan') }), leerling.opp)
}

/** Makes the meeting about the pupil through the start and preparation screens. It is not opened yet. */
export async function prepare({ session, scenario }: PupilContext): Promise<void> {
  const { chair, desk } = session
  const { deelnemers, doelenGesprek } = scenario
  await chair
    .getByRole('button', { name: startsWith(words('formats:name.concern')) })
    .first()
    .click()
  await describePupil(session, scenario.leerling)
  await fill(chair.getByLabel(words('prepare:date'), { exact: true }), scenario.datum)
  await fill(chair.getByLabel(words('prepare:begin'), { exact: true }), scenario.begin)
  await fill(desk.field(words('prepare:place')), scenario.plaats)
  const leads = deelnemers.find(({ rol }) => /gespreksleider/.test(rol))
  await fill(desk.field(words('pupil:prepare.facilitator')), leads?.naam ?? '')
  for (const person of deelnemers) await addPerson(session, person)
  const reason = chair.getByRole('textbox', { name: startsWith(words('pupil:prepare.reason')) })
  await fill(reason, scenario.aanleiding)
  await fill(desk.field(words('pupil:prepare.aim.pupil')), doelenGesprek.leerling)
  await fill(desk.field(words('pupil:prepare.aim.parents')), doelenGesprek.ouders)
  await fill(desk.field(words('pupil:prepare.aim.school')), doelenGesprek.school)
  const separated = chair.getByRole('checkbox', { name: words('pupil:people.separated') })
  await tick(
    separated,
    deelnemers.some(({ rol }) => livesApart(rol)),
  )
  await chooseLength(session, scenario.duurMinuten)
  await session.saved()
}

/** Opens the meeting that was prepared. */
export async function open({ session }: PupilContext): Promise<void> {
  await session.chair.getByRole('button', { name: words('prepare:open') }).click()
  await until({ session }, (meeting) => meeting.agenda.status === 'running', 'het gesprek is niet geopend')
}
