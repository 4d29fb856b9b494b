import { existsSync } from 'node:fs'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { participantId, some } from '../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE } from '../support/fenna'
import { evening } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'
import { answerDialog } from './poppler'
import { byPointer } from './ways'

const AMELIE = { id: participantId('amelie'), name: 'Amélie Dorssers', role: '', isPresent: true }
const NAMED = 'Wat vindt Amelie daarvan?'

/** The questions of the pupils run; of the chosen ones the first names somebody. */
const asking = () =>
  evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?' })
    .circle('students', { mode: 'names', people: [AMELIE] })
    .open()
    .goTo('circle.students.talk')
    .note('parents', NAMED, 'named')
    .note('teachers', 'Waarom moet Sjors nablijven?', 'maybe')
    .note('teachers', 'Wat nog meer?', 'plain')
    .point('students', 'Amelie leest graag', 'point')
    .action('Amelie belt', 'Amélie Dorssers')
    .choose('named', 'plain')
    .through('circle.students.collect', 'circle.students.questions')

test('rule 214: by mouse, keys, clicker, drag, list and rewording a name is asked about first', async ({ idle }) => {
  await idle.startOn(asking().commands)
  const { chair, projector: room } = idle
  const { page } = chair
  const hand = byPointer(page)
  /** It is asked; whoever closes the question keeps the words off the board. */
  const asked = async (text: string, hidden: string) => {
    await expect(chair.dialog).toContainText(text)
    await expect(chair.button(words('release:check.stop'), chair.dialog)).toBeFocused()
    expect(await room.words()).not.toContain(hidden)
    await page.keyboard.press('Escape')
    await expect(chair.dialog).toHaveCount(0)
    expect(await room.words()).not.toContain(hidden)
  }

  await test.step('the clicker and Page Down', async () => {
    await page.keyboard.press('PageDown')
    await asked('Amélie Dorssers', NAMED)
    expect((await idle.look()).meeting.notes.liveNoteId).toBeNull()
  })

  await test.step('the button, and a drag', async () => {
    await chair.onNote(NAMED, words('notes:putOnSmartboard'))
    await asked(words('release:check.name'), NAMED)
    await hand.moveTo('named', 'live')
    await asked(words('release:check.knownEvening'), NAMED)
  })

  await test.step('the list of chosen questions, and what K chooses while it is shown', async () => {
    const list = chair.page.getByRole('radio', { name: words('console:scene.selection') })
    // The input lies unseen under its words; a click, for what is asked keeps it as it was.
    await list.click({ force: true })
    await asked('Amélie Dorssers', NAMED)
    await expect(list).not.toBeChecked()
    await chair.onNote(NAMED, words('notes:backToNew'))
    await chair.pickOption(words('console:smartboard.choose'), words('console:scene.selection'))
    await expect(room.scene('selection')).toContainText('Wat nog meer?')
    await chair.picker('Waarom moet Sjors nablijven?').focus()
    await page.keyboard.press('k')
    await asked(words('release:check.maybe'), 'Sjors')
  })

  await test.step('a question on the board that is reworded', async () => {
    await page.keyboard.press('PageDown')
    await expect(room.scene('question')).toContainText('Wat nog meer?')
    await chair.onNote('Waarom moet Sjors nablijven?', words('notes:choose'))
    await chair.onNote('Waarom moet Sjors nablijven?', words('notes:putOnSmartboard'))
    await expect(chair.dialog).toContainText(words('release:check.maybe'))
    // Yes is for these words: now they stand there.
    await chair.button(words('release:check.goOn'), chair.dialog).click()
    await expect(room.scene('question')).toContainText('Waarom moet Sjors nablijven?')
  })
})

test('rule 214: outcome, points passed on and follow-up are asked about too', async ({ idle }) => {
  await idle.startOn(asking().through('switch.1').commands)
  const { chair, projector: room } = idle
  await chair.goOnUntil(words('agenda:doing.talk', { circle: words('common:circle.parents') }))
  await chair.page.getByText(words('talk:heard')).click()
  // As above: the box lies unseen under its words.
  await chair.passOn('Amelie leest graag').click({ force: true })
  await expect(chair.dialog).toContainText('Amelie leest graag')
  await chair.button(words('release:check.stop'), chair.dialog).click()
  await expect(chair.passOn('Amelie leest graag')).not.toBeChecked()
  for (const doing of [
    words('agenda:doing.summary', { circle: words('common:circleLower.students') }),
    words('agenda:doing.followUp'),
  ]) {
    await chair.goOnUntil(doing)
    await chair.button(words('talk:showOnSmartboard')).click()
    await expect(chair.dialog).toContainText('Amélie Dorssers')
    expect(await room.words()).not.toContain('Amelie')
    await chair.button(words('release:check.goOn'), chair.dialog).click()
    await expect(room.smartboard).toContainText('Amelie')
  }
})

test('rule 213: a pasted class list is known, and stays with the chair', async ({ idle }) => {
  await idle.startOn(evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?' }).commands)
  const { chair, projector: room } = idle
  await chair.button(words('prepare:classList.open')).click()
  await chair.fillIn(
    chair.page.getByLabel(words('prepare:classList.field')),
    'Nr\tNaam\n1\tQuaadgras, Wolf\n2\tZilverberk, Lise',
  )
  await expect(chair.button(words('prepare:classList.filled', { count: 2 }))).toBeVisible()
  await chair.button(words('prepare:open')).click()
  await chair.goOnUntil(words('agenda:doing.talk', { circle: words('common:circle.students') }))
  await chair.addNote('parents', 'Waarom helpt lise niet?')
  await expect(chair.note('Waarom helpt lise niet?')).toContainText(words('notes:named'))
  expect(await room.words()).not.toContain('lise')
})

test('rule 215: PDF and print ask first, for each addressee apart, and nothing leaves on a no', async ({
  idle,
}, testInfo) => {
  const first = some(FENNA_PEOPLE[0])
  const outside = {
    ...first,
    id: participantId('rianne'),
    name: 'Rianne Doornbosch',
    kind: 'external',
    role: '',
  } as const
  await idle.startOn(closedFennaMeeting({ attendees: [...FENNA_PEOPLE, outside] }).commands)
  const sheets = new SheetsPanelPage(idle.chair.page)
  await sheets.choose('reportSheet')
  await expect(sheets.tick('Rianne Doornbosch'), 'what goes out of school is ticked by the chair').not.toBeChecked()
  await sheets.tick('Rianne Doornbosch').press('Space')
  const pdf = testInfo.outputPath('verslag.pdf')
  await answerDialog(idle, pdf)
  for (const way of [words('sheets:panel.onePdf'), words('sheets:panel.manyPdf'), words('sheets:panel.print')]) {
    await sheets.button(way).click()
    await expect(sheets.asked.getByRole('region')).toHaveCount(3)
    await expect(sheets.asked.getByRole('region').last()).toContainText('buikpijn')
    await expect(sheets.asked.getByRole('button', { name: words('release:paper.stop') })).toBeFocused()
    await idle.chair.page.keyboard.press('Escape')
    await expect(sheets.asked).toHaveCount(0)
  }
  expect(existsSync(pdf)).toBe(false)
  await sheets.leave(words('sheets:panel.onePdf'))
  await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 30_000 })
  expect(existsSync(pdf)).toBe(true)
})
