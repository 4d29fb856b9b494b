import type { PupilFormat } from '@shared/agenda/phases'
import { nl } from '@shared/strings/nl'
import type { KeyTalk } from '../support/key-talks'
import { filledIn, startsWith } from './case-tools'
import type { Driekring } from './driekring'
import type { Keyboard } from './pages/keyboard'
import { PupilPage } from './pages/pupil-page'

const { agenda, formats, prepare, pupil } = nl

/** From the start screen to the first part of the meeting. */
export async function prepareAndOpen(keys: Keyboard, { chair }: Driekring, format: PupilFormat, talk: KeyTalk) {
  const page = PupilPage.of(chair)
  await keys.enter(chair.page.getByRole('button', { name: startsWith(formats.name[format]) }).first())
  await page.firstName.waitFor()
  await keys.typeIn(page.firstName, talk.firstName)
  await keys.typeIn(chair.field(pupil.prepare.lastName), talk.lastName)
  await keys.typeIn(chair.field(pupil.prepare.className), talk.className)
  await keys.typeIn(chair.field(pupil.prepare.age), talk.age)
  await keys.typeIn(chair.field(prepare.place), talk.followUp.place)
  for (const [kind, name, role] of talk.people) {
    const kindName = pupil.people.kind[kind]
    await keys.enter(chair.button(filledIn(pupil.people.add, { kind: kindName })))
    await keys.tabTo(chair.field(filledIn(pupil.people.nameOf, { kind: kindName })).last())
    // The first name of the pupil stands there already.
    await keys.press('Control+A')
    await keys.type(name)
    // A name is taken over when its field is left.
    await keys.press('Tab')
    await keys.typeIn(chair.field(filledIn(pupil.people.roleOf, { name })), role)
  }
  await keys.typeIn(chair.page.getByRole('textbox', { name: startsWith(pupil.prepare.reason) }), talk.reason)
  await keys.pick(pupil.prepare.informed, nl.common.yes)
  await keys.pick(pupil.prepare.initiative, pupil.prepare.initiatives.school)
  for (const party of ['pupil', 'parents', 'school'] as const)
    await keys.typeIn(chair.field(pupil.prepare.aim[party]), talk.aims[party])
  await keys.enter(chair.button(prepare.open))
  await chair.doing(agenda.doing.welcome).waitFor()
}
