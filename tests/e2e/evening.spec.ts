import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const circleAnswers = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.questions', { circle: words(`common:circle.${circle}`) })

/** A meeting in which the notes for the pupils are being collected. */
async function collecting({ chair }: Driekring): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
}

test('the circle in the middle cannot ask itself, by click or by key', async ({ driekring }) => {
  await collecting(driekring)
  const { chair } = driekring
  await expect(chair.chip('students')).toBeDisabled()
  await expect(chair.chip('parents')).toHaveAttribute('aria-pressed', 'true')
  await chair.entry.press('Alt+1')
  await expect(chair.chip('parents')).toHaveAttribute('aria-pressed', 'true')
})

test('Alt with 1, 2 or 3 chooses the circle, and Enter adds the note and stays for the next one', async ({
  driekring,
}) => {
  await collecting(driekring)
  const { chair } = driekring
  await chair.entry.click()
  await chair.page.keyboard.type('Eerste vraag?')
  await chair.page.keyboard.press('Alt+3')
  await expect(chair.chip('teachers')).toHaveAttribute('aria-pressed', 'true')
  await chair.page.keyboard.press('Enter')
  await chair.page.keyboard.type('Tweede vraag?')
  await chair.page.keyboard.press('Alt+2')
  await chair.page.keyboard.press('Enter')
  await expect(chair.entry).toBeFocused()
  await expect(chair.entry).toHaveValue('')
  const { all: notes } = (await driekring.look()).meeting.notes
  expect(notes.map(({ text, fromCircle }) => [text, fromCircle])).toEqual([
    ['Eerste vraag?', 'teachers'],
    ['Tweede vraag?', 'parents'],
  ])
})

test('the entry field keeps the caret when a note or a button is clicked, and gives it up on Tab', async ({
  driekring,
}) => {
  await collecting(driekring)
  const { chair } = driekring
  await chair.addNote('parents', 'Wat helpt?')
  await chair.page.keyboard.type('half gety')
  await chair.pick('Wat helpt?')
  await expect(chair.entry).toBeFocused()
  await chair.onNote('Wat helpt?', words('notes:choose'))
  await expect(chair.entry).toBeFocused()
  await chair.page.keyboard.type('pt')
  await expect(chair.entry).toHaveValue('half getypt')
  await chair.page.keyboard.press('Tab')
  await expect(chair.entry).not.toBeFocused()
})

test('a note without anything to read is refused with a message, and nothing is added', async ({ driekring }) => {
  await collecting(driekring)
  const { chair } = driekring
  await chair.addNote('parents', ' \u200b\t ')
  await expect(chair.alert).toHaveText(words('problems:board/empty-note'))
  expect((await driekring.look()).meeting.notes.all).toEqual([])
  await chair.addNote('parents', 'Nu wel?')
  await expect(chair.alert).toHaveCount(0)
  await expect(chair.lane('new').getByText('Nu wel?')).toBeVisible()
})

test('notes are chosen, ordered, asked, answered, partly answered, taken along and parked', async ({ driekring }) => {
  await collecting(driekring)
  const { chair } = driekring
  const texts = ['Vraag een?', 'Vraag twee?', 'Vraag drie?', 'Vraag vier?']
  for (const text of texts) await chair.addNote('parents', text)
  for (const text of texts.slice(0, 3)) await chair.onNote(text, words('notes:choose'))
  await chair.onNote('Vraag vier?', words('notes:park'))
  await expect(chair.lane('later').getByText('Vraag vier?')).toBeVisible()
  await chair.onNote('Vraag drie?', words('notes:up'))
  await chair.onNote('Vraag drie?', words('notes:up'))
  await expect(chair.lane('chosen').getByRole('article')).toHaveText([/Vraag drie/, /Vraag een/, /Vraag twee/])
  await expect(chair.button(words('notes:putOnSmartboard'))).toHaveCount(0)

  await chair.goOnUntil(circleAnswers('students'))
  const endings = [
    ['Vraag drie?', words('notes:answered'), 'answered'],
    ['Vraag een?', words('notes:partly'), 'partly'],
    ['Vraag twee?', words('notes:takeAlong'), 'takeAlong'],
  ] as const
  for (const [text, button] of endings) {
    await chair.onNote(text, words('notes:putOnSmartboard'))
    await expect(driekring.projector.scene('question')).toContainText(text)
    await chair.field(words('notes:answerField')).fill(`steekwoorden ${text}`)
    await chair.button(button).click()
    await expect(driekring.projector.scene('talk')).toBeVisible()
  }
  const { all: notes } = (await driekring.look()).meeting.notes
  for (const [text, , outcome] of endings) {
    expect(notes.find((note) => note.text === text)).toMatchObject({
      lane: 'answered',
      outcome,
      answer: `steekwoorden ${text}`,
    })
  }
  await expect(chair.lane('answered').getByRole('article')).toHaveCount(3)

  // Rule 25: the keywords stay with a question that is left without an ending.
  await chair.onNote('Vraag vier?', words('notes:choose'))
  await chair.onNote('Vraag vier?', words('notes:putOnSmartboard'))
  await chair.field(words('notes:answerField')).fill('half een antwoord')
  await chair.next.click()
  await expect
    .poll(async () => (await driekring.look()).meeting.notes.all.find(({ text }) => text === 'Vraag vier?'))
    .toMatchObject({ lane: 'chosen', outcome: null, answer: 'half een antwoord' })
})

test('two notes become one question with the originals inside, and can be taken apart again', async ({ driekring }) => {
  await collecting(driekring)
  const { chair } = driekring
  await chair.addNote('parents', 'Hoe lang duurt het?')
  await chair.addNote('teachers', 'Hoeveel tijd kost het?')
  await chair.pick('Hoe lang duurt het?')
  await chair.pick('Hoeveel tijd kost het?')
  await chair.button(words('notes:merge')).click()
  await expect(chair.lane('new').getByRole('article')).toHaveCount(1)
  await expect(chair.lane('new').getByRole('article')).toContainText('Hoeveel tijd kost het?')
  await chair.onNote('Hoe lang duurt het?', words('notes:choose'))
  expect((await driekring.look()).report.notes).toMatchObject({ total: 2, selected: 2 })
  await chair.onNote('Hoe lang duurt het?', words('notes:split'))
  await expect(chair.lane('new').getByText('Hoeveel tijd kost het?')).toBeVisible()
  expect((await driekring.look()).meeting.notes.all.every((note) => note.mergedInto === null)).toBe(true)
})

test('a note written after collecting goes to Later and says so', async ({ driekring }) => {
  await collecting(driekring)
  const { chair } = driekring
  await chair.goOnUntil(circleAnswers('students'))
  await expect(chair.page.getByText(words('notes:entry.late'))).toBeVisible()
  await chair.addNote('parents', 'Nog iets?')
  await expect(chair.lane('later').getByText('Nog iets?')).toBeVisible()
  await expect(chair.lane('later').getByText(words('notes:late'))).toBeVisible()
})
