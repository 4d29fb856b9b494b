import type { Locator } from '@playwright/test'
import type { SourceTexts } from '@shared/strings/texts'
import { words } from '../../scripts/driver/words'
import { box, caseOf, isSound, tabTo, typeIn } from './case-tools'
import { fennaAt, withCause } from './fenna'
import { expect, inOneApp as test } from './fixtures'

// Many keys, one after the other.
test.describe.configure({ timeout: 150_000 })

test('each head of the causes stands above its own column', async ({ idle: driekring }) => {
  await driekring.startOn(withCause(fennaAt('explain'), 'class', 'school', 'Beurten komen onverwacht.').commands)
  const { page } = driekring.chair
  const at = { party: words('pupilCase:partyLower.school'), place: '1' }
  const leftOf = async (what: Locator) => Math.round((await what.boundingBox())?.x ?? Number.NaN)
  const head = (words: string) => leftOf(page.getByText(words, { exact: true }))
  const influence = page.getByRole('radiogroup', { name: words('pupilCase:explain.influenceOf', at), exact: true })
  expect(await head(words('pupilCase:explain.cause'))).toBe(await leftOf(page.locator('[data-explanation]').first()))
  expect(await head(words('pupilCase:explain.influence'))).toBe(await leftOf(influence))
})

test('causes, influence, solution and who does it are filled in by keyboard alone', async ({ idle: driekring }) => {
  const driver = withCause(fennaAt('explain'), 'class', 'school', 'Beurten komen onverwacht.')
  await driekring.startOn(driver.commands)
  const { chair } = driekring
  const { page } = chair
  const at = (party: keyof SourceTexts['pupilCase']['partyLower'], place: number) => ({
    party: words(`pupilCase:partyLower.${party}`),
    place: String(place),
  })
  const news = box(page, words('pupilCase:explain.addFor', { party: words('pupilCase:partyLower.pupil') }))
  await typeIn(page, news, 'Bang om uitgelachen te worden.')
  await page.keyboard.press('Enter')
  await expect(box(page, words('pupilCase:explain.causeOf', at('pupil', 1)))).toHaveValue(
    'Bang om uitgelachen te worden.',
  )
  await expect(news).toBeFocused()
  await page.keyboard.insertText('Slaapt slecht voor een beurt.')
  await page.keyboard.press('Enter')
  await expect(box(page, words('pupilCase:explain.causeOf', at('pupil', 2)))).toHaveValue(
    'Slaapt slecht voor een beurt.',
  )
  await expect(news).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await typeIn(
    page,
    box(page, words('pupilCase:explain.solutionOf', at('pupil', 2))),
    'Eerst oefenen met twee klasgenoten.',
  )
  const doers = page.getByRole('group', { name: words('pupilCase:explain.doersOf', at('pupil', 2)), exact: true })
  await tabTo(page, doers.getByRole('button', { name: words('pupilCase:explain.whoDoes') }))
  await page.keyboard.press('Enter')
  await expect(doers.getByRole('textbox', { name: words('pupilCase:explain.someoneElse') })).toBeFocused()
  await tabTo(page, doers.getByRole('button', { name: 'Koen Schipper' }))
  await page.keyboard.press('Enter')
  await typeIn(page, doers.getByRole('textbox', { name: words('pupilCase:explain.someoneElse') }), 'alle docenten')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await caseOf(driekring)).explanations)
    .toMatchObject([
      { actor: 'school', cause: 'Beurten komen onverwacht.', influence: 'yes' },
      { actor: 'pupil', cause: 'Bang om uitgelachen te worden.', influence: null },
      {
        actor: 'pupil',
        cause: 'Slaapt slecht voor een beurt.',
        influence: 'partly',
        solution: 'Eerst oefenen met twee klasgenoten.',
        doneBy: 'Koen Schipper, alle docenten',
      },
    ])
  const own = page.getByRole('button', { name: words('pupilCase:explain.ownWords.pupil', { name: 'Fenna' }) })
  await own.first().press('Enter')
  await expect.poll(async () => (await caseOf(driekring)).explanations[1]?.isOwnWords).toBe(true)
  await chair.button(words('pupilCase:explain.remove', at('pupil', 1))).press('Enter')
  await expect.poll(async () => (await caseOf(driekring)).explanations.length).toBe(2)
  await expect(news).toBeFocused()
  await chair.button(words('notes:head.undo')).press('Enter')
  await expect.poll(async () => (await caseOf(driekring)).explanations.length).toBe(3)
  await isSound(driekring)
})
