import type { Page } from '@playwright/test'
import type { MeetingCommand } from '@shared/meeting/commands'
import { minutes } from '@shared/time/time'
import { words } from '../../scripts/driver/words'
import { some } from '../support/builders'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'
import { eveningUntil, homeworkEvening } from './planting'

const CONSOLES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]
const BOARD_SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
]

const enters = (stepId: string) => (command: MeetingCommand) =>
  command.type === 'agenda/go-to' && command.stepId === stepId
const is = (type: MeetingCommand['type']) => (command: MeetingCommand) => command.type === type

/** The screens of an evening, each as the homework evening came by it, and the picture the board then shows. */
const SCREENS: readonly { name: string; scene: string; commands: () => MeetingCommand[] }[] = [
  { name: 'preparing', scene: 'off', commands: () => eveningUntil(is('agenda/open')).slice(0, -1) },
  { name: 'the walk-in', scene: 'walkIn', commands: () => eveningUntil(is('agenda/open')) },
  { name: 'the opening', scene: 'rules', commands: () => eveningUntil(enters('opening')) },
  {
    name: 'a talk with points of the circles before',
    scene: 'talk',
    commands: () => eveningUntil(enters('circle.teachers.talk')),
  },
  {
    name: 'collecting, with all notes in',
    scene: 'collect',
    commands: () => eveningUntil(enters('circle.students.questions')).slice(0, -1),
  },
  {
    name: 'questions with one on the board',
    scene: 'question',
    commands: () => eveningUntil(is('board/put-on-board'), 4),
  },
  { name: 'the rules again, while a circle is missing and a minute was given', scene: 'rules', commands: rulesAgain },
  { name: 'a change-over', scene: 'changeover', commands: () => eveningUntil(enters('switch.2')) },
  { name: 'a summary on the board', scene: 'summary', commands: () => eveningUntil(is('talk/release-outcome'), 2) },
  { name: 'the reaction', scene: 'reaction', commands: () => eveningUntil(enters('reaction.students')) },
  { name: 'the follow-up on the board', scene: 'followUp', commands: () => eveningUntil(is('talk/release-actions')) },
  { name: 'the report', scene: 'off', commands: homeworkEvening },
]

/** In the talk of the pupils, who got a minute more; the parents are not there, and the rules are on the board. */
function rulesAgain(): MeetingCommand[] {
  const evening = eveningUntil(enters('circle.students.talk'))
  const { at } = some(evening.at(-1))
  return [
    ...evening,
    { type: 'agenda/skip-circle', at, circle: 'parents' },
    { type: 'agenda/add-time', at, by: minutes(1) },
    { type: 'projector/show', at, scene: 'rules' },
  ]
}

async function checkSizes({ app }: Driekring, page: Page, sizes: typeof CONSOLES): Promise<void> {
  for (const size of sizes) {
    await resize(app, page, size)
    expect.soft(await misfits(page), `${size.width}x${size.height}`).toEqual([])
  }
}

for (const { name, scene, commands } of SCREENS) {
  test(`${name}: everything fits in both windows at every size, and nobody is kept out`, async ({
    idle: driekring,
  }) => {
    await driekring.startOn(commands())
    const { chair, projector: room } = driekring
    await expect(room.scene(scene)).toBeVisible()
    await checkSizes(driekring, chair.page, CONSOLES)
    await checkSizes(driekring, room.page, BOARD_SIZES)
    expect.soft(await seriousFindings(chair.page), 'console').toEqual([])
    expect.soft(await seriousFindings(room.page), 'smartboard').toEqual([])
  })
}

test('the start screen fits and keeps nobody out', async ({ driekring }) => {
  const { chair } = driekring
  await expect(chair.page.getByText(words('start:none'))).toBeVisible()
  await checkSizes(driekring, chair.page, CONSOLES)
  expect(await seriousFindings(chair.page)).toEqual([])
})

test('rule 276: a very wide window shows the console larger, and the board as it was', async ({ idle }) => {
  await idle.startOn(eveningUntil(is('board/put-on-board'), 4))
  const { app, chair, projector } = idle
  const seen = (page: Page) => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio])
  const smartboard = await seen(projector.page)
  const enlarge = (width: number, height: number) =>
    app.evaluate(
      ({ BrowserWindow }, size) => {
        const console = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/chair.html'))
        console?.setContentSize(size.width, size.height)
      },
      { width, height },
    )
  await enlarge(3840, 2160)
  await expect.poll(() => seen(chair.page)).toEqual([1920, 1080, 2])
  expect(await misfits(chair.page)).toEqual([])
  await chair.button(words('agenda:pause')).click()
  await expect(chair.button(words('agenda:resume'))).toBeVisible()
  await chair.page.reload()
  await expect(chair.button(words('agenda:resume'))).toBeVisible()
  await expect.poll(() => seen(chair.page)).toEqual([1920, 1080, 2])
  expect(await seen(projector.page)).toEqual(smartboard)
  await enlarge(1440, 900)
  await expect.poll(() => seen(chair.page)).toEqual([1440, 900, 1])
})
