import { tick } from '../../scripts/driver/controls'
import { startsWith, words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const FIFTY_ONE = `Wat ${Array.from({ length: 50 }, (_, n) => `woord${n + 1}`).join(' ')}?`

test('three times yes fits the theme, a no gives a tip and stops nobody', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await expect(chair.page.getByText(words('prepare:touches.open'))).toBeVisible()
  const answer = (circle: 'students' | 'parents' | 'teachers', word: string) =>
    chair.pickOption(`${words('prepare:touches.legend')} ${words(`prepare:touches.${circle}`)}`, word)
  for (const circle of ['students', 'parents', 'teachers'] as const) await answer(circle, words('common:yes'))
  await expect(chair.page.getByText(words('prepare:touches.fits'))).toBeVisible()
  await answer('parents', words('common:no'))
  await expect(chair.page.getByText(words('prepare:touches.less'))).toBeVisible()
  expect((await driekring.look()).meeting.setup.touches).toEqual({ students: true, parents: false, teachers: true })
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await expect(chair.button(words('prepare:open'))).toBeEnabled()
})

test('a meeting cannot be opened without a theme and a question', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await expect(chair.button(words('prepare:open'))).toBeDisabled()
  await chair.fillIn(chair.theme, '   ')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  await expect(chair.button(words('prepare:open'))).toBeDisabled()
  await expect(chair.page.getByText(words('prepare:needTheme'))).toBeVisible()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await expect(chair.button(words('prepare:open'))).toBeEnabled()
})

test('a central question of 51 words gets hints, is kept as typed and still opens', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, FIFTY_ONE)
  await expect(chair.page.getByText(words('prepare:hint.too-long', { count: 51 }))).toBeVisible()
  await chair.fillIn(chair.centralQuestion, 'Is het te veel? Of te weinig?')
  await expect(chair.page.getByText(words('prepare:hint.several-sentences'))).toBeVisible()
  await expect(chair.page.getByText(words('prepare:hint.not-open'))).toBeVisible()
  await chair.fillIn(chair.centralQuestion, FIFTY_ONE)
  await chair.button(words('prepare:open')).click()
  await expect(chair.doing(words('agenda:doing.walkIn'))).toBeVisible()
  expect((await driekring.look()).meeting.setup.centralQuestion).toBe(FIFTY_ONE)
})

test('the presets last 120, 85 and 50 minutes, and the plan shows when each ends', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.page.getByLabel(words('prepare:begin'), { exact: true }), '19:30')
  const plan = chair.page.getByRole('navigation', { name: words('prepare:agenda') })
  for (const [preset, minutes, end] of [
    ['short', '85 min', '20:55'],
    ['lesson', '50 min', '20:20'],
    ['classic', '120 min', '21:30'],
  ] as const) {
    await chair.pickOption(words('prepare:minutes'), new RegExp(`^${words(`prepare:preset.${preset}`)}.*${minutes}`))
    await expect(plan).toContainText(end)
  }
})

test('own minutes change the plan, and collecting can have minutes of its own', async ({ driekring }) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillIn(chair.page.getByLabel(words('prepare:begin'), { exact: true }), '19:30')
  await chair.pickOption(words('prepare:minutes'), startsWith(words('prepare:preset.own')))
  await chair.fillIn(chair.field(words('prepare:step.opening')), '18')
  const plan = chair.page.getByRole('navigation', { name: words('prepare:agenda') })
  await expect(plan).toContainText('21:40')
  await tick(chair.page.getByRole('checkbox', { name: words('prepare:collectCounts') }), false)
  await expect(plan).toContainText('21:46')
  // Rule 227: what cannot be meant is not called ready.
  const ready = chair.page.getByRole('listitem').filter({ hasText: startsWith(words('prepare:ready.minutes')) })
  await expect(ready).toContainText(words('prepare:preset.own'))
  await chair.fillIn(chair.field(words('prepare:step.questions')), '0')
  await expect(ready).toContainText(words('prepare:ready.noTime'))
  await chair.fillIn(chair.field(words('prepare:step.questions')), '240')
  await expect(ready).toContainText('13 uur en 31 min')
})

/** The begin as the meeting has it, in the words of its heading. */
const begins = ({ chair }: Driekring) => chair.page.getByRole('main').locator('header p')

test('a circle is filled in by name or only by number, and two people may have the same name', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.fillNames('students', ['Jan Jansen', 'Jan Jansen', '  ', 'Noor de Wit'])
  await chair.pickOption(words('common:circle.parents'), words('prepare:numberOnly'))
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
  await chair.button(words('prepare:open')).click()
  await expect(chair.doing(words('agenda:doing.walkIn'))).toBeVisible()
  const jan = chair.page.getByRole('checkbox', { name: words('console:attendance.named', { name: 'Jan Jansen' }) })
  await tick(jan.nth(1), false)
  await expect(chair.page.getByText(words('console:attendance.present', { present: 2, total: 3 }))).toBeVisible()
  const { people } = (await driekring.look()).meeting.setup.circles.students
  expect(people.map((person) => person.isPresent)).toEqual([true, false, true])
  await chair
    .button(
      words('console:attendance.fewer'),
      chair.page.getByRole('region', { name: words('common:circle.parents'), exact: true }),
    )
    .click()
  await expect(chair.page.getByText(words('console:attendance.present', { present: 4, total: 5 }))).toBeVisible()
})

test('what is being typed survives a kill', async ({ driekring }) => {
  await driekring.chair.newMeeting()
  await driekring.chair.theme.click()
  await driekring.chair.page.keyboard.type('Huiswerk en')
  await driekring.chair.saved()
  await driekring.chair.page.keyboard.type(' slaap')
  await driekring.chair.saved()
  await driekring.kill()
  // Rule 220: an English system changes nothing about the day before the month, and nothing about 24 hours.
  process.env.LANGUAGE = 'en_US:en'
  await driekring.start().finally(() => delete process.env.LANGUAGE)
  expect(await driekring.app.evaluate(() => process.env.LANGUAGE)).toBe('en_US:en')
  const { chair } = driekring
  await chair.open.click()
  await expect(chair.theme).toHaveValue('Huiswerk en slaap')
  await chair.fillIn(chair.field(words('prepare:date')), '05-03-2027')
  await chair.fillIn(chair.field(words('prepare:begin')), '7.30 uur ’s avonds')
  await expect(begins(driekring)).toHaveText('vrijdag 5 maart 2027, 19:30')
})

test('a note half typed survives a kill, with at most a second lost', async ({ driekring }) => {
  await driekring.chair.openMeeting()
  await driekring.chair.goOnUntil(words('agenda:doing.collect'))
  const { page, entry } = driekring.chair
  await entry.click()
  const typed = Array.from({ length: 12 }, (_, n) => `woord${n} `)
  const typedAt: number[] = []
  for (const word of typed) {
    await page.keyboard.type(word, { delay: 25 })
    typedAt.push(performance.now())
  }
  const killedAt = performance.now()
  await driekring.kill()
  await driekring.start()
  const { chair } = driekring
  await chair.button(words('start:resume.goOn'), chair.dialog).click()
  const left = await chair.entry.inputValue()
  expect(typed.join('').startsWith(left), left).toBe(true)
  const old = typed.filter((_, n) => killedAt - (typedAt[n] ?? 0) > 1_200).join('')
  expect(left.length, 'text older than a second is there').toBeGreaterThanOrEqual(old.length)
  expect(old.length).toBeGreaterThan(10)
})
