import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, test } from './fixtures'
import { eveningUntil } from './planting'

/** Closes the console as its cross or Alt+F4 does. */
const closeConsole = ({ app }: Driekring) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('/chair.html'))
      ?.close(),
  )
const isSmartboardOn = ({ app }: Driekring) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some(
      (one) => one.webContents.getURL().includes('/projector.html') && one.isVisible(),
    ),
  )
const ended = ({ process }: Driekring) =>
  new Promise<number | null>((resolve) => {
    if (process.exitCode !== null) resolve(process.exitCode)
    else process.once('exit', resolve)
  })

test('closing the console while a meeting runs is asked about, and staying is the usual answer', async ({
  idle: driekring,
}) => {
  await driekring.startOn(eveningUntil((command) => command.type === 'agenda/go-to', 3))
  const { chair } = driekring
  await closeConsole(driekring)
  await expect(chair.dialog).toContainText(words('common:closing.running'))
  await expect(chair.button(words('common:closing.stay'), chair.dialog)).toBeFocused()
  expect(await isSmartboardOn(driekring)).toBe(true)
  await chair.page.keyboard.press('Escape')
  await expect(chair.dialog).toHaveCount(0)
  await chair.entry.fill('half getypt')
  await closeConsole(driekring)
  await expect(chair.dialog).toContainText(words('common:closing.running'))
  const gone = ended(driekring)
  await chair.button(words('common:closing.leave'), chair.dialog).click()
  expect(await gone).toBe(0)
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect(driekring.chair.entry).toHaveValue('half getypt')
})

test('what is not saved is said before the console closes; when the whole app quits nobody is asked', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  await driekring.app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('journal-append')
    ipcMain.handle('journal-append', () => new Promise(() => undefined))
  })
  await chair.fillIn(chair.theme, 'Nooit geschreven')
  await expect(chair.page.getByTestId('save-state')).not.toHaveText(words('common:titleBar.saved'))
  await closeConsole(driekring)
  await expect(chair.dialog).toContainText(words('common:closing.unsaved'))
  await chair.button(words('common:closing.stay'), chair.dialog).click()
  await expect(chair.dialog).toHaveCount(0)
  const gone = ended(driekring)
  driekring.process.kill('SIGTERM')
  expect(await gone).toBe(0)
})

test('a console with nothing to lose closes at once', async ({ driekring }) => {
  await driekring.chair.newMeeting()
  await driekring.chair.saved()
  const gone = ended(driekring)
  await closeConsole(driekring)
  expect(await gone).toBe(0)
})
