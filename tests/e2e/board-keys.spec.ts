import { nl } from '@shared/strings/nl'
import { evening } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'

const { agenda, board, console: consoleText } = nl

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
    expect(meeting.board.liveNoteId).toBe('third')
    expect(meeting.agenda.steps.find(({ id }) => id === 'circle.students.questions')?.kind).toBe('questions')
    expect(meeting.board.chosenOrder).toEqual(['second', 'first'])
  })

  const nothingIsLive = async (id: string, lane: string) => {
    await expect(projector.scene('talk')).toBeVisible()
    const { liveNoteId, notes } = (await idle.look()).meeting.board
    expect(liveNoteId).toBeNull()
    expect(notes.find((note) => note.id === id)?.lane).toBe(lane)
  }

  await test.step('a live question that is kept for later leaves the board', async () => {
    await chair.button(board.park, chair.page.locator('[data-lane-name="live"]')).click()
    await nothingIsLive('third', 'later')
  })

  await test.step('a live question leaves the board when putting it there is undone (rule 39)', async () => {
    await press('PageDown')
    await expect(projector.scene('question')).toContainText('Wat niet?')
    await press('Control+z')
    await nothingIsLive('second', 'chosen')
  })

  await test.step('in a field of a dialog they are letters (rule 181)', async () => {
    await chair.onNote('Wat niet?', board.reword)
    const field = chair.field(board.rewordField)
    await field.fill('')
    await field.pressSequentially('bp')
    await expect(field).toHaveValue('bp')
    expect((await view()).isBlack).toBe(false)
    await press('Alt+b')
    await expect.poll(async () => (await view()).isBlack).toBe(true)
    await expect(chair.page.getByTestId('board-preview')).toContainText(consoleText.board.black)
    await press('Alt+b')
    await press('Escape')
    await expect(chair.dialog).toBeHidden()
  })

  await test.step('black and pause work while a dialog is open (rule 181)', async () => {
    await chair.inCourseMenu(agenda.end)
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
  await expect(chair.field(board.entry.field)).toBeFocused()
})
