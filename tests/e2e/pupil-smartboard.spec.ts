import type { MeetingCommand } from '@shared/meeting/commands'
import type { SceneKind } from '@shared/meeting/scenes'
import { type PupilSceneView, pageOfPupilScene } from '@shared/smartboard/pupil-view'
import { STRENGTHS, talkLetOut } from '../support/pupil-talk'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'

const BOARD_SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]
const NARROW_AND_WIDE = BOARD_SIZES.filter(({ width }) => width === 1024 || width === 1920)
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

/** The page the board shows now, and how many there are on a board of its shape. */
const pageOf = async (driekring: Driekring) => pageOfPupilScene((await driekring.look()).view.scene as PupilSceneView)

/** Turns one page with the clicker's key; false when there is none in that direction. */
async function turn(driekring: Driekring, key: 'PageDown' | 'PageUp'): Promise<boolean> {
  const { index, count } = await pageOf(driekring)
  const next = key === 'PageDown' ? index + 1 : index - 1
  if (next < 0 || next >= count) return false
  await driekring.chair.page.keyboard.press(key)
  await expect(driekring.projector.smartboard).toContainText(`${next + 1} van ${count}`)
  return true
}

/** Looks at every page of the picture on these boards: forward on the first, back on the next, and so on. */
async function checkEveryPage(driekring: Driekring, smartboards: typeof BOARD_SIZES, atLeast: number): Promise<void> {
  const { app, projector: room } = driekring
  for (const [nth, size] of smartboards.entries()) {
    await resize(app, room.page, size)
    const [back, onward] = nth % 2 === 0 ? (['PageUp', 'PageDown'] as const) : (['PageDown', 'PageUp'] as const)
    // A board of another shape has other pages: it begins at its own end.
    for (let isTurned = true; isTurned; ) isTurned = await turn(driekring, back)
    do {
      const where = `${size.width}x${size.height}, page ${(await pageOf(driekring)).index + 1}`
      expect.soft(await misfits(room.page), where).toEqual([])
      expect.soft(await smallestFit(driekring), where).toBeGreaterThanOrEqual(atLeast)
    } while (await turn(driekring, onward))
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
    await checkEveryPage(driekring, BOARD_SIZES, 0.94)
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
