import type { MeetingCommand } from '@shared/meeting/commands'
import type { SceneKind } from '@shared/meeting/scenes'
import { nl } from '@shared/strings/nl'
import { STRENGTHS, talkLetOut } from '../support/pupil-talk'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'

const BOARDS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]
const NARROW_AND_WIDE = BOARDS.filter(({ width }) => width === 1024 || width === 1920)
const SCENES: readonly SceneKind[] = ['aims', 'strengths', 'concerns', 'compare', 'explanations', 'goal']

const LONG = `Dit gaat ${'stap voor stap steeds een beetje beter en daar is iedereen aan tafel blij mee. '.repeat(25)}`
const longer = (text: string) => `${text} ${LONG}`.slice(0, 2_000)
const withLongOnes = STRENGTHS.map(([area, party, places, text], n) => {
  return [area, party, places, n === 3 ? longer(text) : text] as const
})

/** How much smaller than its size in the design the smallest text on the board stands. */
const smallestFit = ({ projector: { page } }: Driekring) =>
  page.evaluate(() => {
    const fits = [...document.querySelectorAll<HTMLElement>('[style*="--fit"]')]
    return Math.min(1, ...fits.map((box) => Number(box.style.getPropertyValue('--fit'))))
  })

/** Looks at every page of the picture on these boards. */
async function checkEveryPage(driekring: Driekring, boards: typeof BOARDS, atLeast: number): Promise<void> {
  const { app, chair, projector: room } = driekring
  const isThere = async (name: string) => {
    const button = chair.button(name)
    return (await button.isVisible()) && (await button.isEnabled())
  }
  for (const size of boards) {
    await resize(app, room.page, size)
    for (let page = 1; ; page += 1) {
      const where = `${size.width}x${size.height}, page ${page}`
      expect.soft(await misfits(room.page), where).toEqual([])
      expect.soft(await smallestFit(driekring), where).toBeGreaterThanOrEqual(atLeast)
      if (!(await isThere(nl.console.board.nextPage))) break
      await chair.page.keyboard.press('PageDown')
      await expect(room.board).toContainText(`${page + 1} van`)
    }
    // All the way back with the clicker's key: it stops at the first page.
    while (await isThere(nl.console.board.previousPage)) await chair.page.keyboard.press('PageUp')
  }
}

const showing = (commands: readonly MeetingCommand[], scene: SceneKind): MeetingCommand[] => {
  const last = commands.at(-1)
  if (!last) throw new Error('there are no commands')
  return [...commands, { type: 'projector/show', scene, at: last.at }]
}

for (const scene of SCENES) {
  test(`${scene}: nothing is cut on any board, no letter gets small, and there is no clock`, async ({
    idle: driekring,
  }) => {
    await driekring.startOn(showing(talkLetOut().commands, scene))
    const { projector: room } = driekring
    await expect(room.scene(scene)).toBeVisible()
    await expect(room.clock).toHaveCount(0)
    await checkEveryPage(driekring, BOARDS, 0.94)
    expect.soft(await seriousFindings(room.page)).toEqual([])
  })
}

for (const scene of SCENES) {
  test(`${scene}: texts of 2,000 signs go over pages, and nothing is cut`, async ({ idle: driekring }) => {
    test.setTimeout(120_000)
    await driekring.startOn(showing(talkLetOut(longer, withLongOnes).commands, scene))
    await expect(driekring.projector.scene(scene)).toBeVisible()
    await checkEveryPage(driekring, NARROW_AND_WIDE, 0.9)
  })
}
