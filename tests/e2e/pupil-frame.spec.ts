import { nl } from '@shared/strings/nl'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { looksRight } from './looks'
import { PupilPage } from './pages/pupil-page'

const { agenda, common, prepare, pupil, release, start } = nl

test('the start screen offers every form, and the list names a pupil meeting', async ({ driekring }) => {
  const chair = PupilPage.of(driekring.chair)
  for (const name of Object.values(nl.formats.name)) {
    await expect(chair.page.getByRole('button', { name: new RegExp(`^${name}`) }).first()).toBeVisible()
  }
  await looksRight(driekring, 'start')
  await chair.newPupilMeeting('triad')
  await chair.fillIn(chair.firstName, 'Fenna')
  await chair.fillIn(chair.field(pupil.prepare.className), '2A')
  await expect(chair.page.getByRole('banner')).toContainText('DriehoekgesprekFenna, 2A')
  await chair.button(prepare.back).click()
  await expect(chair.button('Open Driehoekgesprek Fenna')).toBeVisible()
  // What the list shows is rebuilt from the journal alone, too.
  await driekring.kill()
  await driekring.start()
  await expect(PupilPage.of(driekring.chair).button('Open Driehoekgesprek Fenna')).toBeVisible()
  await expect(driekring.chair.page.getByText(start.status.prepared)).toBeVisible()
})

test('a pupil meeting is prepared: people, aims, anonymous mode, tips that never block, and a course of one’s own', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.newPupilMeeting('concern')
  await expect(chair.button(prepare.open)).toBeDisabled()
  await expect(chair.page.getByText(pupil.prepare.needName)).toBeVisible()
  await chair.fillIn(chair.firstName, 'Fenna')
  await chair.fillIn(chair.field(pupil.prepare.age), '13')
  await expect(chair.page.getByText(pupil.hint['pupil-not-invited'])).toBeVisible()
  await expect(chair.button(prepare.open)).toBeEnabled()
  await chair.addPerson('interpreter', 'fenna')
  await expect(chair.page.getByText(pupil.hint['interpreter-is-pupil'])).toBeVisible()
  await chair.button(pupil.people.remove.replace('{{name}}', 'fenna')).click()
  await expect(chair.page.getByText(pupil.hint['interpreter-is-pupil'])).toBeHidden()
  // Rule 266: words in a role set the tick, and say that the parents are two addressees.
  await chair.addPerson('guardian', 'Anke Brouwer', 'moeder zonder gezag')
  const authority = chair.page.getByRole('checkbox', {
    name: pupil.people.authorityOf.replace('{{name}}', 'Anke Brouwer'),
  })
  await expect(authority).not.toBeChecked()
  await chair.fillIn(
    chair.field(pupil.people.roleOf.replace('{{name}}', 'Anke Brouwer')),
    'moeder met gezag, apart adres',
  )
  await expect(authority).toBeChecked()
  await expect(chair.page.getByRole('checkbox', { name: pupil.people.separated })).toBeChecked()
  await expect(chair.page.getByText(pupil.hint['one-parent-of-two'])).toBeVisible()
  await chair.addPerson('external', 'Bo', 'schoolarts')
  await expect(chair.page.getByText(pupil.hint['no-ground'])).toBeVisible()
  await chair.fillIn(chair.field(pupil.people.groundOf.replace('{{name}}', 'Bo')), 'Ouders vinden het goed')
  await expect(chair.page.getByText(pupil.hint['no-ground'])).toBeHidden()
  await chair.page.getByRole('combobox', { name: pupil.people.kindOf.replace('{{name}}', 'Bo') }).selectOption('school')
  await chair.fillIn(chair.field(pupil.prepare.aim.school), '  Begrijpen wanneer het lukt ')
  await chair.pickOption(pupil.prepare.informed, common.yes)
  await chair.pickOption(pupil.prepare.initiative, pupil.prepare.initiatives.parents)
  await chair.page.getByRole('checkbox', { name: pupil.anonymous.tick }).check({ force: true })
  await expect(chair.field(pupil.anonymous.alias)).toHaveValue(pupil.anonymous.usualAlias)
  await expect(chair.page.getByText(pupil.anonymous.alias, { exact: true })).toBeVisible()
  await chair.pickOption(pupil.course.title, new RegExp(pupil.course.variant.short))
  const phase = agenda.step.compare
  await chair.button(pupil.course.leaveOut.replace('{{phase}}', phase)).click()
  await chair.button(pupil.course.earlier.replace('{{phase}}', agenda.step.goal)).click()
  await looksRight(driekring, 'preparing')
  const { meeting } = await driekring.look()
  expect(meeting.pupil).toMatchObject({
    firstName: 'Fenna',
    age: 13,
    isInformed: true,
    initiative: 'parents',
    areSeparated: true,
    isAnonymous: true,
    alias: 'de leerling',
    variant: 'own',
    aims: { school: '  Begrijpen wanneer het lukt ' },
    attendees: [
      { name: 'Anke Brouwer', kind: 'guardian', role: 'moeder met gezag, apart adres', hasAuthority: true },
      { name: 'Bo', kind: 'school', role: 'schoolarts', ground: 'Ouders vinden het goed' },
    ],
  })
  expect(meeting.pupil?.phases.map(({ kind }) => kind)).toEqual([
    ...['welcome', 'strengths', 'concerns', 'goal', 'explain', 'agree', 'close'],
  ])
  await chair.button(pupil.course.takeIn.replace('{{phase}}', phase)).click()
  await chair.button(prepare.open).click()
  await expect(chair.doing(agenda.doing.welcome)).toBeVisible()
  expect((await driekring.look()).meeting.agenda.steps.map(({ kind }) => kind)).toContain('compare')
})

test('parts change places, get other minutes, are passed over and held after all; nothing written is lost', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.openPupilMeeting('triad')
  const aim = chair.field(pupil.prepare.aim.parents)
  await chair.fillIn(aim, 'Weten hoe het gaat')
  // Rule 269: an aim is a step like any other.
  await chair.button(nl.notes.head.undo).click()
  await expect(aim).toHaveValue('')
  await chair.button(nl.notes.head.redo).click()
  await expect(aim).toHaveValue('Weten hoe het gaat')
  await chair.inCourseMenu(pupil.bend.menu)
  const named = (words: string, kind: keyof typeof agenda.step) => words.replace('{{phase}}', agenda.step[kind])
  const end = chair.page.getByTestId('new-end')
  await expect(end).toContainText('19:50')
  await chair.button(named(pupil.bend.more, 'agree')).click()
  await expect(end).toContainText('19:51')
  await chair.button(named(pupil.course.earlier, 'mentorTells')).click()
  await chair.button(named(pupil.bend.skip, 'pupilTells')).click()
  await expect(end).toContainText('19:45')
  expect(await seriousFindings(chair.page)).toEqual([])
  await chair.button(common.close, chair.dialog).click()
  expect(await chair.rail()).toEqual(
    (['welcome', 'pupilTells', 'mentorTells', 'parentsTell', 'agree', 'close'] as const).map(
      (kind) => agenda.step[kind],
    ),
  )
  await chair.next.click()
  await expect(chair.doing(agenda.doing.mentorTells)).toBeVisible()
  await chair.inCourseMenu(pupil.bend.menu)
  await expect(chair.button(named(pupil.course.earlier, 'parentsTell'))).toBeDisabled()
  await chair.button(named(pupil.bend.takeIn, 'pupilTells')).click()
  await chair.button(common.close, chair.dialog).click()
  await chair.button(agenda.backLong).click()
  await expect(chair.doing(agenda.doing.welcome)).toBeVisible()
  await expect(aim).toHaveValue('Weten hoe het gaat')
})

test('nothing about the pupil is on the board before the tick; words and names are pointed out; black and taking back are at once', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  const room = driekring.projector
  await chair.newPupilMeeting('concern')
  await chair.fillIn(chair.firstName, 'Fenna')
  await chair.addPerson('school', 'Koen Schipper', 'mentor')
  await chair.fillIn(chair.field(pupil.prepare.aim.pupil), 'Fenna wil rust')
  await chair.fillIn(chair.field(pupil.prepare.aim.school), 'Zien wanneer het lukt')
  await chair.button(prepare.open).click()
  await expect(chair.smartboardOff).toBeVisible()
  await expect(room.scene('off')).toBeVisible()
  expect(await room.words()).not.toMatch(/Fenna|lukt|zorgen/i)
  await expect(chair.button(release.putNamed.replace('{{part}}', nl.console.scene.aims))).toBeDisabled()
  await looksRight(driekring, 'welcome')

  await chair.room.check({ force: true })
  expect((await driekring.look()).view.scene.kind).toBe('off')
  await chair.put('aims')
  await expect(chair.smartboardOff).toBeHidden()
  const shown = async () => JSON.stringify((await driekring.look()).view)
  expect(await shown()).toContain('Fenna wil rust')
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'shown')

  // Another word for it does not change the board; it is said, and the chair puts it there again.
  await chair.fillIn(chair.field(pupil.prepare.aim.school), 'Met Koen kijken of de medicatie helpt, hij is lui')
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'changed')
  expect(await shown()).not.toContain('medicatie')
  await chair.button(release.againNamed.replace('{{part}}', nl.console.scene.aims)).click()
  await expect(chair.check).toContainText(release.check.health)
  await expect(chair.check).toContainText('medicatie')
  await expect(chair.check).toContainText(release.check.label)
  await expect(chair.check).toContainText('Koen Schipper')
  await expect(chair.button(release.check.stop)).toBeFocused()
  await looksRight(driekring, 'asked first')
  await chair.button(release.check.stop).click()
  expect(await shown()).not.toContain('medicatie')
  await chair.button(release.againNamed.replace('{{part}}', nl.console.scene.aims)).click()
  await chair.button(release.check.goOn).click()
  expect(await shown()).toContain('medicatie')
  await looksRight(driekring, 'shown')

  await chair.page.getByTestId('doing').click()
  await chair.page.keyboard.press('b')
  await expect.poll(async () => (await driekring.look()).view).toMatchObject({ isBlack: true, scene: { kind: 'off' } })
  expect(await room.words()).not.toMatch(/Fenna|medicatie/)
  await chair.page.keyboard.press('b')
  await expect.poll(shown).toContain('medicatie')
  await chair.room.uncheck({ force: true })
  await expect(chair.smartboardOff).toBeVisible()
  expect(await shown()).not.toContain('Fenna')
  await chair.room.check({ force: true })
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'may')
})

test('the clock, the break, the timekeeper, undo and the taps work; what belongs to circles is not there', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.openPupilMeeting('concern')
  await chair.fillIn(chair.field(pupil.welcome.earlierBad), 'Te veel mensen')
  await chair.button(nl.notes.head.undo).click()
  await expect(chair.field(pupil.welcome.earlierBad)).toHaveValue('')
  await chair.button(agenda.menu).click()
  for (const words of [agenda.changeover, nl.console.rulesAgain, agenda.missing.menu, agenda.emergency.menu])
    await expect(chair.page.getByRole('menuitem', { name: words })).toHaveCount(0)
  await chair.page.keyboard.press('Escape')
  await chair.page.getByRole('radio', { name: pupil.time.tab }).check({ force: true })
  const parents = chair.page.getByRole('button', { name: new RegExp(`^${pupil.party.parents}`) })
  await parents.click()
  await chair.button(pupil.time.why).click()
  await driekring.step(120)
  await expect(parents).toContainText(pupil.time.minutes.replace('{{count}}', '2'))
  await parents.click()
  await driekring.step(60)
  await expect(parents).toContainText(pupil.time.minutes.replace('{{count}}', '2'))
  await expect(chair.page.getByText(agenda.almost)).toBeVisible()
  await looksRight(driekring, 'time')
  await chair.button(agenda.break).click()
  await expect(driekring.projector.scene('pause')).toBeVisible()
  await expect(chair.page.getByTestId('emergency-card')).toBeVisible()
  await chair.button(nl.console.break.back).click()
  await expect(chair.smartboardOff).toBeVisible()
  await chair.inCourseMenu(nl.console.timekeeper.menu)
  await expect(chair.page.getByTestId('live-strip')).toHaveText(release.off)
  await chair.button(new RegExp(`^${nl.console.timekeeper.back}`)).click()
  // Thirty-six of sixty minutes gone and no goal yet.
  await expect(chair.page.getByTestId('goal-warning')).toBeHidden()
  await driekring.step(33 * 60)
  await expect(chair.page.getByTestId('goal-warning')).toContainText(pupil.time.goalNow)
})
