import { evening } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { expect, test } from './fixtures'
import { XHands } from './x-hands'

const collecting = () => evening().open().goTo('circle.students.talk').through('circle.students.collect').commands

type Name = 'chair' | 'projector'

/** Where the board lies (px of the display), and the window that has the focus. */
const desk = ({ app }: Driekring) =>
  app.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows()
    const find = (name: Name) => windows.find((one) => one.webContents.getURL().includes(`/${name}.html`))
    const names: readonly Name[] = ['chair', 'projector']
    const bounds = find('projector')?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 }
    return { bounds, focused: names.find((name) => find(name)?.isFocused()) ?? null }
  })

/** Lets main count how often the board gets the focus. */
const countFocus = ({ app }: Driekring) =>
  app.evaluate(({ BrowserWindow }) => {
    const smartboard = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/projector.html'))
    Reflect.set(globalThis, 'smartboardFocused', 0)
    smartboard?.on('focus', () =>
      Reflect.set(globalThis, 'smartboardFocused', Reflect.get(globalThis, 'smartboardFocused') + 1),
    )
  })
const timesFocused = ({ app }: Driekring) => app.evaluate(() => Number(Reflect.get(globalThis, 'smartboardFocused')))

/** Two displays beside each other, cut out of the one there is: this X server cannot be given a second. */
const cutInTwo = ({ app }: Driekring) =>
  app.evaluate(({ screen }) => {
    const own = screen.getPrimaryDisplay()
    const half = (id: number, x: number, width: number) => {
      const bounds = { x, y: 0, width, height: own.bounds.height }
      return { ...own, id, label: `half ${id}`, bounds, workArea: bounds }
    }
    const [left, right] = [half(own.id, 0, 1440), half(own.id + 1, 1440, own.bounds.width - 1440)]
    screen.getAllDisplays = () => [left, right]
    screen.getDisplayMatching = ({ x, width }) => (x + width / 2 < 1440 ? left : right)
    ;(screen as unknown as NodeJS.EventEmitter).emit('display-added', {}, right)
    return right.id
  })

test('who touches the smartboard takes nothing from the chair, who types on in the console (rule 236)', async ({
  idle,
}) => {
  const hands = await XHands.reach()
  test.skip(hands === null, 'a real touch can be given only through an X server')
  if (!hands) return
  await idle.startOn(collecting())
  const { chair, app } = idle
  const touch = async () => {
    const { x, y, width, height } = (await desk(idle)).bounds
    await hands.click(x + Math.round(width / 2), y + Math.round(height / 2))
  }
  const focused = () => expect.poll(async () => (await desk(idle)).focused)

  await test.step('a board that is an ordinary window hands every key over', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/projector.html'))
      window?.setPosition(0, 300)
      window?.moveTop()
    })
    await chair.entry.click()
    await touch()
    await focused().toBe('projector')
    await hands.type([...'wat helpt'])
    await expect(chair.entry).toHaveValue('wat helpt')
    await hands.type(['Escape'])
    await expect(chair.entry).not.toBeFocused()
    await hands.type(['b'])
    await expect.poll(async () => (await idle.look()).view.isBlack).toBe(true)
    await hands.type(['b', 'n'])
    await expect.poll(async () => (await idle.look()).view.isBlack).toBe(false)
    await expect(chair.entry).toBeFocused()
    await expect(chair.entry).toHaveValue('wat helpt')
  })

  await test.step('a board over a display of its own gives the focus back at once', async () => {
    const display = await cutInTwo(idle)
    await chair.page.evaluate((screen) => {
      const bridge = Reflect.get(window, 'bridge') as Record<string, (act: object) => void>
      bridge['smartboard-act']?.({ do: 'choose', screen })
    }, display)
    await expect.poll(async () => (await desk(idle)).bounds.x).toBe(1440)
    await countFocus(idle)
    await touch()
    await expect.poll(() => timesFocused(idle)).toBe(1)
    await focused().toBe('chair')
    await hands.type([...' ons'])
    await expect(chair.entry).toHaveValue('wat helpt ons')
  })
  hands.close()
})
