import { StrengthsPage } from '../../scripts/driver/strengths-page'
import { words } from '../../scripts/driver/words'
import { talkWithStrengths } from '../support/pupil-talk'
import { expect, inOneApp as test } from './fixtures'

test('rule 80: a strength that is moved into a cell the room sees is asked about first', async ({
  idle: driekring,
}) => {
  const talk = talkWithStrengths([
    ['creative', 'pupil', ['home'], 'Met ADHD tekent hij strips'],
    ['creative', 'parents', ['home'], 'Tekent graag'],
  ])
    .do({ type: 'release/room', isOpen: true })
    .do({ type: 'release/cell', area: 'creative', saidBy: 'parents', isOn: true })
    .do({ type: 'projector/show', scene: 'strengths' })
  await driekring.startOn(talk.commands)
  const { chair, projector: room } = driekring
  const page = new StrengthsPage(chair.page)
  const saidBy = async () => (await driekring.look()).meeting.strengths.strengths[0]?.saidBy
  await expect(room.scene('strengths')).toContainText('Tekent graag')
  await page.walkTo('s0')
  await chair.page.keyboard.press('Control+ArrowRight')
  await expect(chair.dialog).toContainText(words('release:check.health'))
  await chair.page.keyboard.press('Escape')
  await expect(chair.dialog).toHaveCount(0)
  expect(await saidBy()).toBe('pupil')
  expect(await room.words()).not.toContain('ADHD')

  await page.walkTo('s0')
  await chair.page.keyboard.press('Control+ArrowRight')
  await chair.button(words('release:check.goOn'), chair.dialog).click()
  await expect(room.scene('strengths')).toContainText('Met ADHD tekent hij strips')
  expect(await saidBy()).toBe('parents')
  await expect(page.stop('s0')).toBeFocused()
})
