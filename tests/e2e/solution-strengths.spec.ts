import { startsWith, words } from '../../scripts/driver/words'
import { talkWithStrengths } from '../support/pupil-talk'
import { caseOf, isSound, tabTo } from './case-tools'
import type { Driekring } from './driekring'
import { withCause } from './fenna'
import { expect, inOneApp as test } from './fixtures'

const STAR = 'Met twee klasgenoten durf ik wel wat te zeggen.'
const OTHER = 'Wiskunde 8,1 gemiddeld; legt in tweetallen stappen helder uit.'
const label = words('pupilCase:explain.strengthsOf', { party: words('pupilCase:partyLower.school'), place: '1' })

/** The part where it comes from, with one cause of school. */
const atCause = () =>
  withCause(talkWithStrengths(), 'turns', 'school', 'Beurten komen onverwacht.')
    .do({ type: 'release/room', isOpen: true })
    .goTo('phase.explain')

const linked = async (driekring: Driekring) => (await caseOf(driekring)).explanations[0]?.strengthIds ?? []

test('rule 124: a solution is tied to strengths by keyboard, shows them behind a star, and undo takes that back', async ({
  idle: driekring,
}) => {
  await driekring.startOn(atCause().commands)
  const { chair } = driekring
  const { page } = chair
  const button = chair.button(startsWith(label))
  await tabTo(page, button)
  await page.keyboard.press('Enter')
  const item = (text: string) => page.getByRole('menuitemcheckbox', { name: text })
  await expect(page.getByRole('menu')).toBeVisible()
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await expect(item(STAR)).toBeFocused()
  await page.keyboard.press('Space')
  await expect(item(STAR)).toBeChecked()
  await page.keyboard.press('Home')
  await expect(item(OTHER)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(button).toHaveText(`${OTHER}${STAR}`)
  await expect.poll(() => linked(driekring)).toEqual(['s0', 's4'])
  await isSound(driekring)
  await page.keyboard.press('Control+z')
  await expect.poll(() => linked(driekring)).toEqual(['s4'])
  await expect(button).toHaveText(STAR)
  await chair.saved()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect(driekring.chair.button(`${label}: ${STAR}`)).toBeVisible()
})

test('rules 125 and 146: the room sees causes when everyone agrees, and a strength under a solution only when it was let out too', async ({
  idle: driekring,
}) => {
  await driekring.startOn(atCause().commands)
  const { chair, projector: room } = driekring
  await chair.button(startsWith(label)).click()
  await chair.page.getByRole('menuitemcheckbox', { name: STAR }).click()
  await chair.page.keyboard.press('Escape')
  await expect.poll(() => linked(driekring)).toEqual(['s4'])
  expect(await room.words()).not.toContain(STAR)
  const part = words('console:scene.explanations')
  await chair.button(words('release:putNamed', { part })).click()
  await expect(chair.button(words('release:check.stop')), 'the usual answer is no').toBeFocused()
  await chair.button(words('release:check.stop')).click()
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('release:putNamed', { part })).click()
  await expect(chair.page.getByText(words('release:check.all'))).toBeVisible()
  await chair.button(words('release:check.agreed')).click()
  await expect(room.scene('explanations')).toContainText('Beurten komen onverwacht.')
  expect(await room.words(), 'the strengths are not out').not.toContain(STAR)

  await chair.page
    .getByRole('navigation', { name: words('agenda:label') })
    .getByText(words('agenda:step.strengths'))
    .click()
  const cell = { area: words('strengths:area.social_emotional'), party: words('strengths:party.pupil') }
  await chair.button(words('strengths:putCellOn', cell)).click()
  await expect(room.scene('strengths')).toContainText(STAR)
  await chair.goOnUntil(words('agenda:doing.explain'))
  await chair.button(words('release:putNamed', { part })).click()
  await expect(room.scene('explanations').locator('[data-strength]')).toHaveText([STAR])
  await chair.button(words('release:takeOffNamed', { part })).click()
  await expect(room.scene('off')).toBeVisible()
  expect(await room.words()).not.toContain(STAR)
  await chair.button(words('release:putNamed', { part })).click()
  await expect(chair.button(words('release:check.agreed')), 'taken off, it is asked again').toBeVisible()
})
