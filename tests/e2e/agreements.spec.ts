import { nl } from '@shared/strings/nl'
import { fennaUntilAgreements, PEOPLE } from './agreement-meeting'
import { fill, list, seriousFindings, typeDate } from './agreement-tools'
import { expect, inOneApp as test } from './fixtures'

const { agreements } = nl

test('an agreement is made by keyboard alone, with hints that never block, moved, taken out and put back', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaUntilAgreements(1).commands)
  const { chair } = driekring
  const { page } = chair
  await chair.button(agreements.add).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: new RegExp(`^${agreements.field.what}`) })).toBeFocused()
  await page.keyboard.type('Belt niet meer te laat')
  const hint = (kind: 'vague' | 'negation', word: string) => page.getByText(fill(agreements.hint[kind], { word }))
  await expect(hint('vague', 'niet meer')).toBeVisible()
  await expect(hint('negation', 'niet')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(chair.button('Fenna Brouwer')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(chair.button('Anke Brouwer-Jansma')).toHaveAttribute('aria-pressed', 'true')
  await typeDate(driekring, agreements.field.startDate, '20032026')
  await typeDate(driekring, agreements.field.endDate, '19032026')
  await expect(page.getByText(agreements.hint['end-before-start'])).toBeVisible()
  await expect
    .poll(async () => (await list(driekring))[1])
    .toMatchObject({
      what: 'Belt niet meer te laat',
      doers: ['anke'],
      startDate: '2026-03-20',
      endDate: '2026-03-19',
    })
  await expect(page.getByText(agreements.partyWithout.school)).toBeVisible()

  await chair.button(fill(agreements.up, { no: 2 })).press('Enter')
  const order = async () => (await list(driekring)).map(({ what }) => what.slice(0, 5))
  await expect.poll(order).toEqual(['Belt ', 'Neemt'])
  await chair.button(fill(agreements.remove, { no: 1 })).press('Enter')
  await expect.poll(order).toEqual(['Neemt'])
  await chair.button(agreements.undo).press('Enter')
  await expect.poll(order).toEqual(['Belt ', 'Neemt'])
  expect(await seriousFindings(driekring)).toEqual([])
})

test('it is read back person by person, and only its words come on the board', async ({ idle: driekring }) => {
  await driekring.startOn(fennaUntilAgreements().commands)
  const { chair, projector } = driekring
  const { page } = chair
  await expect(page.getByText(agreements.readBack.gap)).toBeVisible()
  for (const { name } of PEOPLE) {
    const answer = name === 'Willem Brouwer' ? agreements.readBack.consent.partly : agreements.readBack.consent.yes
    await chair.pickOption(fill(agreements.readBack.consentOf, { name }), answer)
  }
  await chair.fillIn(chair.field(fill(agreements.readBack.remarkOf, { name: 'Willem Brouwer' })), 'Drie is veel.')
  await expect(page.getByText(fill(agreements.readBack.count, { done: 1, count: 2 }))).toBeVisible()
  await chair.button(agreements.readBack.toSmartboard).click()
  await expect(projector.scene('agreement')).toBeVisible()
  await expect(projector.smartboard).toContainText('Neemt haar presentatie over de diepzee op')
  await expect(projector.smartboard).toContainText(fill(agreements.smartboard.number, { no: 1, count: 2 }))
  expect(await projector.words()).not.toContain('Drie is veel')
  await chair.button(agreements.readBack.next).click()
  await expect(page.getByText(fill(agreements.readBack.current, { no: 2 }))).toBeVisible()
  await expect(projector.smartboard).toContainText('Neemt haar presentatie')
  await chair.button(agreements.readBack.previous).click()
  await chair.button(agreements.readBack.offSmartboard).click()
  await expect(projector.smartboard).not.toContainText('Neemt haar presentatie')
})
