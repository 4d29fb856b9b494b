import type { Locator, Page } from '@playwright/test'
import { words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'

const SHORT = [
  { width: 1366, height: 743 },
  { width: 1280, height: 720 },
  { width: 1280, height: 630 },
]
const NINE_LINES =
  'Hoe praat u er thuis over met uw kind zonder ruzie te krijgen als de cijfers tegenvallen en de telefoon de hele avond aan is geweest en niemand nog zin heeft om te praten over school of over morgen?'
const CHOSEN = ['c1', 'c2', 'c3', 'c4', 'c5']

/** Five questions are chosen, one of them of two notes, and a long one is on the board. */
function asking() {
  const meeting = evening().open().goTo('circle.students.talk').note('teachers', NINE_LINES, 'long')
  for (const id of CHOSEN) {
    meeting.note(
      'parents',
      `${id}: helpt het als wij ook onze telefoon wegleggen, ook als er een bericht van het werk is?`,
      id,
    )
  }
  meeting.note('teachers', 'Helpt het als wij hem wegleggen?', 'twin')
  return meeting
    .goTo('circle.students.collect')
    .merge('c1', 'twin')
    .choose('long', ...CHOSEN)
    .goTo('circle.students.questions')
    .ask('long')
}

/** What of an element lies outside what one sees of the lane it is in. */
const outOfSight = (found: Locator) =>
  found.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const lane = element.closest('[data-scroll]')?.getBoundingClientRect()
        return !lane || box.height === 0 || box.top < lane.top - 1 || box.bottom > lane.bottom + 1
      })
      .map((element) => (element.textContent || element.getAttribute('placeholder') || element.tagName).slice(0, 40)),
  )

const live = (page: Page) => page.locator('[data-lane-name="live"]')

test('rule 252: in a short window the answer, its buttons and all chosen questions are in sight', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { app, chair } = idle
  const { page } = chair
  for (const size of SHORT) {
    await resize(app, page, size)
    const name = `${size.width}x${size.height}`
    const controls = live(page).locator('textarea, button')
    await expect(controls).toHaveCount(7)
    expect.soft(await outOfSight(controls), name).toEqual([])
    const chosen = page.locator('[data-lane-name="chosen"] article')
    await expect(chosen).toHaveCount(CHOSEN.length)
    const heights = await chosen.evaluateAll((notes) => notes.map((note) => note.clientHeight))
    expect.soft(Math.max(...heights), name).toBeLessThanOrEqual(46)
    if (size.height > 700) expect.soft(await outOfSight(chosen), name).toEqual([])
    expect.soft(await misfits(page), name).toEqual([])
  }
  await chair.button(words('notes:more'), live(page)).click()
  const text = live(page).locator('[data-text]')
  await expect.poll(() => text.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1)
  expect(await outOfSight(live(page).locator('textarea, textarea ~ * button'))).toEqual([])
  await chair.button(words('notes:less'), live(page)).click()
  await expect(chair.button(words('notes:more'), live(page))).toBeVisible()
})
