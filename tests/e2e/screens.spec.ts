import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp, test } from './fixtures'

/** A window of ours as main sees it. */
function windowOf({ app }: Driekring, page: 'chair' | 'projector' | 'screen-number') {
  return app.evaluate(({ BrowserWindow, screen }, name) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`/${name}.html`))
    if (!window) return null
    const bounds = window.getBounds()
    const { workArea } = screen.getDisplayMatching(bounds)
    return { bounds, workArea, isVisible: window.isVisible(), isFull: window.isFullScreen() }
  }, page)
}

const openDialog = ({ chair }: Driekring) => chair.button(words('screens:title')).click()

inOneApp(
  'the board is tried before the evening with a picture that holds no word of a meeting',
  async ({ driekring }) => {
    const { chair, projector: room } = driekring
    await chair.newMeeting()
    await chair.fillIn(chair.theme, 'Toetsdruk')
    await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
    await openDialog(driekring)
    await expect(chair.dialog).toContainText(words('screens:leadOne'))
    await chair.button(words('screens:test')).click()
    await expect(room.scene('test')).toBeVisible()
    await expect(room.smartboard).toContainText(words('projector:test.corners'))
    expect(await room.words()).not.toContain('Toetsdruk')
    await expect(chair.page.getByTestId('test-preview')).toContainText(words('screens:testPicture'))
    await chair.button(words('screens:testEnd')).click()
    await expect(room.scene('off')).toBeVisible()
    await chair.button(words('screens:test')).click()
    await expect(room.scene('test')).toBeVisible()
    await chair.page.keyboard.press('Escape')
    await expect(room.scene('off')).toBeVisible()
  },
)

inOneApp('a console that starts anew ends the test, and the room sees the evening again', async ({ driekring }) => {
  const { chair, projector: room } = driekring
  await chair.openMeeting()
  await expect(room.scene('walkIn')).toBeVisible()
  await openDialog(driekring)
  await chair.button(words('screens:test')).click()
  await expect(room.scene('test')).toBeVisible()
  await chair.page.reload()
  await expect(room.scene('walkIn')).toBeVisible()
})

inOneApp(
  'every display shows its number for a few seconds, in a window that takes no key and no click',
  async ({ driekring }) => {
    await openDialog(driekring)
    const opened = driekring.app.waitForEvent('window', (page) => page.url().includes('screen-number'))
    await driekring.chair.button(words('screens:numbers')).click()
    const number = await opened
    await expect(number.locator('b:visible')).toHaveText('1')
    const shown = await windowOf(driekring, 'screen-number')
    expect(shown?.bounds.width).toBeLessThan((shown?.workArea.width ?? 0) / 2)
    await expect.poll(() => windowOf(driekring, 'screen-number')).toBeNull()
  },
)

inOneApp(
  'on the only screen the board is a window the chair hides and brings back, never full screen',
  async ({ driekring }) => {
    const { chair } = driekring
    await chair.openMeeting()
    const smartboard = () => windowOf(driekring, 'projector')
    expect(await smartboard()).toMatchObject({ isVisible: true, isFull: false })
    await openDialog(driekring)
    await chair.button(words('screens:hide')).click()
    await expect.poll(async () => (await smartboard())?.isVisible).toBe(false)
    await chair.button(words('common:close'), chair.dialog).click()
    await expect(chair.page.getByTestId('smartboard-preview')).toContainText(words('console:smartboard.none'))
    await openDialog(driekring)
    await chair.button(words('screens:front')).click()
    await expect.poll(smartboard).toMatchObject({ isVisible: true, isFull: false })
    await chair.button(words('common:close'), chair.dialog).click()
    await expect(chair.page.getByTestId('smartboard-preview')).toContainText(words('console:smartboard.onSmartboard'))
  },
)

for (const [why, text] of [
  ['lies beside every display', { bounds: { x: 9_000, y: -4_000, width: 1440, height: 900 } }],
  ['is larger than its display', { bounds: { x: -50, y: -50, width: 9_000, height: 5_000 } }],
  ['cannot be read', null],
] as const) {
  test(`the console opens within its display when its place ${why}`, async ({ idle }) => {
    const file = join(idle.profile, 'screens.json')
    const screen = { id: 1, label: '', width: 1, height: 1 }
    const stored = text && { smartboards: [], isWindow: false, chair: { ...text, screen, isMaximized: false } }
    writeFileSync(file, stored ? JSON.stringify(stored) : '{"boards": "x')
    await idle.start()
    const isWithin = async () => {
      const seen = await windowOf(idle, 'chair')
      if (!seen) return false
      const { bounds, workArea } = seen
      const right = workArea.x + workArea.width - bounds.x - bounds.width
      const bottom = workArea.y + workArea.height - bounds.y - bounds.height
      return Math.min(bounds.x - workArea.x, bounds.y - workArea.y, right, bottom) >= 0
    }
    await expect.poll(isWithin).toBe(true)
  })
}
