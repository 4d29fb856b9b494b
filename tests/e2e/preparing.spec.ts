import { nl } from '@shared/strings/nl'
import { expect, inOneApp as test } from './fixtures'

const { agenda, common, console: consoleText, prepare } = nl
const FIFTY_ONE = `Wat ${Array.from({ length: 50 }, (_, n) => `woord${n + 1}`).join(' ')}?`

test('three times yes fits the theme, a no gives a tip and stops nobody', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await expect(chair.page.getByText(prepare.touches.open)).toBeVisible()
  const answer = (circle: 'students' | 'parents' | 'teachers', word: string) =>
    chair.pickOption(`${prepare.touches.legend} ${prepare.touches[circle]}`, word)
  for (const circle of ['students', 'parents', 'teachers'] as const) await answer(circle, common.yes)
  await expect(chair.page.getByText(prepare.touches.fits)).toBeVisible()
  await answer('parents', common.no)
  await expect(chair.page.getByText(prepare.touches.less)).toBeVisible()
  expect((await driekring.look()).meeting.setup.touches).toEqual({ students: true, parents: false, teachers: true })
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await expect(chair.button(prepare.open)).toBeEnabled()
})

test('a meeting cannot be opened without a theme and a question', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await expect(chair.button(prepare.open)).toBeDisabled()
  await chair.fillIn(chair.theme, '   ')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await expect(chair.button(prepare.open)).toBeDisabled()
  await expect(chair.page.getByText(prepare.needTheme)).toBeVisible()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await expect(chair.button(prepare.open)).toBeEnabled()
})

test('a central question of 51 words gets hints, is kept as typed and still opens', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, FIFTY_ONE)
  await expect(chair.page.getByText(prepare.hint['too-long'].replace('{{count}}', '51'))).toBeVisible()
  await chair.fillIn(chair.centralQuestion, 'Is het te veel? Of te weinig?')
  await expect(chair.page.getByText(prepare.hint['several-sentences'])).toBeVisible()
  await expect(chair.page.getByText(prepare.hint['not-open'])).toBeVisible()
  await chair.fillIn(chair.centralQuestion, FIFTY_ONE)
  await chair.button(prepare.open).click()
  await expect(chair.doing(agenda.doing.walkIn)).toBeVisible()
  expect((await driekring.look()).meeting.setup.centralQuestion).toBe(FIFTY_ONE)
})

test('the presets last 120, 85 and 50 minutes, and the plan shows when each ends', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.page.getByLabel(prepare.begin, { exact: true }), '19:30')
  const plan = chair.page.getByRole('navigation', { name: prepare.agenda })
  for (const [preset, minutes, end] of [
    ['short', '85 min', '20:55'],
    ['lesson', '50 min', '20:20'],
    ['classic', '120 min', '21:30'],
  ] as const) {
    await chair.pickOption(prepare.minutes, new RegExp(`^${prepare.preset[preset]}.*${minutes}`))
    await expect(plan).toContainText(end)
  }
})

test('own minutes change the plan, and collecting can have minutes of its own', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.page.getByLabel(prepare.begin, { exact: true }), '19:30')
  await chair.pickOption(prepare.minutes, new RegExp(`^${prepare.preset.own}`))
  await chair.fillIn(chair.field(prepare.step.opening), '18')
  const plan = chair.page.getByRole('navigation', { name: prepare.agenda })
  await expect(plan).toContainText('21:40')
  await chair.page.getByRole('checkbox', { name: prepare.collectCounts }).uncheck({ force: true })
  await expect(plan).toContainText('21:46')
})

test('a circle is filled in by name or only by number, and two people may have the same name', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillNames('students', ['Jan Jansen', 'Jan Jansen', '  ', 'Noor de Wit'])
  await chair.pickOption(common.circle.parents, prepare.numberOnly)
  await chair.fillIn(chair.circlePanel('parents').getByRole('textbox'), '7')
  await expect.poll(async () => (await driekring.look()).meeting.setup.circles.parents.count).toBe(7)
  const { students, parents } = (await driekring.look()).meeting.setup.circles
  expect(students.people.map((person) => person.name)).toEqual(['Jan Jansen', 'Jan Jansen', 'Noor de Wit'])
  expect(new Set(students.people.map((person) => person.id)).size).toBe(3)
  expect(parents).toMatchObject({ mode: 'number', count: 7, presentCount: 7 })
})

test('attendance is ticked per person, also for one of two with the same name, and counted per circle', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillNames('students', ['Jan Jansen', 'Jan Jansen', 'Noor de Wit'])
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await chair.button(prepare.open).click()
  await expect(chair.doing(agenda.doing.walkIn)).toBeVisible()
  const jan = chair.page.getByRole('checkbox', { name: consoleText.attendance.named.replace('{{name}}', 'Jan Jansen') })
  await jan.nth(1).uncheck({ force: true })
  await expect(chair.page.getByText('2 van 3 aanwezig')).toBeVisible()
  const { people } = (await driekring.look()).meeting.setup.circles.students
  expect(people.map((person) => person.isPresent)).toEqual([true, false, true])
  await chair
    .button(consoleText.attendance.fewer, chair.page.getByRole('region', { name: common.circle.parents, exact: true }))
    .click()
  await expect(chair.page.getByText('4 van 5 aanwezig')).toBeVisible()
})

test('what is being typed survives a kill', async ({ driekring }) => {
  await driekring.chair.newMeeting()
  await driekring.chair.theme.click()
  await driekring.chair.page.keyboard.type('Huiswerk en')
  await driekring.chair.saved()
  await driekring.chair.page.keyboard.type(' slaap')
  await driekring.chair.saved()
  await driekring.kill()
  await driekring.start()
  const { chair } = driekring
  await chair.button(/^Open /).click()
  await expect(chair.theme).toHaveValue('Huiswerk en slaap')
})

test('a note half typed survives a kill, with at most a second lost', async ({ driekring }) => {
  await driekring.chair.openMeeting()
  await driekring.chair.goOnUntil(agenda.doing.collect)
  const { page, entry } = driekring.chair
  await entry.click()
  const words = Array.from({ length: 12 }, (_, n) => `woord${n} `)
  const typedAt: number[] = []
  for (const word of words) {
    await page.keyboard.type(word, { delay: 25 })
    typedAt.push(performance.now())
  }
  const killedAt = performance.now()
  await driekring.kill()
  await driekring.start()
  const { chair } = driekring
  await chair.button(nl.start.resume.goOn, chair.dialog).click()
  const left = await chair.entry.inputValue()
  expect(words.join('').startsWith(left), left).toBe(true)
  const old = words.filter((_, n) => killedAt - (typedAt[n] ?? 0) > 1_200).join('')
  expect(left.length, 'text older than a second is there').toBeGreaterThanOrEqual(old.length)
  expect(old.length).toBeGreaterThan(10)
})
