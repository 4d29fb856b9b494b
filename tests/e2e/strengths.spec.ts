import { StrengthsPage, type Way } from '../../scripts/driver/strengths-page'
import { startsWith, words } from '../../scripts/driver/words'
import { manyStrengths, STRENGTHS, talkWithStrengths } from '../support/pupil-talk'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { loseEveryRelease } from './lost-release'
import { misfits, resize } from './measure'

const SMALL = { width: 1280, height: 720 }
const SIZES = [SMALL, { width: 1440, height: 900 }, { width: 1920, height: 1080 }]

const storedIn = async (driekring: Driekring) => {
  const { strengths } = (await driekring.look()).meeting.strengths
  return strengths.map(({ id: _id, ...strength }) => strength)
}

/** Adds, changes, moves, stars and marks, each in this one way. */
async function work(page: StrengthsPage, way: Way): Promise<void> {
  const { keyboard } = page.page
  await way.press(page.stop('add.creative.parents'))
  await expect(page.field).toBeFocused()
  await keyboard.type('Bakt taarten voor de buurt')
  await way.press(page.inPanel(words('strengths:placeButton.elsewhere')))
  await way.press(page.inPanel(words('strengths:save')))
  await expect(page.panel).toHaveCount(0)
  await way.press(page.stop('s3'))
  await expect(page.field).toBeFocused()
  await keyboard.type(' Ook op zicht.')
  await keyboard.press('Enter')
  await expect(page.panel).toHaveCount(0)
  await way.move('s4', 'cognition.parents')
  await expect.poll(() => page.cellOf('s4')).toBe('cognition.parents')
  await way.press(page.stop('s4'))
  await way.press(page.inPanel(words('strengths:useForGoal')))
  await expect(page.inPanel(words('strengths:useForGoal'))).toHaveAttribute('aria-pressed', 'true')
  await way.press(page.inPanel(words('strengths:exceptionButton')))
  await expect(page.inPanel(words('strengths:exceptionButton'))).toHaveAttribute('aria-pressed', 'true')
  await keyboard.press('Escape')
  await expect(page.panel).toHaveCount(0)
}

const AFTER = (() => {
  const usual = { about: 'pupil', isException: false, isForGoal: false }
  const all = STRENGTHS.map(([area, saidBy, places, text]) => ({ area, text, saidBy, places, ...usual }))
  const [changed, moved] = [all[3], all[4]]
  if (!changed || !moved) throw new Error('there are more strengths')
  const others = all.map((one) => (one === changed ? { ...one, text: `${one.text} Ook op zicht.` } : one))
  return [
    ...others.filter((one) => one !== moved),
    {
      area: 'creative',
      text: 'Bakt taarten voor de buurt',
      saidBy: 'parents',
      places: ['home', 'elsewhere'],
      ...usual,
    },
    { ...moved, area: 'cognition', saidBy: 'parents', isException: true, isForGoal: true },
  ]
})()

const WAYS: Readonly<Record<string, (page: StrengthsPage) => Way | Promise<Way>>> = {
  'the mouse': (page) => page.mouse,
  'a finger': (page) => page.finger(),
  'keys alone': (page) => page.keys,
}
for (const [name, wayOf] of Object.entries(WAYS)) {
  test(`rule 87: adding, changing, moving and marking with ${name} comes to the same`, async ({ idle: driekring }) => {
    await driekring.startOn(talkWithStrengths().commands)
    const page = new StrengthsPage(driekring.chair.page)
    await resize(driekring.app, page.page, { width: 1440, height: 900 })
    await work(page, await wayOf(page))
    expect(await storedIn(driekring)).toEqual(AFTER)
    await driekring.chair.saved()
  })
}

test('two keystrokes add: a letter opens the cell, Enter saves, and undo takes it back', async ({
  idle: driekring,
}) => {
  await driekring.startOn(talkWithStrengths([]).commands)
  const { chair } = driekring
  const page = new StrengthsPage(chair.page)
  await page.walkTo('add.physical.school')
  await chair.page.keyboard.type('bB +')
  await expect(page.field).toHaveValue('bB +')
  await chair.page.keyboard.press('Enter')
  await expect(page.stop('add.physical.school')).toBeFocused()
  expect(await storedIn(driekring)).toMatchObject([{ area: 'physical', saidBy: 'school', text: 'bB +' }])
  expect((await driekring.look()).meeting.projector.isBlack, 'a letter in a cell is text').toBe(false)
  await expect(chair.page.getByText(words('strengths:schoolFirst', { name: 'Fenna' }))).toBeVisible()
  await chair.page.keyboard.press('Alt+b')
  await expect.poll(async () => (await driekring.look()).meeting.projector.isBlack).toBe(true)
  await chair.page.keyboard.press('ArrowUp')
  await chair.page.keyboard.press('Delete')
  expect(await storedIn(driekring)).toEqual([])
  await chair.page.keyboard.press('Control+z')
  await expect.poll(() => storedIn(driekring)).toHaveLength(1)
})

test('a text that was begun is there again after the app was killed', async ({ idle: driekring }) => {
  await driekring.startOn(talkWithStrengths().commands)
  const page = new StrengthsPage(driekring.chair.page)
  await page.stop('add.creative.parents').click()
  await page.field.fill('Halverwege een zin')
  await driekring.chair.saved()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  const again = new StrengthsPage(driekring.chair.page)
  await again.stop('add.creative.parents').click()
  await expect(again.field).toHaveValue('Halverwege een zin')
  await driekring.chair.page.keyboard.press('Escape')
  await expect(again.stop('add.creative.parents')).toContainText('Halverwege een zin')
})

test('the menu moves a strength, and the place chosen at the head leaves the others away', async ({
  idle: driekring,
}) => {
  await driekring.startOn(talkWithStrengths().commands)
  const { chair } = driekring
  const page = new StrengthsPage(chair.page)
  await page.stop('s6').click()
  await page.inPanel(words('strengths:moveTo')).click()
  await chair.page.getByRole('menuitem', { name: words('strengths:area.interests'), exact: true }).click()
  await expect.poll(() => page.cellOf('s6')).toBe('interests.pupil')
  await expect(page.stop('s6')).toBeFocused()
  await page.grid
    .getByRole('button', {
      name: startsWith(words('strengths:whereShown', { place: words('strengths:places.everywhere') })),
    })
    .click()
  await chair.page.getByRole('menuitem', { name: words('strengths:places.elsewhere'), exact: true }).click()
  await expect(page.grid.locator('[data-strength]')).toHaveCount(1)
  await page.stop('add.creative.parents').click()
  await expect(page.inPanel(words('strengths:placeButton.elsewhere'))).toHaveAttribute('aria-pressed', 'true')
  await expect(page.inPanel(words('strengths:placeButton.home'))).toHaveAttribute('aria-pressed', 'false')
})

test('rule 89: nothing goes out before the room is open; then the grid goes out whole, or cell by cell', async ({
  idle: driekring,
}) => {
  const talk = talkWithStrengths()
  await driekring.startOn(talk.commands)
  const closed = new StrengthsPage(driekring.chair.page)
  await expect(closed.grid.locator('[aria-pressed]')).toHaveCount(0)
  await expect(driekring.chair.button(words('strengths:putAllOn'))).toHaveCount(0)
  await driekring.close()
  await driekring.startOn(talk.do({ type: 'release/room', isOpen: true }).commands)
  const { chair, projector: room } = driekring
  const page = new StrengthsPage(chair.page)
  const said = STRENGTHS.map(([, , , text]) => text)
  const shown = async () => {
    const all = await room.words()
    return said.filter((text) => all.includes(text))
  }
  const at = { area: words('strengths:area.creative'), party: words('strengths:party.pupil') }
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('strengths:putCellOn', at)).click()
  await expect(room.scene('strengths')).toBeVisible()
  expect(await shown()).toEqual([said[6]])
  await expect(chair.button(words('strengths:takeCellOff', at))).toContainText(words('strengths:onSmartboard'))
  await page.stop('add.creative.pupil').click()
  await expect(page.panel).toContainText(words('strengths:seenByAll'))
  await chair.page.keyboard.type('Tekent strips')
  expect(await room.words(), 'typing shows nothing').not.toContain('Tekent')
  await chair.page.keyboard.press('Enter')
  await expect(room.scene('strengths')).toContainText('Tekent strips')
  await page.stop('add.creative.school').click()
  await expect(page.field).toBeFocused()
  await chair.page.keyboard.type('Blijft hier')
  await chair.page.keyboard.press('Enter')
  await expect(page.panel).toHaveCount(0)
  expect(await room.words()).not.toContain('Blijft hier')
  await chair.button(words('strengths:takeCellOff', at)).click()
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('strengths:putAllOn')).click()
  await expect(room.scene('strengths')).toBeVisible()
  await expect(chair.page.getByText(words('strengths:wholeOnSmartboard'))).toBeVisible()
  await chair.button(words('strengths:takeAllOff')).click()
  await expect(room.scene('off')).toBeVisible()
  expect(await shown()).toEqual([])
})

test('rule 80: words to look at are asked about on every way to the board, also when they come in while it is out', async ({
  idle: driekring,
}) => {
  const talk = talkWithStrengths([['creative', 'pupil', ['home'], 'Met ADHD tekent hij strips']])
  await driekring.startOn(talk.do({ type: 'release/room', isOpen: true }).commands)
  const { chair, projector: room } = driekring
  const page = new StrengthsPage(chair.page)
  await chair.button(words('strengths:putAllOn')).click()
  await expect(chair.dialog).toContainText(words('release:check.health'))
  // Whoever reads on with Enter, or closes it, keeps it off the board.
  await expect(chair.button(words('release:check.stop'), chair.dialog)).toBeFocused()
  await chair.page.keyboard.press('Escape')
  await expect(chair.dialog).toHaveCount(0)
  await expect(room.scene('off')).toBeVisible()
  await chair.button(words('strengths:putAllOn')).click()
  await chair.button(words('release:check.goOn'), chair.dialog).click()
  await expect(room.scene('strengths')).toContainText('Met ADHD tekent hij strips')
  await page.stop('add.creative.school').click()
  await chair.page.keyboard.type('Neemt medicatie en tekent')
  await chair.page.keyboard.press('Enter')
  await expect(chair.dialog).toContainText('medicatie')
  expect(await room.words()).not.toContain('medicatie')
  await chair.button(words('release:check.stop'), chair.dialog).click()
  await expect(page.field).toHaveValue('Neemt medicatie en tekent')
})

test('the grid fits at every size, also with 100 strengths and texts of 2,000 signs, and keeps nobody out', async ({
  idle: driekring,
}) => {
  const long = 'Dit is een heel lange sterke kant die maar doorgaat. '.repeat(40).slice(0, 2_000)
  const texts = (n: number) => (n === 0 ? long : n === 1 ? 'a'.repeat(2_000) : `Sterke kant ${n}`)
  await driekring.startOn(
    talkWithStrengths(manyStrengths(100, texts)).do({ type: 'release/room', isOpen: true }).commands,
  )
  const { app, chair } = driekring
  const page = new StrengthsPage(chair.page)
  await expect(page.grid.locator('[data-strength]')).toHaveCount(100)
  for (const size of SIZES) {
    await resize(app, chair.page, size)
    expect.soft(await misfits(chair.page), `${size.width}`).toEqual([])
  }
  expect.soft(await seriousFindings(chair.page)).toEqual([])
  await resize(app, chair.page, SMALL)
  await page.stop('s0').click()
  await expect(page.field).toHaveValue(long)
  expect.soft(await misfits(chair.page), 'with the panel').toEqual([])
  expect.soft(await seriousFindings(chair.page), 'with the panel').toEqual([])
  await chair.page.keyboard.press('Escape')
  await expect(page.stop('s0')).toBeFocused()
})

test('a strength whose release was lost goes back, and the next click drops nothing (rule 237)', async ({
  idle: driekring,
}) => {
  await driekring.startOn(talkWithStrengths().commands)
  const page = new StrengthsPage(driekring.chair.page)
  await resize(driekring.app, page.page, { width: 1440, height: 900 })
  const before = await page.cellOf('s4')
  await loseEveryRelease(page.page, page.chip('s4'), page.cell('cognition.parents'), page.page.locator('[data-held]'))
  expect(await page.cellOf('s4')).toBe(before)
})
