import { startsWith, words } from '../../scripts/driver/words'
import { box, caseOf, isSound, tabTo, typeIn } from './case-tools'
import { fennaAt, withConcern } from './fenna'
import { expect, inOneApp as test } from './fixtures'

// Many keys, one after the other.
test.describe.configure({ timeout: 150_000 })

test('a concern comes in by keyboard alone, with a we-message and hints, and the pupil is asked first', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaAt('concerns').commands)
  const { page } = driekring.chair
  const entry = page.getByRole('region', { name: words('pupilCase:concerns.newTitle') })
  await tabTo(page, driekring.chair.button(words('pupilCase:concerns.helper')))
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Fenna stil is in groepjes')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('dinsdag bij biologie')
  await page.keyboard.press('Tab')
  await page.keyboard.insertText('zij zo geen cijfer krijgt')
  await page.keyboard.press('Enter')
  const text = box(page, words('pupilCase:concerns.text'))
  const sentence =
    'Wij zien dat Fenna stil is in groepjes, bijvoorbeeld dinsdag bij biologie, en wij maken ons zorgen dat zij zo geen cijfer krijgt.'
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(sentence)
  await expect(box(page, words('pupilCase:concerns.example'))).toHaveValue('dinsdag bij biologie')
  await expect(entry.getByRole('status')).toBeEmpty()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' Ze is lui.')
  await expect(entry.getByRole('status')).toContainText(words('pupilCase:concerns.hint.label', { word: 'lui' }))
  await expect(entry.getByRole('status')).toContainText(words('pupilCase:concerns.hint.judging', { word: 'Ze is' }))
  for (let letters = 0; letters < ' Ze is lui.'.length; letters += 1) await page.keyboard.press('Backspace')
  await typeIn(page, box(page, words('pupilCase:concerns.since')), 'september')
  await page.keyboard.press('Enter')
  await expect(text).toHaveValue('')
  expect((await caseOf(driekring)).concerns).toMatchObject([
    { text: sentence, example: 'dinsdag bij biologie', since: 'september', saidBy: 'school', places: [] },
  ])

  const ask = page.getByRole('button', {
    name: startsWith(words('pupilCase:concerns.askNamed', { name: 'Fenna', text: '' })),
  })
  await tabTo(page, ask)
  await page.keyboard.press('Enter')
  const reaction = box(page, words('pupilCase:concerns.pupilReaction', { name: 'Fenna' }))
  await expect(reaction).toBeFocused()
  await page.keyboard.insertText('Ik wil wel, maar dan kijkt iedereen.')
  await page.keyboard.press('Tab')
  await expect(box(page, words('pupilCase:concerns.parentsReaction'))).toBeFocused()
  await page.keyboard.insertText('Dat herkennen we.')
  await tabTo(page, driekring.chair.button(words('pupilCase:concerns.done')))
  await page.keyboard.press('Enter')
  await expect(ask).toHaveCount(0)
  expect((await caseOf(driekring)).concerns[0]).toMatchObject({
    pupilReaction: 'Ik wil wel, maar dan kijkt iedereen.',
    parentsReaction: 'Dat herkennen we.',
  })
  await isSound(driekring)
})

test('a concern can be mended and taken away, and both can be undone', async ({ idle: driekring }) => {
  await driekring.startOn(withConcern(fennaAt('concerns'), 'a', 'Spreekt bijna niet.').commands)
  const { chair } = driekring
  const { page } = chair
  const said = async () => (await caseOf(driekring)).concerns.map((concern) => concern.text)
  await chair.button(words('pupilCase:concerns.editNamed', { text: 'Spreekt bijna niet.' })).click()
  const field = page.locator('[data-concern="a"]').getByRole('textbox', { name: words('pupilCase:concerns.text') })
  await expect(field).toBeFocused()
  await field.fill('Spreekt weinig in groepjes.')
  await chair.button(words('pupilCase:concerns.done')).click()
  await expect.poll(said).toEqual(['Spreekt weinig in groepjes.'])
  await chair.button(words('pupilCase:concerns.remove', { text: 'Spreekt weinig in groepjes.' })).click()
  await expect.poll(said).toEqual([])
  await chair.button(words('notes:head.undo')).click()
  await expect.poll(said).toEqual(['Spreekt weinig in groepjes.'])
  await chair.button(words('notes:head.undo')).click()
  await expect.poll(said).toEqual(['Spreekt bijna niet.'])
  await chair.button(words('notes:head.redo')).click()
  await expect.poll(said).toEqual(['Spreekt weinig in groepjes.'])
})

test('as long as the room is closed no concern can come on the board', async ({ idle: driekring }) => {
  await driekring.startOn(withConcern(fennaAt('concerns'), 'a', 'Zorg a').commands)
  const { chair } = driekring
  await expect(chair.button(words('pupilCase:release.putNamed', { text: 'Zorg a' }))).toBeDisabled()
  await expect(chair.page.getByText(words('pupilCase:release.closed'))).toBeVisible()
})

test('concerns come on the board one by one, three at most, and a changed one has to be put there again', async ({
  idle: driekring,
}) => {
  const driver = fennaAt('concerns')
  for (const id of ['a', 'b', 'c', 'd']) withConcern(driver, id, `Zorg ${id}`)
  driver.do({ type: 'release/room', isOpen: true })
  await driekring.startOn(driver.commands)
  const { chair } = driekring
  const { page } = chair
  const put = (id: string) => chair.button(words('pupilCase:release.putNamed', { text: `Zorg ${id}` }))
  const row = (id: string) => page.locator(`[data-concern="${id}"]`)
  for (const id of ['a', 'b', 'c']) await put(id).click()
  await expect(put('d')).toBeDisabled()
  await expect(page.getByText(words('pupilCase:release.three'))).toBeVisible()
  await expect(row('a').getByText(words('pupilCase:release.onSmartboard'), { exact: true })).toBeVisible()
  const shown = async () => (await driekring.look()).meeting.released.concerns.map((concern) => concern.text)
  expect(await shown()).toEqual(['Zorg a', 'Zorg b', 'Zorg c'])
  expect((await driekring.look()).view.scene.kind).toBe('concerns')

  await chair.button(words('pupilCase:concerns.editNamed', { text: 'Zorg a' })).click()
  await row('a')
    .getByRole('textbox', { name: words('pupilCase:concerns.text') })
    .fill('Zorg a, in andere woorden')
  await chair.button(words('pupilCase:concerns.done')).click()
  await expect(row('a').getByText(words('pupilCase:release.changed'))).toBeVisible()
  expect(await shown()).toEqual(['Zorg a', 'Zorg b', 'Zorg c'])
  await chair.button(words('pupilCase:release.againNamed', { text: 'Zorg a, in andere woorden' })).click()
  await expect(row('a').getByText(words('pupilCase:release.changed'))).toHaveCount(0)
  expect(await shown()).toContain('Zorg a, in andere woorden')
  await chair.button(words('pupilCase:release.takeNamed', { text: 'Zorg b' })).click()
  await expect(put('d')).toBeEnabled()
  await isSound(driekring)
})
