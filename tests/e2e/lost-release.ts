import { expect, type Locator, type Page, test } from '@playwright/test'

const WITHOUT_BUTTON = { type: 'mouseMoved', button: 'none', buttons: 0 } as const

/** What keeps a window from ever hearing that the mouse was let go, as it comes to the page. */
const LOSSES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the pointer comes back with nothing pressed': async (page) => {
    // Not with Playwright's mouse, which knows that its button is down.
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Input.dispatchMouseEvent', { ...WITHOUT_BUTTON, x: 400, y: 300 })
  },
  'another window takes the focus': (page) => page.evaluate(() => window.dispatchEvent(new Event('blur'))),
  'the page is hidden': (page) =>
    page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))),
}

const middleOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) throw new Error('it cannot be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/**
 * Takes something up, carries it to another place, and loses the release in every way: each time it goes back, and a click
 * on that place drops nothing. `inAir` is what is seen while it is carried.
 */
export async function loseEveryRelease(page: Page, taken: Locator, over: Locator, inAir: Locator): Promise<void> {
  for (const [why, lose] of Object.entries(LOSSES))
    await test.step(why, async () => {
      const box = await taken.boundingBox()
      if (!box) throw new Error('it cannot be seen')
      const from = { x: box.x + 24, y: box.y + 12 }
      const to = await middleOf(over)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
      await expect(inAir).toHaveCount(1)
      await page.mouse.move(to.x, to.y, { steps: 5 })
      await lose(page)
      await expect(inAir).toHaveCount(0)
      await page.mouse.up()
      await page.mouse.click(to.x, to.y)
      await expect(inAir).toHaveCount(0)
    })
  await test.step('before it was in the air', async () => {
    const { x, y } = await middleOf(taken)
    await page.mouse.move(x, y)
    await page.mouse.down()
    const cdp = await page.context().newCDPSession(page)
    for (let away = 5; away <= 60; away += 5)
      await cdp.send('Input.dispatchMouseEvent', { ...WITHOUT_BUTTON, x: x + away, y: y + away })
    await expect(inAir).toHaveCount(0)
    await page.mouse.up()
  })
}
