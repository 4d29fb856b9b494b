import type { Page } from '@playwright/test'
import { words } from '../../scripts/driver/words'
import { evening, type MeetingDriver, pupilMeeting } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'
import { misfits } from './measure'

const asking = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('teachers', 'Wat doe jij?', 'a')
    .note('parents', 'Wat helpt?', 'b')
    .goTo('circle.students.collect')
    .choose('a', 'b')
    .goTo('circle.students.questions')
    .ask('a')

const SCREENS: readonly [name: string, meeting: () => MeetingDriver, least: number][] = [
  ['preparing', () => evening(), 4],
  ['asking, with a question on the board', asking, 4],
  ['a talk about a pupil', () => pupilMeeting().open(), 2],
]

/** Everything that is chosen, pressed or at hand outside the picture of the board: by its words, with the height of its mark. */
const chosen = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '[aria-pressed="true"], [aria-current="true"], [aria-current="step"], [data-selected]',
      ),
    ]
      .filter((one) => one.closest('[inert]') === null && one.getClientRects().length > 0)
      .map((one) => {
        const mark = getComputedStyle(one, '::after')
        const hasTick = one.querySelector('input[type="checkbox"]') !== null && one.querySelector('svg') !== null
        const height = mark.content === 'none' ? 0 : Number.parseFloat(mark.height)
        return { words: (one.textContent ?? '').slice(0, 30), height: hasTick ? 4 : height }
      }),
  )

/** Clocks whose figures would have a plate behind them, which covers the line above. */
const plated = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="timer"], [role="timer"] *')]
      .filter((one) => !one.closest('svg') && getComputedStyle(one).getPropertyValue('forced-color-adjust') !== 'none')
      .map((one) => one.outerHTML.slice(0, 80)),
  )

for (const [name, meeting, least] of SCREENS) {
  test(`rule 257: in a contrast theme what is chosen has a mark, and no clock covers a word: ${name}`, async ({
    idle,
  }) => {
    await idle.startOn(meeting().commands)
    const pages = [idle.chair.page, idle.projector.page]
    for (const page of pages) await page.emulateMedia({ forcedColors: 'active' })
    const marks = await chosen(idle.chair.page)
    expect(marks.length).toBeGreaterThanOrEqual(least)
    expect(marks.filter(({ height }) => height < 3)).toEqual([])
    for (const page of pages) {
      expect.soft(await plated(page)).toEqual([])
      expect.soft(await misfits(page)).toEqual([])
    }
    for (const page of pages) await page.emulateMedia({ forcedColors: 'none' })
  })
}

test('rule 257: a note that is picked and a density that is chosen are marked as well', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { chair } = idle
  await chair.page.emulateMedia({ forcedColors: 'active' })
  const before = await chosen(chair.page)
  await chair.pick('Wat helpt?')
  const after = await chosen(chair.page)
  expect(after).toHaveLength(before.length + 1)
  expect(after.filter(({ height }) => height < 3)).toEqual([])
  await expect(chair.button(words('notes:head.roomy'))).toHaveAttribute('aria-pressed', 'true')
  await chair.page.emulateMedia({ forcedColors: 'none' })
})
