import { words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

// Each starts the app twice.
test.describe.configure({ timeout: 120_000 })

const collecting = () =>
  evening()
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt?', 'first')
    .note('teachers', 'Wat niet?', 'second')
    .goTo('circle.students.collect')

/** A break takes the board of notes and what is open over it off the screen; then the talk goes on. */
async function breakAndBack({ chair, projector }: Driekring): Promise<void> {
  await chair.page.keyboard.press('Alt+p')
  await expect(projector.scene('pause')).toBeVisible()
  await expect(chair.dialog).toHaveCount(0)
  await chair.button(words('console:break.back')).click()
}

async function killAndGoOn(driekring: Driekring): Promise<void> {
  await driekring.chair.saved()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
}

async function paste({ chair }: Driekring, text: string): Promise<void> {
  await chair.entry.focus()
  await chair.page.evaluate((pasted) => {
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

test('what was typed in a dialog of the board is there again after a break and after a kill', async ({
  idle: driekring,
}) => {
  await driekring.startOn(collecting().commands)
  const field = (name: string) => driekring.chair.field(name)
  const openGroup = async () => {
    await driekring.chair.pick('Wat helpt?')
    await driekring.chair.pick('Wat niet?')
    await driekring.chair.button(words('notes:group')).click()
  }
  await openGroup()
  await field(words('notes:groupName')).fill('Over de rust')
  await breakAndBack(driekring)
  await driekring.chair.onNote('Wat helpt?', words('notes:reword'))
  await field(words('notes:rewordField')).fill('Wat zou jou helpen?')
  await breakAndBack(driekring)
  await driekring.chair.inCourseMenu(words('agenda:handOver.menu'))
  await field(words('agenda:handOver.name')).fill('Joost Reinders')
  await killAndGoOn(driekring)

  const { chair } = driekring
  const letGo = () => chair.page.keyboard.press('Escape')
  await chair.inCourseMenu(words('agenda:handOver.menu'))
  await expect(field(words('agenda:handOver.name'))).toHaveValue('Joost Reinders')
  await letGo()
  await openGroup()
  await expect(field(words('notes:groupName'))).toHaveValue('Over de rust')
  await letGo()
  await chair.onNote('Wat helpt?', words('notes:reword'))
  await expect(field(words('notes:rewordField'))).toHaveValue('Wat zou jou helpen?')
  await letGo()
  // What was let go on purpose does not come back.
  await chair.button(words('notes:reword'), chair.note('Wat helpt?')).click()
  await expect(field(words('notes:rewordField'))).toHaveValue('Wat helpt?')
})

test('lines that were pasted lie open again after the app was killed, as they were mended', async ({
  idle: driekring,
}) => {
  await driekring.startOn(collecting().commands)
  await paste(driekring, '•\tEen?\r\n\r\n"Twee?\n"\r\nDrie?\tThuis\r\n')
  const line = (place: number) => driekring.chair.field(words('notes:paste.line', { place: String(place) }))
  // Rule 183: a cell of a spreadsheet and a row of two are one note each; nothing is left out or taken off unsaid.
  await expect(driekring.chair.dialog).toContainText(words('notes:paste.emptyOne'))
  await expect(line(1)).toHaveValue('• Een?')
  await expect(line(2)).toHaveValue('Twee?')
  await driekring.chair.button(words('notes:paste.withoutMarks')).click()
  await expect(line(1)).toHaveValue('Een?')
  await expect(driekring.chair.button(words('notes:paste.withoutMarks'))).toHaveCount(0)
  await line(2).fill('Twee, maar dan anders?')
  await driekring.chair.button(words('notes:paste.removeLine', { place: '1' })).click()
  await killAndGoOn(driekring)
  await expect(line(1)).toHaveValue('Twee, maar dan anders?')
  await expect(line(2)).toHaveValue('Drie? Thuis')
  await driekring.chair.button(words('notes:paste.add', { count: 2 }), driekring.chair.dialog).click()
  await expect(driekring.chair.dialog).toHaveCount(0)
  await expect
    .poll(async () => (await driekring.look()).meeting.notes.all.slice(2))
    .toMatchObject([
      { text: 'Twee, maar dan anders?', fromCircle: 'parents', forCircle: 'students' },
      { text: 'Drie? Thuis', fromCircle: 'parents', forCircle: 'students' },
    ])
  // A single cell is typed, without the quotes around it.
  await paste(driekring, '"Vier ""nu""\nof later?"\r\n')
  await expect(driekring.chair.entry).toHaveValue('Vier "nu" of later?')
})
