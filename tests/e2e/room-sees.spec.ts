import { StrengthsPage } from '../../scripts/driver/strengths-page'
import { words } from '../../scripts/driver/words'
import { strengthId } from '../support/builders'
import { evening } from '../support/meeting-driver'
import { talkWithStrengths } from '../support/pupil-talk'
import { expect, inOneApp as test } from './fixtures'

test('rule 190: undo brings no words back on the board, and the chair reads what is not there', async ({ idle }) => {
  const talk = talkWithStrengths([['creative', 'pupil', ['home'], 'Met ADHD zit Tim nooit stil']])
    .do({ type: 'strengths/edit', id: strengthId('s0'), text: 'Tekent graag', places: ['home'] })
    .do({ type: 'release/room', isOpen: true })
  await idle.startOn(talk.commands)
  const { chair, projector: room } = idle
  const at = { area: words('strengths:area.creative'), party: words('strengths:party.pupil') }
  const cell = new StrengthsPage(chair.page).cell('creative.pupil')
  await chair.button(words('strengths:putCellOn', at), cell).click()
  await expect(room.scene('strengths')).toContainText('Tekent graag')
  await chair.page.keyboard.press('Control+z')
  await expect(cell).toContainText('Met ADHD zit Tim nooit stil')
  await expect(room.scene('off')).toBeVisible()
  expect(await room.words()).not.toMatch(/ADHD|Tekent/)
  await expect(cell).toContainText(words('strengths:again'))
  await chair.page.keyboard.press('Control+Shift+z')
  await expect(cell).toContainText('Tekent graag')
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('strengths:putCellOn', at), cell).click()
  await expect(room.scene('strengths')).toContainText('Tekent graag')
})

test('taking the names off the board lets nothing new out', async ({ idle }) => {
  const talk = evening()
    .open()
    .goTo('followup')
    .action('Huiswerk op maandag in de agenda', 'mevrouw Jansen')
    .releaseActions(true)
    .show('followUp')
    .action('Nog niet voor de zaal')
  await idle.startOn(talk.commands)
  const { chair, projector: room } = idle
  await expect(room.scene('followUp')).toContainText('mevrouw Jansen')
  await chair.page.getByText(words('talk:namesOnSmartboard')).click()
  await expect(room.scene('followUp')).not.toContainText('mevrouw Jansen')
  await expect(room.scene('followUp')).toContainText('Huiswerk op maandag')
  expect(await room.words()).not.toContain('Nog niet voor de zaal')
})

test('rule 32: a break gives a black board back as black', async ({ idle }) => {
  const talk = evening().open().goTo('circle.students.talk').note('parents', 'Wat helpt?', 'a').choose('a')
  await idle.startOn(talk.through('circle.students.collect', 'circle.students.questions').ask('a').commands)
  const { chair, projector: room } = idle
  await expect(room.scene('question')).toContainText('Wat helpt?')
  for (const key of ['b', 'p']) await chair.page.keyboard.press(key)
  await expect(room.scene('pause')).toBeVisible()
  await chair.page.keyboard.press('Space')
  await expect.poll(async () => (await idle.look()).view.isBlack).toBe(true)
  expect(await room.words()).not.toContain('Wat helpt?')
  await chair.page.keyboard.press('b')
  await expect(room.scene('talk')).toBeVisible()
})

test('rule 182: every place of the console says the same of what the room sees', async ({ idle }) => {
  const talk = evening().open().goTo('circle.students.talk').note('parents', 'Wat helpt?', 'a').choose('a')
  await idle.startOn(talk.through('circle.students.collect', 'circle.students.questions').ask('a').commands)
  const { chair } = idle
  const places = [chair.page.getByTestId('smartboard-preview'), chair.page.getByTestId('live-note')]
  const all = async (text: string) => {
    for (const place of places) await expect(place).toContainText(text)
  }
  await all(words('console:smartboard.onSmartboard'))
  await chair.button(words('screens:title')).click()
  await chair.button(words('screens:test'), chair.dialog).click()
  await all(words('console:smartboard.test'))
  await chair.button(words('screens:testEnd'), chair.dialog).click()
  await chair.button(words('screens:hide'), chair.dialog).click()
  await chair.page.keyboard.press('Escape')
  await all(words('console:smartboard.none'))
  await chair.button(words('console:smartboard.open')).click()
  await all(words('console:smartboard.onSmartboard'))
  await chair.page.keyboard.press('b')
  await all(words('console:smartboard.black'))
})
