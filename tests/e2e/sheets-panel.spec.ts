import AxeBuilder from '@axe-core/playwright'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { anyOf, words } from '../../scripts/driver/words'
import { closedFennaMeeting } from '../support/fenna'
import { expect, inOneApp as test } from './fixtures'

test('the panel shows each sheet page by page, by keyboard, without barriers', async ({ idle: driekring }) => {
  await driekring.startOn(closedFennaMeeting({ areSeparated: true }).commands)
  const { page } = driekring.chair
  const sheets = new SheetsPanelPage(page)
  await sheets.choose('invitation', 'agreementSheet')
  const invitation = (name: string) =>
    words('sheets:panel.titleFor', { sheet: words('sheets:fileName.invitation'), names: name })
  const shown = (name: string, no: number, of: number) =>
    sheets.root.getByText(words('sheets:panel.sheetOf', { name, no, of }))
  await expect(shown(invitation('Fenna Brouwer'), 1, 4)).toBeVisible()

  await sheets.button(words('sheets:panel.nextSheet')).press('Enter')
  await expect(shown(invitation('Anke Brouwer-Jansma'), 2, 4)).toBeVisible()
  await expect(
    sheets.preview.getByText(words('sheets:invitation.alsoTo', { names: 'Willem Brouwer, vader' })),
  ).toBeVisible()

  // Nobody wants a letter to Willem now: it goes, and the agreements stay.
  await sheets.tick('Willem Brouwer').press('Space')
  await expect(shown(invitation('Anke Brouwer-Jansma'), 2, 3)).toBeVisible()
  await sheets.button(words('sheets:panel.nextSheet')).press('Enter')
  await expect(sheets.preview.getByRole('heading', { name: words('sheets:agreementSheet.title') })).toBeVisible()
  const pageNo = (no: number) => sheets.root.getByText(anyOf('sheets:page', { no })).first()
  await expect(pageNo(1)).toBeVisible()
  await sheets.button(words('sheets:panel.nextPage')).press('Enter')
  await expect(pageNo(2)).toBeVisible()
  const line = sheets.preview.getByText(words('sheets:agreementSheet.signLine')).first()
  await line.scrollIntoViewIfNeeded()
  await expect(line).toBeInViewport()

  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('aside').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

  await sheets.choose()
  await expect(sheets.root.getByText(words('sheets:panel.nothing'))).toBeVisible()
  await expect(sheets.button(words('sheets:panel.print'))).toBeDisabled()
})
