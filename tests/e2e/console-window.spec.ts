import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp, test } from './fixtures'

const widthOf = ({ chair, projector }: Driekring) =>
  Promise.all([chair.page, projector.page].map((page) => page.evaluate(() => window.innerWidth)))

test('the chair makes the console larger, and it is so at the next start; the board stays as it is (rule 234)', async ({
  driekring,
}) => {
  const [chairWidth = 0, smartboardWidth = 0] = await widthOf(driekring)
  // A key of Playwright goes past main, which hears these first.
  const press = (keyCode: string) =>
    driekring.app.evaluate(({ BrowserWindow }, code) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/chair.html'))
      for (const type of ['keyDown', 'keyUp'] as const)
        window?.webContents.sendInputEvent({ type, keyCode: code, modifiers: ['control'] })
    }, keyCode)
  const isShown = (zoom: number) =>
    expect
      .poll(async () => (await widthOf(driekring)).map((width) => Math.round(width / 4)))
      .toEqual([Math.round(chairWidth / zoom / 4), Math.round(smartboardWidth / 4)])
  await press('+')
  await press('=')
  await isShown(1.25)
  await press('-')
  await isShown(1.1)
  await driekring.close()
  await driekring.start()
  await isShown(1.1)
  await press('0')
  await isShown(1)
})

inOneApp('the right button in a text field cuts, copies and pastes (rule 235)', async ({ driekring }) => {
  const { app, chair } = driekring
  await chair.newMeeting()
  // The menu itself is the system's; it is looked at instead of shown, where nobody can choose from it.
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      Reflect.set(globalThis, 'lastMenu', this)
    }
  })
  const labels = () =>
    app.evaluate(() => {
      const menu = Reflect.get(globalThis, 'lastMenu') as Electron.Menu | undefined
      return menu?.items.filter(({ enabled, type }) => enabled && type !== 'separator').map(({ label }) => label)
    })
  const choose = (label: string) =>
    app.evaluate(({ BrowserWindow }, wanted) => {
      const menu = Reflect.get(globalThis, 'lastMenu') as Electron.Menu
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/chair.html'))
      menu.items.find((item) => item.label === wanted)?.click({}, window, window?.webContents)
    }, label)
  await chair.theme.fill('Huiswerk')
  await chair.theme.selectText()
  await chair.theme.click({ button: 'right' })
  await expect
    .poll(labels)
    .toEqual(
      expect.arrayContaining([
        words('common:textMenu.cut'),
        words('common:textMenu.copy'),
        words('common:textMenu.selectAll'),
      ]),
    )
  await choose(words('common:textMenu.cut'))
  await expect(chair.theme).toHaveValue('')
  await chair.centralQuestion.click({ button: 'right' })
  await expect.poll(labels).toEqual([words('common:textMenu.paste')])
  await choose(words('common:textMenu.paste'))
  await expect(chair.centralQuestion).toHaveValue('Huiswerk')
})
