import { appendFileSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { openJournals } from '../../scripts/replay/journal'
import { expect, inOneApp as test } from './fixtures'
import { halfway, shownOf, TALK } from './halfway'
import { journalPath } from './profile-files'

const HOURS = 3_600_000

test('after a kill the app asks to go on, with the step and the time left, and is back where it was', async ({
  driekring,
}) => {
  await halfway(driekring)
  const before = await driekring.look()
  await driekring.kill()
  await driekring.start({ at: driekring.now + 60_000 })
  const { chair, projector: room } = driekring
  await expect(chair.dialog).toContainText(words('start:resume.title'))
  await expect(chair.dialog).toContainText(`Huiswerk. ${TALK}, nog 9:00.`)
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  await expect(chair.doing(TALK)).toBeVisible()
  await expect(chair.clock).toHaveText('9:00')
  await expect(room.clock.first()).toContainText('9:00')
  await expect(chair.lane('chosen').getByText('Wat helpt jou?')).toBeVisible()
  const after = await driekring.look()
  expect(after.meeting).toEqual(before.meeting)
  expect(after.view).toEqual(before.view)
})

test('a gap in which the clock ran is named, and can be given back to the step it was in (T5)', async ({
  driekring,
}) => {
  await halfway(driekring)
  await driekring.kill()
  await driekring.start({ at: driekring.now + 60_000 })
  const { chair } = driekring
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  await expect(chair.page.getByText(words('agenda:gap.text', { time: '1:00' }))).toBeVisible()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.collect'))).toBeVisible()
  await chair.button(words('agenda:gap.giveBack')).click()
  await expect(chair.clock).toHaveText('15:00')
  await chair.button(words('agenda:backLong')).click()
  await expect(chair.clock).toHaveText('10:00')
})

test('„Nu niet” leaves the board plain and the meeting in the list', async ({ driekring }) => {
  await halfway(driekring)
  await driekring.kill()
  await driekring.start()
  const { chair, projector: room } = driekring
  await chair.button(words('start:resume.later'), chair.dialog).click()
  await expect(chair.dialog).toHaveCount(0)
  await expect(room.scene('off')).toBeVisible()
  await expect(chair.page.getByText(words('start:status.running'))).toBeVisible()
  await chair.button(words('start:openNamed', { theme: 'Huiswerk' })).click()
  await expect(chair.doing(TALK)).toBeVisible()
})

const LATER = [
  { name: 'more than three hours later', at: '2026-03-12T18:00:00+01:00', gap: 3 * HOURS + 60_000 },
  { name: 'on another day', at: '2026-03-12T23:50:00+01:00', gap: 20 * 60_000 },
] as const

for (const { name, at, gap } of LATER) {
  test(`${name} the meeting is looked at and closed, not gone on with`, async ({ idle: driekring }) => {
    await driekring.start({ at: Date.parse(at) })
    const { chair: first } = driekring
    await first.openMeeting()
    await first.goOnUntil(TALK)
    await first.saved()
    await driekring.kill()
    await driekring.start({ at: driekring.now + gap })
    const { chair, projector: room } = driekring
    await expect(chair.dialog).toContainText(words('start:review.title'))
    await expect(chair.button(words('start:resume.goOn'))).toHaveCount(0)
    await chair.button(words('start:review.look'), chair.dialog).click()
    await expect(chair.page.getByText(words('report:review'))).toBeVisible()
    await expect(room.scene('off')).toBeVisible()
    // Rule 192: another shape of the board is a reason to publish, and still nothing is shown.
    await driekring.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.webContents.getURL().includes('projector')) window.setContentSize(800, 600)
    })
    await expect.poll(() => room.page.evaluate(() => window.innerWidth)).toBe(800)
    await expect(chair.page.locator('[data-testid="smartboard-preview"]')).toHaveCount(0)
    expect(await room.words()).not.toContain('Huiswerk')
    await chair.button(words('report:closeIt')).click()
    await expect(chair.page.getByText(words('report:review'))).toHaveCount(0)
    const { meeting } = await driekring.look()
    expect(meeting.agenda.status).toBe('ended')
    expect(meeting.agenda.endedAt?.wall, 'closed at the last moment it was seen').toBe(Date.parse(at))
  })
}

test('a missing database is rebuilt from the journal, and the app says so', async ({ driekring }) => {
  await halfway(driekring)
  const before = await driekring.look()
  await driekring.kill()
  const database = join(driekring.profile, 'IndexedDB')
  expect(existsSync(database)).toBe(true)
  rmSync(database, { recursive: true })
  await driekring.start()
  const { chair } = driekring
  await expect(chair.page.getByText(words('start:rebuilt', { count: 1 }))).toBeVisible()
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  await expect(chair.doing(TALK)).toBeVisible()
  expect((await driekring.look()).meeting).toEqual(before.meeting)
  await driekring.close()
  await driekring.start()
  await expect(driekring.chair.dialog).toBeVisible()
  await expect(
    driekring.chair.page.getByText(words('start:rebuilt', { count: 1 })),
    'the second start finds it whole',
  ).toHaveCount(0)
})

test('a journal line cut off in the middle is dropped, and the app says so', async ({ driekring }) => {
  await halfway(driekring)
  const before = await driekring.look()
  await driekring.kill()
  appendFileSync(journalPath(driekring.profile), '{"v":1,"n":99,"s":"half a li')
  await driekring.start()
  const { chair } = driekring
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  await expect(chair.page.getByText(words('agenda:tornEnd'))).toBeVisible()
  expect((await driekring.look()).meeting).toEqual(before.meeting)
  await chair.addPoint('Na de scheur')
  await chair.saved()
  const [journal] = await openJournals(driekring.profile)
  expect(shownOf(journal?.meeting)).toEqual((await driekring.look()).meeting)
})

test('on the real clock five kills cost no second (T5)', async ({ idle: driekring }) => {
  test.setTimeout(180_000)
  await driekring.start({ at: null })
  await driekring.chair.openMeeting()
  await driekring.chair.next.click()
  const begun = performance.now()
  await expect(driekring.chair.doing(words('agenda:doing.opening'))).toBeVisible()
  await driekring.chair.saved()
  for (let kills = 1; kills <= 5; kills += 1) {
    await driekring.kill()
    await driekring.start({ at: null })
    const { chair } = driekring
    await chair.button(words('start:resume.goOn'), chair.dialog).click()
    const [minutes = 0, seconds = 0] = ((await chair.clock.textContent()) ?? '').split(':').map(Number)
    const left = 480 - (performance.now() - begun) / 1000
    expect(Math.abs(minutes * 60 + seconds - Math.ceil(left)), `after kill ${kills}`).toBeLessThanOrEqual(1)
  }
})
