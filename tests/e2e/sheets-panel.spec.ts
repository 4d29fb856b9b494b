import AxeBuilder from '@axe-core/playwright'
import { nl } from '@shared/strings/nl'
import { closedFennaMeeting } from '../support/fenna'
import { expect, inOneApp as test } from './fixtures'
import { SheetsPanelPage } from './pages/sheets-panel'

const { panel, fileName, agreementSheet } = nl.sheets

test('the panel shows each sheet page by page, by keyboard, without barriers', async ({ idle: driekring }) => {
  await driekring.startOn(closedFennaMeeting({ areSeparated: true }).commands)
  const { page } = driekring.chair
  const sheets = new SheetsPanelPage(page)
  await sheets.choose('invitation', 'agreementSheet')
  const invitation = (name: string) => `${fileName.invitation} voor ${name}`
  const shown = (name: string, no: number, of: number) => sheets.root.getByText(`${name} (${no} van ${of})`)
  await expect(shown(invitation('Fenna Brouwer'), 1, 4)).toBeVisible()

  await sheets.button(panel.nextSheet).press('Enter')
  await expect(shown(invitation('Anke Brouwer-Jansma'), 2, 4)).toBeVisible()
  await expect(sheets.preview.getByText('Willem Brouwer, vader krijgt dezelfde uitnodiging.')).toBeVisible()

  // Nobody wants a letter to Willem now: it goes, and the agreements stay.
  await sheets.tick('Willem Brouwer').press('Space')
  await expect(shown(invitation('Anke Brouwer-Jansma'), 2, 3)).toBeVisible()
  await sheets.button(panel.nextSheet).press('Enter')
  await expect(sheets.preview.getByRole('heading', { name: agreementSheet.title })).toBeVisible()
  const pageNo = (no: number) => sheets.root.getByText(new RegExp(`^blad ${no} van \\d$`)).first()
  await expect(pageNo(1)).toBeVisible()
  await sheets.button(panel.nextPage).press('Enter')
  await expect(pageNo(2)).toBeVisible()
  const line = sheets.preview.getByText(agreementSheet.signLine).first()
  await line.scrollIntoViewIfNeeded()
  await expect(line).toBeInViewport()

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('aside').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await sheets.choose()
  await expect(sheets.root.getByText(panel.nothing)).toBeVisible()
  await expect(sheets.button(panel.print)).toBeDisabled()
})
