import { words } from '../../scripts/driver/words'
import { participantId } from '../support/builders'
import { evening } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'
import { loseEveryRelease } from './lost-release'
import { byPointer, byTouch } from './ways'

const AMELIE = { id: participantId('amelie'), name: 'Amélie Dorssers', role: '', isPresent: true }

/** Notes for the pupils are being collected, of both other circles. */
const collecting = () =>
  evening()
    .circle('students', { mode: 'names', people: [AMELIE] })
    .open()
    .goTo('circle.students.talk')
    .note('parents', 'Wat helpt jou thuis?', 'a')
    .note('parents', 'Waarom zo laat naar bed?', 'b')
    .note('teachers', 'Wat helpt één les lang?', 'c')
    .goTo('circle.students.collect')

test('finding, warning and taking back work while notes are typed', async ({ idle }) => {
  await idle.startOn(collecting().commands)
  const { chair } = idle
  const { page } = chair
  const shown = () =>
    page
      .locator('[data-lane-name="new"] article:visible')
      .evaluateAll((notes) => notes.map((note) => note.dataset['note']))
  const hint = page.getByRole('region', { name: words('notes:entry.label') }).getByRole('status')

  await test.step('search finds more exactly with every letter, in any case and without accents', async () => {
    const search = chair.field(words('notes:head.search'))
    await page.keyboard.press('Control+k')
    await expect(search).toBeFocused()
    await page.keyboard.type('helpt')
    await expect.poll(shown).toEqual(['a', 'c'])
    await page.keyboard.type(' EEN')
    await expect.poll(shown).toEqual(['c'])
    await page.keyboard.press('Escape')
    await expect(search).toHaveValue('')
    await expect.poll(shown).toHaveLength(3)
  })

  await test.step('one button leaves the notes of one circle', async () => {
    const only = chair.button(words('notes:head.only', { circle: words('common:circleLower.teachers') }))
    await only.click()
    await expect.poll(shown).toEqual(['c'])
    await only.click()
    await expect.poll(shown).toHaveLength(3)
  })

  await test.step('the same words and a name are pointed out, and never refused', async () => {
    await chair.chip('parents').click()
    await chair.entry.fill('waarom zo LAAT naar bed')
    await expect(hint).toHaveText(words('notes:entry.twin', { lane: words('notes:lane.new') }))
    await chair.entry.fill('Wat vindt Amelie daarvan?')
    await expect(hint).toContainText('Amélie Dorssers')
    await chair.entry.press('Enter')
    await expect.poll(shown).toHaveLength(4)
    expect((await idle.look()).meeting.notes.all.at(-1)?.text).toBe('Wat vindt Amelie daarvan?')
  })

  await test.step('„Haal terug” keeps what was entered last, out of the way', async () => {
    await chair.button(words('notes:entry.takeBack')).click()
    await expect.poll(shown).toHaveLength(3)
    await expect(page.locator('[data-lane-name="later"]')).toContainText(words('notes:withdrawn'))
    expect((await idle.look()).meeting.notes.all.at(-1)).toMatchObject({ lane: 'later', isWithdrawn: true })
    await expect(chair.button(words('notes:entry.takeBack'))).toBeDisabled()
  })

  await test.step('a note moved by mouse or finger leaves the caret where it was', async () => {
    await chair.entry.fill('Halverwege')
    await chair.entry.focus()
    await byPointer(page).moveTo('a', 'chosen')
    await expect(chair.entry).toBeFocused()
    const finger = await byTouch(page)
    await finger.moveTo('c', 'chosen')
    await expect(chair.entry).toBeFocused()
    await finger.pick('b')
    await finger.press(chair.button(words('notes:choose'), chair.note('Waarom zo laat naar bed?')))
    await expect(chair.entry).toBeFocused()
    await page.keyboard.type(' een zin')
    await expect(chair.entry).toHaveValue('Halverwege een zin')
    expect((await idle.look()).meeting.notes.chosenOrder).toEqual(['a', 'c', 'b'])
  })
})

test('a note whose release was lost goes back, and the next click drops nothing (rule 237)', async ({ idle }) => {
  await idle.startOn(collecting().commands)
  const { page } = idle.chair
  const note = page.locator('[data-lane-name="new"] article[data-note="b"]')
  const inAir = page.locator('article[data-note="b"]').filter({ visible: true }).nth(1)
  await loseEveryRelease(page, note, page.locator('[data-lane-name="later"]'), inAir)
  const { all: notes } = (await idle.look()).meeting.notes
  expect(notes.map(({ id, lane }) => [id, lane])).toEqual(['a', 'b', 'c'].map((id) => [id, 'new']))
})
