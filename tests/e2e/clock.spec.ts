import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { BEGIN } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const TALK = words('agenda:doing.talk', { circle: words('common:circle.students') })

/** Both windows show this, the chair's clock and the board's alike. */
async function bothShow({ chair, projector: room }: Driekring, text: string): Promise<void> {
  await expect(chair.clock).toHaveText(text)
  await expect(room.clock.first()).toContainText(text)
}

/** The own talk of the pupils has just begun: fifteen minutes. */
async function talking({ chair }: Driekring): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(TALK)
}

test('both windows show the same time at every step of the clock', async ({ driekring }) => {
  await talking(driekring)
  await bothShow(driekring, '15:00')
  for (const [seconds, text] of [
    [1, '14:59'],
    [59, '14:00'],
    [719, '2:01'],
    [1, '2:00'],
    [119, '0:01'],
    [1, '0:00'],
    [1, '+0:01'],
    [599, '+10:00'],
  ] as const) {
    await driekring.step(seconds)
    await bothShow(driekring, text)
  }
})

test('a pause stops the clock and says so on the board; its length goes into the report', async ({ driekring }) => {
  await talking(driekring)
  const { chair, projector: room } = driekring
  await driekring.step(60)
  await chair.button(words('agenda:pause')).click()
  await expect(room.smartboard).toContainText(words('projector:clock.paused'))
  await driekring.step(300)
  await bothShow(driekring, '14:00')
  await chair.button(words('agenda:resume')).click()
  await driekring.step(60)
  await bothShow(driekring, '13:00')
  await expect(room.smartboard).not.toContainText(words('projector:clock.paused'))
  const { report } = await driekring.look()
  expect(report.pause).toBe(300_000)
})

test('space pauses, and + and - give and take a minute, but not while typing', async ({ driekring }) => {
  await talking(driekring)
  const { chair } = driekring
  await chair.entry.click()
  await chair.page.keyboard.type('1 + 1')
  await bothShow(driekring, '15:00')
  await chair.page.keyboard.press('Escape')
  await chair.page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await chair.page.keyboard.press('+')
  await bothShow(driekring, '16:00')
  await chair.page.keyboard.press('-')
  await chair.page.keyboard.press('-')
  await bothShow(driekring, '14:00')
  await chair.page.keyboard.press(' ')
  await driekring.step(30)
  await bothShow(driekring, '14:00')
})

test('a minute more or less moves the clock and the expected end, never the planned end', async ({ driekring }) => {
  await talking(driekring)
  const { chair } = driekring
  const planned = chair.page.getByRole('navigation', { name: words('agenda:label') })
  const begin = (await driekring.look()).report.plannedEnd
  await chair.button(words('agenda:plusOne')).click()
  await chair.button(words('agenda:plusOne')).click()
  await bothShow(driekring, '17:00')
  const later = await chair.page.getByTestId('expected-end').textContent()
  await chair.button(words('agenda:minusOne')).click()
  await bothShow(driekring, '16:00')
  await expect(chair.page.getByTestId('expected-end')).not.toHaveText(later ?? '')
  expect((await driekring.look()).report.plannedEnd).toBe(begin)
  await expect(planned).toContainText(words('agenda:plannedEnd'))
})

test('a circle that is ready goes on to collecting, and its minutes are shown as over', async ({ driekring }) => {
  await talking(driekring)
  const { chair } = driekring
  await driekring.step(11 * 60 + 30)
  await chair.button(words('agenda:circleReady')).click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await bothShow(driekring, '15:00')
  const { report } = await driekring.look()
  expect(report.steps.find(({ step }) => step.id === 'circle.students.talk')?.banked).toBe(3.5 * 60_000)
  await chair.endMeeting()
  await expect(
    chair.page.getByRole('row', { name: `${words('agenda:step.talk')}, ${words('common:circleLower.students')}` }),
  ).toContainText('3:30 over')
})

test('back enters the step before with the time it had', async ({ driekring }) => {
  await talking(driekring)
  const { chair } = driekring
  await driekring.step(240)
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await driekring.step(60)
  await bothShow(driekring, '14:00')
  await chair.button(words('agenda:backLong')).click()
  await expect(chair.doing(TALK)).toBeVisible()
  await bothShow(driekring, '11:00')
  await driekring.step(60)
  await bothShow(driekring, '10:00')
})

test('an added change-over counts up, shows on the board, and leaves the planned end', async ({ driekring }) => {
  await talking(driekring)
  const { chair, projector: room } = driekring
  const before = (await driekring.look()).report.plannedEnd
  await chair.inCourseMenu(words('agenda:changeover'))
  await expect(chair.doing(words('agenda:doing.changeover'))).toBeVisible()
  await driekring.step(45)
  await expect(chair.clock).toHaveText('0:45')
  await expect(room.scene('changeover')).toBeVisible()
  expect((await driekring.look()).report.plannedEnd).toBe(before)
})

test('two minutes before the end there is one warning, then the time is over, each said once', async ({
  driekring,
}) => {
  await talking(driekring)
  const { chair, projector: room } = driekring
  const status = chair.page.getByRole('status').filter({ hasText: /Nog 2 minuten|De tijd is om/ })
  await driekring.step(779)
  await expect(room.smartboard).not.toContainText(words('projector:band.warning'))
  await expect(status).toHaveCount(0)
  await driekring.step(1)
  await expect(room.smartboard).toContainText(words('projector:band.warning'))
  await expect(status).toHaveText(words('agenda:announce.warning', { count: 2 }))
  await driekring.step(60)
  await driekring.step(61)
  await expect(room.smartboard).toContainText(words('projector:band.over'))
  await expect(status).toHaveText(words('agenda:announce.end'))
  await expect(chair.page.getByRole('main').getByText(words('agenda:overTime'))).toBeVisible()
  const { firedCues } = (await driekring.look()).meeting.agenda.runs['circle.students.talk' as never] ?? {}
  expect(firedCues).toEqual(['warning', 'end'])
})

test('planned end, expected end and how long the meeting has been going stand beside the clock', async ({
  driekring,
}) => {
  await driekring.step(0)
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await chair.fillIn(chair.page.getByLabel(words('prepare:begin'), { exact: true }), '19:30')
  await chair.button(words('prepare:open')).click()
  await chair.next.click()
  const rail = chair.page.getByRole('navigation', { name: words('agenda:label') })
  await expect(rail).toContainText('21:30')
  await expect(chair.page.getByTestId('expected-end')).toHaveText('21:30')
  await driekring.step(8 * 60)
  await expect(chair.page.getByTestId('expected-end')).toHaveText('21:30')
  await driekring.step(7 * 60)
  await expect(chair.page.getByTestId('expected-end')).toHaveText('21:37')
  await expect(rail).toContainText(words('agenda:later', { length: '7 min' }))
  const meetingClock = chair.page
    .getByRole('term')
    .filter({ hasText: words('agenda:meetingClock') })
    .locator('xpath=..')
  await expect(meetingClock.first()).toContainText('15:00')
})

test('the screens are kept awake exactly while a meeting runs (T8)', async ({ driekring }) => {
  const { chair, app } = driekring
  await app.evaluate(({ powerSaveBlocker }) => {
    const held: number[] = []
    const start = powerSaveBlocker.start.bind(powerSaveBlocker)
    const stop = powerSaveBlocker.stop.bind(powerSaveBlocker)
    powerSaveBlocker.start = (type) => {
      const id = start(type)
      held.push(id)
      return id
    }
    Object.assign(powerSaveBlocker, { stop: (id: number) => stop(id) })
    Object.assign(globalThis, { heldBlockers: held })
  })
  const held = () =>
    app.evaluate(({ powerSaveBlocker }) =>
      (Reflect.get(globalThis, 'heldBlockers') as number[]).map((id) => powerSaveBlocker.isStarted(id)),
    )
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await chair.saved()
  expect(await held(), 'not while preparing').toEqual([])
  await chair.button(words('prepare:open')).click()
  await expect.poll(held).toEqual([true])
  await chair.next.click()
  await chair.button(words('agenda:pause')).click()
  await chair.saved()
  expect(await held(), 'a pause is part of the meeting').toEqual([true])
  await chair.endMeeting()
  await expect.poll(held).toEqual([false])
})

test('a second start ends at once, opens nothing, and brings the first to the front', async ({ driekring }) => {
  const { chair, app, profile } = driekring
  await chair.openMeeting()
  await app.evaluate(({ app: electron, BrowserWindow }) => {
    Object.assign(globalThis, { secondStarts: 0, focused: 0 })
    const count = (name: string) => Object.assign(globalThis, { [name]: Number(Reflect.get(globalThis, name)) + 1 })
    electron.on('second-instance', () => count('secondStarts'))
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/chair.html'))
    if (!window) throw new Error('no chair window')
    const focus = window.focus.bind(window)
    window.focus = () => {
      count('focused')
      focus()
    }
  })
  const [executable = ''] = [driekring.process.spawnfile]
  const own = driekring.process.spawnargs.filter((arg) => !/^--(inspect|remote-debugging-port)/.test(arg)).slice(1)
  const second = spawn(executable, own, { env: { ...process.env }, stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  const seen = () =>
    app.evaluate(() => ['secondStarts', 'focused'].map((name) => Number(Reflect.get(globalThis, name))))
  await expect.poll(seen).toEqual([1, 1])
  expect(app.windows()).toHaveLength(2)
  await chair.next.click()
  await chair.saved()
  expect((await driekring.look()).meeting.agenda.currentStepId).toBe('opening')
  expect(profile).toContain('driekring-e2e-')
  expect(driekring.now).toBe(BEGIN)
})
