import { startsWith, words } from '../../scripts/driver/words'
import { fennaUntilAgreements, PEOPLE } from './agreement-meeting'
import { list, seriousFindings, typeDate } from './agreement-tools'
import { expect, inOneApp as test } from './fixtures'

test('an agreement is made by keyboard alone, with hints that never block, moved, taken out and put back', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaUntilAgreements(1).commands)
  const { chair } = driekring
  const { page } = chair
  await chair.button(words('agreements:add')).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: startsWith(words('agreements:field.what')) })).toBeFocused()
  await page.keyboard.type('Belt niet meer te laat')
  const hint = (kind: 'vague' | 'negation', word: string) => page.getByText(words(`agreements:hint.${kind}`, { word }))
  await expect(hint('vague', 'niet meer')).toBeVisible()
  await expect(hint('negation', 'niet')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(chair.button('Fenna Brouwer')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(chair.button('Anke Brouwer-Jansma')).toHaveAttribute('aria-pressed', 'true')
  await typeDate(driekring, words('agreements:field.startDate'), '20032026')
  await typeDate(driekring, words('agreements:field.endDate'), '19032026')
  await expect(page.getByText(words('agreements:hint.end-before-start'))).toBeVisible()
  await expect
    .poll(async () => (await list(driekring))[1])
    .toMatchObject({
      what: 'Belt niet meer te laat',
      doers: ['anke'],
      startDate: '2026-03-20',
      endDate: '2026-03-19',
    })
  await expect(page.getByText(words('agreements:partyWithout.school'))).toBeVisible()

  await chair.button(words('agreements:up', { no: 2 })).press('Enter')
  const order = async () => (await list(driekring)).map(({ what }) => what.slice(0, 5))
  await expect.poll(order).toEqual(['Belt ', 'Neemt'])
  await chair.button(words('agreements:remove', { no: 1 })).press('Enter')
  await expect.poll(order).toEqual(['Neemt'])
  await chair.button(words('agreements:undo')).press('Enter')
  await expect.poll(order).toEqual(['Belt ', 'Neemt'])
  expect(await seriousFindings(driekring)).toEqual([])
})

test('it is read back person by person, and only its words come on the board', async ({ idle: driekring }) => {
  await driekring.startOn(fennaUntilAgreements().commands)
  const { chair, projector } = driekring
  const { page } = chair
  await expect(page.getByText(words('agreements:readBack.gap'))).toBeVisible()
  for (const { name } of PEOPLE) {
    const answer =
      name === 'Willem Brouwer' ? words('agreements:readBack.consent.partly') : words('agreements:readBack.consent.yes')
    await chair.pickOption(words('agreements:readBack.consentOf', { name }), answer)
  }
  await chair.fillIn(chair.field(words('agreements:readBack.remarkOf', { name: 'Willem Brouwer' })), 'Drie is veel.')
  await expect(page.getByText(words('agreements:readBack.count', { done: 1, count: 2 }))).toBeVisible()
  await chair.button(words('agreements:readBack.toSmartboard')).click()
  await expect(projector.scene('agreement')).toBeVisible()
  await expect(projector.smartboard).toContainText('Neemt haar presentatie over de diepzee op')
  await expect(projector.smartboard).toContainText(words('agreements:smartboard.number', { no: 1, count: 2 }))
  expect(await projector.words()).not.toContain('Drie is veel')
  await chair.button(words('agreements:readBack.next')).click()
  await expect(page.getByText(words('agreements:readBack.current', { no: 2 }))).toBeVisible()
  await expect(projector.smartboard).toContainText('Neemt haar presentatie')
  await chair.button(words('agreements:readBack.previous')).click()
  await chair.button(words('agreements:readBack.offSmartboard')).click()
  await expect(projector.smartboard).not.toContainText('Neemt haar presentatie')
})
