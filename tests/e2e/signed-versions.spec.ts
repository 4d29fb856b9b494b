import type { Page } from '@playwright/test'
import { shortMark } from '@shared/agreements/version-mark'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { anyOf, words } from '../../scripts/driver/words'
import { some } from '../support/builders'
import { FENNA_AGREEMENTS } from '../support/fenna-words'
import { forge, forgeSnapshot, plant } from '../support/plant'
import { changeEverything, FORGED, FORGERIES, freeze, LATER, signedFenna, signTyped } from '../support/signed'
import { seriousFindings, state } from './agreement-tools'
import { expect, inOneApp as test } from './fixtures'
import { answerDialog, countOf, expectA4, tightText } from './poppler'
import { journalLines } from './profile-files'

const tight = (text: string) => text.replace(/\s+/g, '')

test('each signed version can be saved again just as it was signed, whatever was written since', async ({
  idle: driekring,
}, testInfo) => {
  const meeting = signTyped(freeze(changeEverything(signedFenna())), 2, 'fenna', 'agreed')
  await driekring.startOn(meeting.commands)
  const { page } = driekring.chair
  const sheets = new SheetsPanelPage(page)
  const [first, second] = (await state(driekring)).signing.versions
  const versionTick = (no: number) => sheets.root.getByRole('checkbox', { name: anyOf('sheets:panel.version', { no }) })
  await expect(versionTick(1)).not.toBeChecked()

  // From the place where it was signed to its sheet, by keyboard.
  const button = (no: number) => page.getByRole('button', { name: words('signing:print', { no }), exact: true })
  await expect(button(2)).toBeVisible()
  await button(1).press('Enter')
  await expect(sheets.root).toBeFocused()
  await expect(versionTick(1)).toBeChecked()
  await expect(sheets.tick(words('sheets:fileName.agreementSheet'))).not.toBeChecked()
  await expect(sheets.preview.getByText(some(FENNA_AGREEMENTS[0]).what)).toBeVisible()
  expect(await seriousFindings(driekring)).toEqual([])

  const save = async (name: string) => {
    const pdf = testInfo.outputPath(name)
    await answerDialog(driekring, pdf)
    await sheets.leave(words('sheets:panel.pdf'))
    await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 20_000 })
    expectA4(pdf)
    return tightText(pdf)
  }
  const before = await state(driekring)
  const old = await save('versie-1.pdf')
  for (const { what } of FENNA_AGREEMENTS) expect(countOf(old, tight(what)), what).toBe(1)
  for (const said of Object.values(LATER)) expect(countOf(old, tight(said)), said).toBe(0)
  expect(old).toContain(tight(`Versie 1, kenmerk ${shortMark(first?.hash ?? '')}`))
  expect(old).not.toContain(tight(shortMark(second?.hash ?? '')))
  expect(countOf(old, tight('Eerst praten over de telefoons.'))).toBe(1)
  expect(countOf(old, tight('anke getypt'))).toBe(1)
  expect(countOf(old, tight('fenna getypt'))).toBe(0)

  await button(2).click()
  const now = await save('versie-2.pdf')
  for (const said of Object.values(LATER)) expect(countOf(now, tight(said)), said).toBeGreaterThan(0)
  expect(now).toContain(tight(shortMark(second?.hash ?? '')))
  expect(now).not.toContain(tight(shortMark(first?.hash ?? '')))
  expect(countOf(now, tight('fenna getypt'))).toBe(1)
  expect(await state(driekring), 'printing changes nothing').toEqual(before)
})

test.describe('what was signed and then changed in the files', () => {
  const meeting = signedFenna()
  const { id } = meeting.state
  const forged = some(FORGERIES['other words in a version'])(meeting.commands)

  test('in journal and snapshot, without a database: it is told, nothing opens, and the files stay', async ({
    idle: driekring,
  }) => {
    const { profile } = driekring
    await plant(profile, meeting.commands)
    const lines = await forge(profile, id, forged)
    await forgeSnapshot(profile, id, lines, driekring.now)
    await driekring.start({ at: meeting.moment.wall })
    const { page } = driekring.chair
    await expect(page.getByText(words('start:signedChanged', { count: 1 }))).toBeVisible()
    await expect(page.getByText(words('start:none'))).toBeHidden()
    await expect(driekring.chair.open).toHaveCount(0)
    expect(journalLines(profile)).toEqual(lines)
    expect(await seriousFindings(driekring)).toEqual([])
  })

  test('in the journal alone: it is put back as it was signed, and that is said', async ({ idle: driekring }) => {
    await driekring.startOn(meeting.commands)
    const { signing: signed } = await state(driekring)
    await driekring.close()
    await forge(driekring.profile, id, forged)
    await driekring.start()
    await expect(driekring.chair.page.getByText(words('start:healed', { count: 1 }))).toBeVisible()
    await driekring.chair.open.last().click()
    await expect.poll(async () => (await state(driekring))?.signing).toEqual(signed)
    expect(JSON.stringify(await state(driekring))).not.toContain(FORGED.into)
  })

  test('in a meeting that is opened from the list: it stays shut and says why', async ({ idle: driekring }) => {
    await driekring.startOn(meeting.commands)
    const { chair, profile } = driekring
    await chair.button(words('report:backToStart')).click()
    const open = chair.open.last()
    await open.waitFor()
    // Every copy there is of it changes while the list stands on the screen.
    const lines = await forge(profile, id, forged)
    await forgeSnapshot(profile, id, lines, driekring.now)
    await forgeDatabase(chair.page, lines)
    await open.click()
    await expect(chair.page.getByText(words('start:openSignedChanged'))).toBeVisible()
    await expect(open).toBeVisible()
    expect(journalLines(profile)).toEqual(lines)
  })
})

/** Puts other lines in the working database. */
async function forgeDatabase(page: Page, lines: readonly string[]): Promise<void> {
  await page.evaluate(async (forged) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await done(indexedDB.open('driekring'))
    const store = db.transaction('lines', 'readwrite').objectStore('lines')
    const rows = (await done(store.getAll())) as { n: number; line: string }[]
    for (const row of rows) await done(store.put({ ...row, line: forged[row.n] }))
    db.close()
  }, lines)
}
