import type { Page } from '@playwright/test'
import type { ChairPage } from '../../scripts/driver/chair-page'
import { words } from '../../scripts/driver/words'
import { expect, inOneApp as test } from './fixtures'

interface Travelled {
  readonly words: string
  /** How long it is under way (ms). */
  readonly duration: number
  readonly isHidden: boolean
}

/** Writes down every picture of a note that travels over the board. */
const watchTravels = (page: Page) =>
  page.evaluate(() => {
    const seen: unknown[] = []
    Reflect.set(window, 'travels', seen)
    const watch = new MutationObserver((changes) => {
      for (const picture of changes.flatMap((change) => [...change.addedNodes]))
        if (picture instanceof HTMLElement && picture.matches('article'))
          seen.push({
            words: picture.textContent,
            duration: picture.getAnimations()[0]?.effect?.getTiming().duration,
            isHidden: picture.inert && picture.ariaHidden === 'true',
          })
    })
    watch.observe(document.body, { childList: true })
  })
const travels = (page: Page): Promise<Travelled[]> => page.evaluate(() => Reflect.get(window, 'travels'))

/** What moves in the window now, pictures of notes among them. */
const restless = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelectorAll('body > article').length +
      [...document.querySelectorAll('article')].filter((note) => getComputedStyle(note).transform !== 'none').length,
  )

async function collecting(chair: ChairPage): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
  await chair.addNote('parents', 'Hoe lang duurt het?')
  await chair.addNote('teachers', 'Wat helpt thuis?')
}

test('a note that goes to another lane by a key, a button or undo travels there in 200 ms, and lies still after', async ({
  driekring,
}) => {
  const { chair } = driekring
  const { page } = chair
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await collecting(chair)
  await watchTravels(page)
  await chair.picker('Hoe lang duurt het?').focus()
  await page.keyboard.press('k')
  await expect(chair.lane('chosen').getByRole('article')).toHaveCount(1)
  await chair.onNote('Wat helpt thuis?', words('notes:choose'))
  await expect(chair.lane('chosen').getByRole('article')).toHaveCount(2)
  await chair.button(words('notes:head.undo')).click()
  await expect(chair.lane('chosen').getByRole('article')).toHaveCount(1)
  const seen = await travels(page)
  expect(seen.map(({ words }) => words.replace(/^.*(Hoe|Wat)/, '$1').replace(/\?.*$/, '?'))).toEqual([
    'Hoe lang duurt het?',
    'Wat helpt thuis?',
    'Wat helpt thuis?',
  ])
  for (const { duration, isHidden } of seen) expect([duration, isHidden]).toEqual([200, true])
  await expect.poll(() => restless(page)).toBe(0)
})

test('with less movement asked for, a note is simply there', async ({ driekring }) => {
  const { chair } = driekring
  expect(await chair.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true)
  await collecting(chair)
  await watchTravels(chair.page)
  await chair.picker('Hoe lang duurt het?').focus()
  await chair.page.keyboard.press('k')
  await expect(chair.lane('chosen').getByRole('article')).toHaveCount(1)
  expect(await travels(chair.page)).toEqual([])
  expect(await restless(chair.page)).toBe(0)
})

test('a note that is dragged stays under the pointer at every move, within a lane and beyond', async ({
  driekring,
}) => {
  const { chair } = driekring
  const { page } = chair
  await collecting(chair)
  const box = (words: string) => page.locator('article').filter({ hasText: words }).last().boundingBox()
  const from = await box('Hoe lang duurt het?')
  if (!from) throw new Error('no note to drag')
  const hand = { x: from.x + 40, y: from.y + 12 }
  await page.mouse.move(hand.x, hand.y)
  await page.mouse.down()
  await page.mouse.move(hand.x + 8, hand.y + 8)
  await expect(page.locator('article')).toHaveCount(3)
  // The move that takes a note up does not carry it yet.
  const held = await box('Hoe lang duurt het?')
  for (const [x, y] of [
    [20, 30],
    [60, 45],
    [500, 60],
    [540, 90],
  ] as const) {
    await page.mouse.move(hand.x + x, hand.y + y)
    await expect
      .poll(async () => {
        const now = await box('Hoe lang duurt het?')
        return now && held && [Math.round(now.x - held.x), Math.round(now.y - held.y)]
      })
      .toEqual([x, y])
  }
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('article')).toHaveCount(2)
  expect((await driekring.look()).meeting.notes.chosenOrder).toEqual([])
})
