import type { PupilFormat } from '@shared/agenda/phases'
import type { Keyboard } from '../../scripts/driver/keyboard'
import { PupilPage } from '../../scripts/driver/pupil-page'
import { startsWith, words } from '../../scripts/driver/words'
import type { KeyTalk } from '../support/key-talks'
import type { Driekring } from './driekring'

/** From the start screen to the first part of the meeting. */
export async function prepareAndOpen(keys: Keyboard, { chair }: Driekring, format: PupilFormat, talk: KeyTalk) {
  const page = PupilPage.of(chair)
  await keys.enter(chair.page.getByRole('button', { name: startsWith(words(`formats:name.${format}`)) }).first())
  await page.firstName.waitFor()
  await keys.typeIn(page.firstName, talk.firstName)
  await keys.typeIn(chair.field(words('pupil:prepare.lastName')), talk.lastName)
  await keys.typeIn(chair.field(words('pupil:prepare.className')), talk.className)
  await keys.typeIn(chair.field(words('pupil:prepare.age')), talk.age)
  await keys.typeIn(chair.field(words('prepare:place')), talk.followUp.place)
  for (const [kind, name, role] of talk.people) {
    const kindName = words(`pupil:people.kind.${kind}`)
    await keys.enter(chair.button(words('pupil:people.add', { kind: kindName })))
    await keys.tabTo(chair.field(words('pupil:people.nameOf', { kind: kindName })).last())
    // The first name of the pupil stands there already.
    await keys.press('Control+A')
    await keys.type(name)
    // A name is taken over when its field is left.
    await keys.press('Tab')
    await keys.typeIn(chair.field(words('pupil:people.roleOf', { name })), role)
  }
  await keys.typeIn(chair.page.getByRole('textbox', { name: startsWith(words('pupil:prepare.reason')) }), talk.reason)
  await keys.pick(words('pupil:prepare.informed'), words('common:yes'))
  await keys.pick(words('pupil:prepare.initiative'), words('pupil:prepare.initiatives.school'))
  for (const party of ['pupil', 'parents', 'school'] as const)
    await keys.typeIn(chair.field(words(`pupil:prepare.aim.${party}`)), talk.aims[party])
  await keys.enter(chair.button(words('prepare:open')))
  await chair.doing(words('agenda:doing.welcome')).waitFor()
}
