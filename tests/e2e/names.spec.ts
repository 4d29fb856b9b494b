import { existsSync } from 'node:fs'
import { nl } from '@shared/strings/nl'
import { participantId, some } from '../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE } from '../support/fenna'
import { evening } from '../support/meeting-driver'
import { filledIn } from './case-tools'
import { expect, inOneApp as test } from './fixtures'
import { SheetsPanelPage } from './pages/sheets-panel'
import { answerDialog } from './poppler'
import { byPointer } from './ways'

const { notes: smartboard, console: consoleText, release, talk } = nl
const { check } = release

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
  const asked = async (words: string, hidden: string) => {
    await expect(chair.dialog).toContainText(words)
    await expect(chair.button(check.stop, chair.dialog)).toBeFocused()
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
    await chair.onNote(NAMED, smartboard.putOnSmartboard)
    await asked(check.name, NAMED)
    await hand.moveTo('named', 'live')
    await asked(check.knownEvening, NAMED)
  })

  await test.step('the list of chosen questions, and what K chooses while it is shown', async () => {
    const list = chair.page.getByRole('radio', { name: consoleText.scene.selection })
    await list.click({ force: true })
    await asked('Amélie Dorssers', NAMED)
    await expect(list).not.toBeChecked()
    await chair.onNote(NAMED, smartboard.backToNew)
    await chair.pickOption(consoleText.smartboard.choose, consoleText.scene.selection)
    await expect(room.scene('selection')).toContainText('Wat nog meer?')
    await chair.picker('Waarom moet Sjors nablijven?').focus()
    await page.keyboard.press('k')
    await asked(check.maybe, 'Sjors')
  })

  await test.step('a question on the board that is reworded', async () => {
    await page.keyboard.press('PageDown')
    await expect(room.scene('question')).toContainText('Wat nog meer?')
    await chair.onNote('Waarom moet Sjors nablijven?', smartboard.choose)
    await chair.onNote('Waarom moet Sjors nablijven?', smartboard.putOnSmartboard)
    await expect(chair.dialog).toContainText(check.maybe)
    // Yes is for these words: now they stand there.
    await chair.button(check.goOn, chair.dialog).click()
    await expect(room.scene('question')).toContainText('Waarom moet Sjors nablijven?')
  })
})

test('rule 214: outcome, points passed on and follow-up are asked about too', async ({ idle }) => {
  await idle.startOn(asking().through('switch.1').commands)
  const { chair, projector: room } = idle
  await chair.goOnUntil(filledIn(nl.agenda.doing.talk, { circle: nl.common.circle.parents }))
  await chair.page.getByText(talk.heard).click()
  await chair.passOn('Amelie leest graag').click({ force: true })
  await expect(chair.dialog).toContainText('Amelie leest graag')
  await chair.button(check.stop, chair.dialog).click()
  await expect(chair.passOn('Amelie leest graag')).not.toBeChecked()
  for (const doing of [
    filledIn(nl.agenda.doing.summary, { circle: nl.common.circleLower.students }),
    nl.agenda.doing.followUp,
  ]) {
    await chair.goOnUntil(doing)
    await chair.button(talk.showOnSmartboard).click()
    await expect(chair.dialog).toContainText('Amélie Dorssers')
    expect(await room.words()).not.toContain('Amelie')
    await chair.button(check.goOn, chair.dialog).click()
    await expect(room.smartboard).toContainText('Amelie')
  }
})

test('rule 213: a pasted class list is known, and stays with the chair', async ({ idle }) => {
  await idle.startOn(evening({ theme: 'Huiswerk', centralQuestion: 'Wat helpt?' }).commands)
  const { chair, projector: room } = idle
  await chair.button(nl.prepare.classList.open).click()
  await chair.fillIn(
    chair.page.getByLabel(nl.prepare.classList.field),
    'Nr\tNaam\n1\tQuaadgras, Wolf\n2\tZilverberk, Lise',
  )
  await expect(chair.button(filledIn(nl.prepare.classList.filled_other, { count: '2' }))).toBeVisible()
  await chair.button(nl.prepare.open).click()
  await chair.goOnUntil(filledIn(nl.agenda.doing.talk, { circle: nl.common.circle.students }))
  await chair.addNote('parents', 'Waarom helpt lise niet?')
  await expect(chair.note('Waarom helpt lise niet?')).toContainText(smartboard.named)
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
  for (const way of [nl.sheets.panel.onePdf, nl.sheets.panel.manyPdf, nl.sheets.panel.print]) {
    await sheets.button(way).click()
    await expect(sheets.asked.getByRole('region')).toHaveCount(3)
    await expect(sheets.asked.getByRole('region').last()).toContainText('buikpijn')
    await expect(sheets.asked.getByRole('button', { name: release.paper.stop })).toBeFocused()
    await idle.chair.page.keyboard.press('Escape')
    await expect(sheets.asked).toHaveCount(0)
  }
  expect(existsSync(pdf)).toBe(false)
  await sheets.leave(nl.sheets.panel.onePdf)
  await expect(sheets.root.getByText(nl.sheets.panel.saved)).toBeVisible({ timeout: 30_000 })
  expect(existsSync(pdf)).toBe(true)
})
