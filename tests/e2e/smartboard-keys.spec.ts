import { startsWith, words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'

/** The questions of the pupils run; three are chosen and none is asked. */
const asking = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .note('teachers', 'Wat niet?', 'second')
    .note('teachers', 'Wat nog meer?', 'third')
    .choose('first', 'second', 'third')
    .through('circle.students.collect', 'circle.students.questions')

test('the keys of the board work from question to question and over a dialog', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { chair, projector } = idle
  const press = (key: string) => chair.page.keyboard.press(key)
  const view = async () => (await idle.look()).view

  await test.step('a clicker goes from question to question (rule 180)', async () => {
    for (const question of ['Wat helpt?', 'Wat niet?', 'Wat nog meer?']) {
      await press('PageDown')
      await expect(projector.scene('question')).toContainText(question)
    }
    await press('PageDown')
    const { meeting } = await idle.look()
    expect(meeting.notes.liveNoteId).toBe('third')
    expect(meeting.agenda.steps.find(({ id }) => id === 'circle.students.questions')?.kind).toBe('questions')
    expect(meeting.notes.chosenOrder).toEqual(['second', 'first'])
  })

  const nothingIsLive = async (id: string, lane: string) => {
    await expect(projector.scene('talk')).toBeVisible()
    const { liveNoteId, all: notes } = (await idle.look()).meeting.notes
    expect(liveNoteId).toBeNull()
    expect(notes.find((note) => note.id === id)?.lane).toBe(lane)
  }

  await test.step('a live question that is kept for later leaves the board', async () => {
    await chair.button(words('notes:park'), chair.page.locator('[data-lane-name="live"]')).click()
    await nothingIsLive('third', 'later')
  })

  await test.step('a live question leaves the board when putting it there is undone (rule 39)', async () => {
    await press('PageDown')
    await expect(projector.scene('question')).toContainText('Wat niet?')
    await press('Control+z')
    await nothingIsLive('second', 'chosen')
  })

  await test.step('in a field of a dialog they are letters (rule 181)', async () => {
    await chair.onNote('Wat niet?', words('notes:reword'))
    const field = chair.field(words('notes:rewordField'))
    await field.fill('')
    await field.pressSequentially('bp')
    await expect(field).toHaveValue('bp')
    expect((await view()).isBlack).toBe(false)
    await press('Alt+b')
    await expect.poll(async () => (await view()).isBlack).toBe(true)
    await expect(chair.page.getByTestId('smartboard-preview')).toContainText(words('console:smartboard.black'))
    await press('Alt+b')
    await press('Escape')
    await expect(chair.dialog).toBeHidden()
  })

  await test.step('black and pause work while a dialog is open (rule 181)', async () => {
    await chair.inCourseMenu(words('agenda:end'))
    await expect(chair.dialog).toBeVisible()
    await press('b')
    await expect.poll(async () => (await view()).isBlack).toBe(true)
    await press('b')
    await expect.poll(async () => (await view()).isBlack).toBe(false)
    await press('p')
    await expect(projector.scene('pause')).toBeVisible()
    await press('n')
    await expect(chair.dialog).toBeVisible()
    await press('Escape')
    await expect(chair.dialog).toBeHidden()
  })
})

test('after a break the next key is for the clock or the board, never for a field (rule 123)', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { chair, projector } = idle
  const press = (key: string) => chair.page.keyboard.press(key)
  await press('p')
  await expect(projector.scene('pause')).toBeVisible()
  await expect(chair.page.getByTestId('emergency-card').getByRole('heading', { level: 1 })).toBeFocused()
  await press(' ')
  await expect(projector.scene('talk')).toBeVisible()
  await expect(chair.page.locator('main')).toBeFocused()
  await press('b')
  await expect.poll(async () => (await idle.look()).view.isBlack).toBe(true)
  await press('n')
  await expect(chair.field(words('notes:entry.field'))).toBeFocused()
})

test('each key is text, ours or the system’s (rules 230 to 233)', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { chair } = idle
  const { keyboard } = chair.page
  const press = (key: string) => keyboard.press(key)
  const meeting = async () => (await idle.look()).meeting
  const isPaused = async () => (await meeting()).agenda.pausedSince !== null
  const nowhere = () => chair.entry.press('Escape')

  await test.step('Alt + 0235 on the keypad writes ë and does nothing else', async () => {
    await chair.entry.click()
    const cdp = await chair.page.context().newCDPSession(chair.page)
    await keyboard.down('Alt')
    for (const digit of '0235')
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await cdp.send('Input.dispatchKeyEvent', {
          ...{ type, key: digit, code: `Numpad${digit}`, location: 3, isKeypad: true, modifiers: 1 },
        })
    await keyboard.up('Alt')
    // What Windows sends once Alt comes up.
    await keyboard.insertText('ë')
    await expect(chair.entry).toBeFocused()
    await expect(chair.entry).toHaveValue('ë')
    await expect(chair.chip('parents')).toHaveAttribute('aria-pressed', 'true')
    await press('Alt+3')
    await expect(chair.chip('teachers')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('Alt + Space is the system’s; Alt + S stops the clock from within a field', async () => {
    await press('Alt+ ')
    expect(await isPaused()).toBe(false)
    await press('Alt+s')
    await expect.poll(isPaused).toBe(true)
    await press('Alt+s')
    await expect.poll(isPaused).toBe(false)
    await expect(chair.entry).toHaveValue('ë')
  })

  await test.step('a key that is held works once', async () => {
    await nowhere()
    for (let times = 0; times < 30; times += 1) await keyboard.down('+')
    await keyboard.up('+')
    for (let times = 0; times < 9; times += 1) await keyboard.down('PageDown')
    await keyboard.up('PageDown')
    const { agenda: now, notes } = await meeting()
    expect(Object.values(now.runs).map(({ added }) => added)).toContain(60_000)
    expect(notes.all.filter(({ askedAt }) => askedAt !== null)).toHaveLength(1)
  })

  await test.step('after a choice from a menu by mouse Space is for the clock (rule 123)', async () => {
    const menu = chair.button(words('agenda:menu'))
    await chair.inCourseMenu(words('agenda:changeover'))
    await expect(chair.page.getByRole('menu')).toBeHidden()
    await press(' ')
    await expect.poll(isPaused).toBe(true)
    await expect(chair.page.getByRole('menu')).toBeHidden()
    await press(' ')
    await expect.poll(isPaused).toBe(false)
    await menu.press('ArrowDown')
    await press('Escape')
    await expect(menu).toBeFocused()
    await press(' ')
    await expect(chair.page.getByRole('menu')).toBeVisible()
    expect(await isPaused()).toBe(false)
    await press('Escape')
    await expect(chair.page.getByRole('menu')).toBeHidden()
  })

  await test.step('a clicker’s period makes the board black; its Escape leaves the large clock open', async () => {
    await nowhere()
    await press('.')
    await expect.poll(async () => (await idle.look()).view.isBlack).toBe(true)
    await press('.')
    await expect.poll(async () => (await idle.look()).view.isBlack).toBe(false)
    await press('t')
    const back = chair.button(startsWith(words('console:timekeeper.back')))
    await expect(back).toBeVisible()
    await press('Escape')
    await press('t')
    await expect(back).toBeHidden()
    await expect(chair.entry).toHaveValue('ë')
  })
})
