import type { Circle } from '@shared/lib/ids'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { evening, type MeetingDriver } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { resize } from './measure'
import { answerDialog, countOf, layoutText } from './poppler'

const talkOf = (circle: Circle) => words('agenda:doing.talk', { circle: words(`common:circle.${circle}`) })
const lower = (circle: Circle) => ({ circle: words(`common:circleLower.${circle}`) })

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1600, height: 720 },
  { width: 1920, height: 1080 },
] as const

/** An evening on the plan: at 19:38 the pupils have begun to talk. */
function talking(): MeetingDriver {
  return evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?', chair: 'Wietske' })
    .at('19:20')
    .open()
    .at('19:30')
    .goTo('opening')
    .at('19:38')
    .goTo('circle.students.talk')
}

/** The row of the rail that leads to a step. */
const rowTo = ({ chair }: Driekring, step: string) =>
  chair.page.getByRole('navigation', { name: words('agenda:label') }).locator(`[data-target="${step}"]`)
const expectedEnd = ({ chair }: Driekring) => chair.page.getByTestId('expected-end')

test('a wrong click in the rail is taken back by „Terug”, and the evening goes on as planned', async ({
  idle: driekring,
}) => {
  await driekring.startOn(talking().commands)
  const { chair } = driekring
  const end = (await expectedEnd(driekring).textContent()) ?? ''
  await rowTo(driekring, 'circle.teachers.talk').click()
  await expect(chair.doing(talkOf('teachers'))).toBeVisible()
  await chair.button(words('agenda:backLong')).click()
  await expect(chair.doing(talkOf('students'))).toBeVisible()
  await expect(expectedEnd(driekring)).toHaveText(end)
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await chair.next.click()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.changeover'))).toBeVisible()
})

test('„Kring ontbreekt” passes over a circle, takes questions for it, and prints them', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(talking().commands)
  const { chair } = driekring
  await chair.inCourseMenu(words('agenda:missing.menu'))
  await chair.pickOption(words('agenda:missing.which'), words('common:circle.parents'))
  await chair.button(words('agenda:missing.confirm', lower('parents')), chair.dialog).click()
  await expect(chair.page.getByText(words('agenda:earlier', { length: '32 min' }))).toBeVisible()
  await chair.addNote('parents', 'Waarom is het zo veel?')
  await chair.pickOption(words('agenda:missing.forWhom'), words('common:circle.parents'))
  await expect(chair.chip('parents')).toBeDisabled()
  await chair.addNote('students', 'Wat helpt thuis?')
  await expect(chair.lane('new').getByText('Wat helpt thuis?')).toBeVisible()
  await chair.pickOption(words('agenda:missing.forWhom'), words('common:circle.students'))
  await expect(chair.lane('new').getByText('Waarom is het zo veel?')).toBeVisible()
  await chair.goOnUntil(words('agenda:doing.changeover'))
  await chair.next.click()
  await expect(chair.doing(talkOf('teachers'))).toBeVisible()
  await chair.endMeeting()
  const pdf = testInfo.outputPath('samenvatting.pdf')
  await answerDialog(driekring, pdf)
  await new SheetsPanelPage(chair.page).button(words('sheets:panel.pdf')).click()
  await expect(chair.page.getByText(words('sheets:panel.saved'))).toBeVisible()
  const text = layoutText(pdf).replace(/\s+/g, ' ')
  expect(text).toContain('0 ouders')
  expect(text).toContain(words('print:threeCircleSummary.absent'))
  expect(text).toContain(words('print:missedQuestions.title'))
  expect(countOf(text, 'Wat helpt thuis?')).toBe(1)
})

test('a missing circle that comes after all has its whole turn', async ({ idle: driekring }) => {
  await driekring.startOn(talking().do({ type: 'agenda/skip-circle', circle: 'parents' }).commands)
  const { chair } = driekring
  await rowTo(driekring, 'circle.parents.talk').click()
  await expect(chair.doing(talkOf('parents'))).toBeVisible()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.questions', { circle: words('common:circle.parents') }))).toBeVisible()
})

test('a minute more is offered to the later circles, without moving anything', async ({ idle: driekring }) => {
  await driekring.startOn(talking().commands)
  const { chair, app } = driekring
  const panel = chair.page.getByRole('region', { name: talkOf('students'), exact: true })
  const give = chair.button(words('agenda:share.give', { count: 1 }))
  for (const size of SIZES) {
    await resize(app, chair.page, size)
    const places = async () => [await panel.boundingBox(), await chair.clock.boundingBox()]
    const before = await places()
    await chair.button(words('agenda:plusOne')).click()
    await expect(chair.page.getByText(words('agenda:share.question'))).toBeInViewport({ ratio: 1 })
    expect(await places()).toEqual(before)
    expect.soft(await seriousFindings(chair.page), String(size.width)).toEqual([])
    await give.click()
    await expect(give).toHaveCount(0)
  }
  await expect(rowTo(driekring, 'circle.parents.talk')).toContainText(`${15 + SIZES.length} min`)
  await chair.button(words('agenda:plusOne')).click()
  await expect(give).toBeVisible()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await expect(give).toHaveCount(0)
})

test('an evening that runs late: new minutes, another chair, the rules again, and straight to the end', async ({
  idle: driekring,
}) => {
  await driekring.startOn(talking().commands)
  const { chair, projector: room } = driekring
  await driekring.step(20 * 60)

  await chair.inCourseMenu(words('agenda:redistribute.menu'))
  const end = (await chair.page.getByTestId('new-end').locator('b').textContent()) ?? ''
  await chair.button(words('agenda:redistribute.confirm'), chair.dialog).click()
  await expect(expectedEnd(driekring)).toHaveText(end)
  await expect(rowTo(driekring, 'circle.parents.talk')).toContainText('14 min')
  await expect(rowTo(driekring, 'circle.teachers.talk')).toContainText('14 min')

  await chair.inCourseMenu(words('agenda:handOver.menu'))
  await expect(chair.dialog).toContainText(words('agenda:handOver.now', { name: 'Wietske' }))
  await chair.field(words('agenda:handOver.name')).fill('Joost')
  await chair.button(words('agenda:handOver.confirm'), chair.dialog).click()

  await chair.inCourseMenu(words('console:rulesAgain'))
  await expect(room.scene('rules')).toBeVisible()
  await expect(room.clock.first()).toContainText('5:00')
  await expect(room.smartboard).not.toContainText(words('projector:band.plannedEnd'))

  await chair.inCourseMenu(words('agenda:emergency.menu'))
  await chair.button(words('agenda:emergency.confirm'), chair.dialog).click()
  await expect(chair.doing(words('agenda:doing.summary', lower('students')))).toBeVisible()
  await expect(chair.clock).toHaveText('1:00')
  await chair.goOnUntil(words('agenda:doing.summary', lower('teachers')))
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.followUp'))).toBeVisible()
  await chair.endMeeting()
  await expect(chair.page.getByText('Joost')).toBeVisible()
})
