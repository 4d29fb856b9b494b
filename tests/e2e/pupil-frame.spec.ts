import type { PhaseKind } from '@shared/agenda/step-plan'
import { texts } from '@shared/strings/texts'
import { tick } from '../../scripts/driver/controls'
import { PupilPage } from '../../scripts/driver/pupil-page'
import { startsWith, words } from '../../scripts/driver/words'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { looksRight } from './looks'

test('the start screen offers every form, and the list names a pupil meeting', async ({ driekring }) => {
  const chair = PupilPage.of(driekring.chair)
  for (const name of Object.values(texts().formats.name)) {
    await expect(chair.page.getByRole('button', { name: startsWith(name) }).first()).toBeVisible()
  }
  await looksRight(driekring, 'start')
  await chair.newPupilMeeting('triad')
  await chair.fillIn(chair.firstName, 'Fenna')
  await chair.fillIn(chair.field(words('pupil:prepare.className')), '2A')
  await expect(chair.page.getByRole('banner')).toContainText('DriehoekgesprekFenna, 2A')
  await chair.button(words('prepare:back')).click()
  await expect(chair.button(words('start:openNamed', { theme: `${words('formats:name.triad')} Fenna` }))).toBeVisible()
  // What the list shows is rebuilt from the journal alone, too.
  await driekring.kill()
  await driekring.start()
  await expect(
    PupilPage.of(driekring.chair).button(words('start:openNamed', { theme: `${words('formats:name.triad')} Fenna` })),
  ).toBeVisible()
  await expect(driekring.chair.page.getByText(words('start:status.prepared'))).toBeVisible()
})

test('a pupil meeting is prepared: people, aims, anonymous mode, tips that never block, and a course of one’s own', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.newPupilMeeting('concern')
  await expect(chair.button(words('prepare:open'))).toBeDisabled()
  await expect(chair.page.getByText(words('pupil:prepare.needName'))).toBeVisible()
  await chair.fillIn(chair.firstName, 'Fenna')
  await chair.fillIn(chair.field(words('pupil:prepare.age')), '13')
  await expect(chair.page.getByText(words('pupil:hint.pupil-not-invited'))).toBeVisible()
  await expect(chair.button(words('prepare:open'))).toBeEnabled()
  await chair.addPerson('interpreter', 'fenna')
  await expect(chair.page.getByText(words('pupil:hint.interpreter-is-pupil'))).toBeVisible()
  await chair.button(words('pupil:people.remove', { name: 'fenna' })).click()
  await expect(chair.page.getByText(words('pupil:hint.interpreter-is-pupil'))).toBeHidden()
  // Rule 266: words in a role set the tick, and say that the parents are two addressees.
  await chair.addPerson('guardian', 'Anke Brouwer', 'moeder zonder gezag')
  const authority = chair.page.getByRole('checkbox', {
    name: words('pupil:people.authorityOf', { name: 'Anke Brouwer' }),
  })
  await expect(authority).not.toBeChecked()
  await chair.fillIn(
    chair.field(words('pupil:people.roleOf', { name: 'Anke Brouwer' })),
    'moeder met gezag, apart adres',
  )
  await expect(authority).toBeChecked()
  await expect(chair.page.getByRole('checkbox', { name: words('pupil:people.separated') })).toBeChecked()
  await expect(chair.page.getByText(words('pupil:hint.one-parent-of-two'))).toBeVisible()
  await chair.addPerson('external', 'Bo', 'schoolarts')
  await expect(chair.page.getByText(words('pupil:hint.no-ground'))).toBeVisible()
  await chair.fillIn(chair.field(words('pupil:people.groundOf', { name: 'Bo' })), 'Ouders vinden het goed')
  await expect(chair.page.getByText(words('pupil:hint.no-ground'))).toBeHidden()
  await chair.page.getByRole('combobox', { name: words('pupil:people.kindOf', { name: 'Bo' }) }).selectOption('school')
  await chair.fillIn(chair.field(words('pupil:prepare.aim.school')), '  Begrijpen wanneer het lukt ')
  await chair.pickOption(words('pupil:prepare.informed'), words('common:yes'))
  await chair.pickOption(words('pupil:prepare.initiative'), words('pupil:prepare.initiatives.parents'))
  await tick(chair.page.getByRole('checkbox', { name: words('pupil:anonymous.tick') }))
  await expect(chair.field(words('pupil:anonymous.alias'))).toHaveValue(words('pupil:anonymous.usualAlias'))
  await expect(chair.page.getByText(words('pupil:anonymous.alias'), { exact: true })).toBeVisible()
  await chair.pickOption(words('pupil:course.title'), new RegExp(words('pupil:course.variant.short')))
  await chair.button(words('pupil:course.leaveOut', { phase: words('agenda:step.compare') })).click()
  await chair.button(words('pupil:course.earlier', { phase: words('agenda:step.goal') })).click()
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
  await chair.button(words('pupil:course.takeIn', { phase: words('agenda:step.compare') })).click()
  await chair.button(words('prepare:open')).click()
  await expect(chair.doing(words('agenda:doing.welcome'))).toBeVisible()
  expect((await driekring.look()).meeting.agenda.steps.map(({ kind }) => kind)).toContain('compare')
})

test('parts change places, get other minutes, are passed over and held after all; nothing written is lost', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.openPupilMeeting('triad')
  const aim = chair.field(words('pupil:prepare.aim.parents'))
  await chair.fillIn(aim, 'Weten hoe het gaat')
  // Rule 269: an aim is a step like any other.
  await chair.button(words('notes:head.undo')).click()
  await expect(aim).toHaveValue('')
  await chair.button(words('notes:head.redo')).click()
  await expect(aim).toHaveValue('Weten hoe het gaat')
  await chair.inCourseMenu(words('pupil:bend.menu'))
  const of = (kind: PhaseKind) => ({ phase: words(`agenda:step.${kind}`) })
  const end = chair.page.getByTestId('new-end')
  await expect(end).toContainText('19:50')
  await chair.button(words('pupil:bend.more', of('agree'))).click()
  await expect(end).toContainText('19:51')
  await chair.button(words('pupil:course.earlier', of('mentorTells'))).click()
  await chair.button(words('pupil:bend.skip', of('pupilTells'))).click()
  await expect(end).toContainText('19:45')
  expect(await seriousFindings(chair.page)).toEqual([])
  await chair.button(words('common:close'), chair.dialog).click()
  expect(await chair.rail()).toEqual(
    (['welcome', 'pupilTells', 'mentorTells', 'parentsTell', 'agree', 'close'] as const).map((kind) =>
      words(`agenda:step.${kind}`),
    ),
  )
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.mentorTells'))).toBeVisible()
  await chair.inCourseMenu(words('pupil:bend.menu'))
  await expect(chair.button(words('pupil:course.earlier', of('parentsTell')))).toBeDisabled()
  await chair.button(words('pupil:bend.takeIn', of('pupilTells'))).click()
  await chair.button(words('common:close'), chair.dialog).click()
  await chair.button(words('agenda:backLong')).click()
  await expect(chair.doing(words('agenda:doing.welcome'))).toBeVisible()
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
  await chair.fillIn(chair.field(words('pupil:prepare.aim.pupil')), 'Fenna wil rust')
  await chair.fillIn(chair.field(words('pupil:prepare.aim.school')), 'Zien wanneer het lukt')
  await chair.button(words('prepare:open')).click()
  await expect(chair.smartboardOff).toBeVisible()
  await expect(room.scene('off')).toBeVisible()
  expect(await room.words()).not.toMatch(/Fenna|lukt|zorgen/i)
  await expect(chair.button(words('release:putNamed', { part: words('console:scene.aims') }))).toBeDisabled()
  await looksRight(driekring, 'welcome')

  await tick(chair.room)
  expect((await driekring.look()).view.scene.kind).toBe('off')
  await chair.put('aims')
  await expect(chair.smartboardOff).toBeHidden()
  const shown = async () => JSON.stringify((await driekring.look()).view)
  expect(await shown()).toContain('Fenna wil rust')
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'shown')

  // Another word for it does not change the board; it is said, and the chair puts it there again.
  await chair.fillIn(
    chair.field(words('pupil:prepare.aim.school')),
    'Met Koen kijken of de medicatie helpt, hij is lui',
  )
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'changed')
  expect(await shown()).not.toContain('medicatie')
  await chair.button(words('release:againNamed', { part: words('console:scene.aims') })).click()
  await expect(chair.check).toContainText(words('release:check.health'))
  await expect(chair.check).toContainText('medicatie')
  await expect(chair.check).toContainText(words('release:check.label'))
  await expect(chair.check).toContainText('Koen Schipper')
  await expect(chair.button(words('release:check.stop'))).toBeFocused()
  await looksRight(driekring, 'asked first')
  await chair.button(words('release:check.stop')).click()
  expect(await shown()).not.toContain('medicatie')
  await chair.button(words('release:againNamed', { part: words('console:scene.aims') })).click()
  await chair.button(words('release:check.goOn')).click()
  expect(await shown()).toContain('medicatie')
  await looksRight(driekring, 'shown')

  await chair.page.getByTestId('doing').click()
  await chair.page.keyboard.press('b')
  await expect.poll(async () => (await driekring.look()).view).toMatchObject({ isBlack: true, scene: { kind: 'off' } })
  expect(await room.words()).not.toMatch(/Fenna|medicatie/)
  await chair.page.keyboard.press('b')
  await expect.poll(shown).toContain('medicatie')
  await tick(chair.room, false)
  await expect(chair.smartboardOff).toBeVisible()
  expect(await shown()).not.toContain('Fenna')
  await tick(chair.room)
  await expect(chair.part('aims')).toHaveAttribute('data-state', 'may')
})

test('the clock, the break, the timekeeper, undo and the taps work; what belongs to circles is not there', async ({
  driekring,
}) => {
  const chair = PupilPage.of(driekring.chair)
  await chair.openPupilMeeting('concern')
  await chair.fillIn(chair.field(words('pupil:welcome.earlierBad')), 'Te veel mensen')
  await chair.button(words('notes:head.undo')).click()
  await expect(chair.field(words('pupil:welcome.earlierBad'))).toHaveValue('')
  await chair.button(words('agenda:menu')).click()
  for (const label of [
    words('agenda:changeover'),
    words('console:rulesAgain'),
    words('agenda:missing.menu'),
    words('agenda:emergency.menu'),
  ])
    await expect(chair.page.getByRole('menuitem', { name: label })).toHaveCount(0)
  await chair.page.keyboard.press('Escape')
  await tick(chair.page.getByRole('radio', { name: words('pupil:time.tab') }))
  const parents = chair.page.getByRole('button', { name: startsWith(words('pupil:party.parents')) })
  await parents.click()
  await chair.button(words('pupil:time.why')).click()
  await driekring.step(120)
  await expect(parents).toContainText(words('pupil:time.minutes', { count: 2 }))
  await parents.click()
  await driekring.step(60)
  await expect(parents).toContainText(words('pupil:time.minutes', { count: 2 }))
  await expect(chair.page.getByText(words('agenda:almost'))).toBeVisible()
  await looksRight(driekring, 'time')
  await chair.button(words('agenda:break')).click()
  await expect(driekring.projector.scene('pause')).toBeVisible()
  await expect(chair.page.getByTestId('emergency-card')).toBeVisible()
  await chair.button(words('console:break.back')).click()
  await expect(chair.smartboardOff).toBeVisible()
  await chair.inCourseMenu(words('console:timekeeper.menu'))
  await expect(chair.page.getByTestId('live-strip')).toHaveText(words('release:off'))
  await chair.button(startsWith(words('console:timekeeper.back'))).click()
  // Thirty-six of sixty minutes gone and no goal yet.
  await expect(chair.page.getByTestId('goal-warning')).toBeHidden()
  await driekring.step(33 * 60)
  await expect(chair.page.getByTestId('goal-warning')).toContainText(words('pupil:time.goalNow'))
})
