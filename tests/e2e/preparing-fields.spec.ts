import { startsWith, words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const setupOf = async (driekring: Driekring) => (await driekring.look()).meeting.setup

/** The begin as the meeting has it, in the words of its heading. */
const begins = ({ chair }: Driekring) => chair.page.getByRole('main').locator('header p')

test('rules 220 and 221: a date and a time are typed or pasted as people write them, and a slip is never kept', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  const [date, time] = [chair.field(words('prepare:date')), chair.field(words('prepare:begin'))]
  await date.click()
  await chair.page.keyboard.type('12-3-2027')
  await chair.page.keyboard.press('Tab')
  await expect(date).toHaveValue('vr 12 mrt 2027')
  await time.click()
  await chair.page.keyboard.type('half acht ’s avonds')
  await chair.page.keyboard.press('Enter')
  await expect(time).toHaveValue('19:30')
  await expect(begins(driekring)).toHaveText('vrijdag 12 maart 2027, 19:30')

  await date.focus()
  await chair.page.keyboard.insertText('do 18 juni ’26\u200e')
  await chair.page.keyboard.press('ArrowUp')
  await chair.page.keyboard.press('Tab')
  await expect(date).toHaveValue('vr 19 jun 2026')
  for (const [field, slip, why] of [
    [date, '12-3-02027', words('fields:date.year')],
    [date, '', words('fields:date.empty')],
    [date, 'do 19 juni', words('fields:date.weekday')],
    [time, '7:30 PM', words('fields:time.unreadable')],
    [time, 'half acht', words('fields:time.twoTimes')],
  ] as const) {
    await chair.fillIn(field, slip)
    await expect(chair.alert).toHaveText(why)
    await expect(field).toHaveValue(slip)
    await field.press('Escape')
    await expect(chair.alert).toHaveCount(0)
  }
  await expect(begins(driekring)).toHaveText('vrijdag 19 juni 2026, 19:30')

  await chair.button(words('fields:date.calendar', { label: words('prepare:date') })).click()
  await chair.page.getByRole('button', { name: / 11 juni 2026/ }).click()
  await expect(date).toHaveValue('do 11 jun 2026')
  await chair.fillIn(date, '11-3')
  await expect(date).toHaveValue('do 11 mrt 2027')
  await chair.fillIn(date, '11-3-26')
  await expect(chair.page.getByText(words('fields:date.past'), { exact: true })).toBeVisible()
  await expect(begins(driekring)).toHaveText('woensdag 11 maart 2026, 19:30')
})

test('rule 223: a number is whole and in its range or refused in words, and a wheel changes nothing', async ({
  driekring,
}) => {
  const { chair } = driekring
  await chair.newMeeting()
  await chair.pickOption(words('prepare:minutes'), startsWith(words('prepare:preset.own')))
  const opening = chair.field(words('prepare:step.opening'))
  await chair.fillIn(opening, '9')
  await opening.hover()
  await opening.focus()
  await chair.page.mouse.wheel(0, -240)
  const range = words('fields:number.outside', { least: '0', most: '240' })
  for (const [slip, why] of [
    ['1.5', words('fields:number.notWhole')],
    ['7,5', words('fields:number.notWhole')],
    ['12:30', words('fields:number.notWhole')],
    ['999', range],
    ['-5', range],
    ['', words('fields:number.empty')],
  ] as const) {
    await chair.fillIn(opening, slip)
    await expect(chair.alert).toHaveText(why)
    await expect(opening).toHaveValue(slip)
  }
  expect((await setupOf(driekring)).minutes.opening).toBe(9)
  await opening.fill('20')
  await opening.press('ArrowDown')
  await opening.press('Enter')
  expect((await setupOf(driekring)).minutes.opening).toBe(19)
  await expect(chair.alert).toHaveCount(0)
})

test('rules 223, 224 and 226: a grey button does nothing, a refused date keeps the meeting shut, and it can be prepared again', async ({
  driekring,
}) => {
  const { chair } = driekring
  const { page } = chair
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  const open = chair.button(words('prepare:open'))
  const box = await open.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 20)
  await page.mouse.down()
  await chair.centralQuestion.fill('Wat helpt?')
  await expect(open).toBeEnabled()
  await page.mouse.up()
  await expect(open).toBeVisible()
  expect((await driekring.look()).meeting.agenda.status).toBe('prepared')
  await chair.field(words('prepare:date')).fill('32-3-2026')
  await open.click()
  await expect(chair.alert).toHaveText(words('fields:date.noSuchDay'))
  await expect(chair.field(words('prepare:date'))).toBeFocused()
  await chair.field(words('prepare:date')).fill('19-3-2026')
  await open.click()
  await expect(chair.doing(words('agenda:doing.walkIn'))).toBeVisible()
  // Rule 226: out of the first step, with nothing written, it can be prepared again.
  await chair.button(words('agenda:prepareAgain')).click()
  await expect(chair.theme).toHaveValue('Huiswerk')
  await expect(driekring.projector.smartboard).not.toContainText('Huiswerk')
  await open.click()
  await chair.next.click()
  await expect(chair.button(words('agenda:backLong'))).toBeVisible()
  await expect(chair.button(words('agenda:prepareAgain'))).toHaveCount(0)
  expect(new Date((await setupOf(driekring)).begin).toISOString()).toContain('2026-03-19')
})
