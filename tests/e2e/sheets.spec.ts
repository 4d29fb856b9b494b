import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { closedFennaMeeting, FENNA_PEOPLE, fennaEvaluation } from '../support/fenna'
import { FENNA_AGREEMENTS, FENNA_CONCERNS, FENNA_STRENGTHS, FENNA_TEXTS } from '../support/fenna-words'
import { fullSheetMeeting } from '../support/full-sheet'
import { expect, inOneApp as test } from './fixtures'
import { homeworkEvening } from './planting'
import { answerDialog, countOf, expectA4, layoutText, tightText } from './poppler'

const tight = (text: string) => text.replace(/\s+/g, '')

test.describe('the sheets of the meeting about Fenna', () => {
  test('each is a PDF of its own that holds every word as often as it should', async ({
    idle: driekring,
  }, testInfo) => {
    await driekring.startOn(closedFennaMeeting().commands)
    const sheets = new SheetsPanelPage(driekring.chair.page)
    await sheets.choose(
      'invitation',
      'agreementSheet',
      'goalCard',
      'lessonTracker',
      'reportSheet',
      'plainReport',
      'evaluationSheet',
    )
    await sheets.tick(words('sheets:panel.namesInFiles')).press('Space')
    await expect(sheets.tick(words('sheets:panel.namesInFiles'))).toBeChecked()
    await sheets.tick(words('sheets:panel.allStrengths')).press('Space')
    const folder = testInfo.outputPath('print')
    mkdirSync(folder)
    await answerDialog(driekring, folder)
    await sheets.leave(words('sheets:panel.manyPdf'))
    await expect(sheets.root.getByText(words('sheets:panel.savedMany', { count: 10 }))).toBeVisible({
      timeout: 40_000,
    })

    const parents = 'Anke Brouwer-Jansma en Willem Brouwer'
    expect(readdirSync(folder).sort()).toEqual(
      [
        'Afsprakenblad Fenna Brouwer.pdf',
        'Doelenkaart Fenna Brouwer.pdf',
        'Evaluatieblad Fenna Brouwer.pdf',
        'Lesschema Fenna Brouwer.pdf',
        'Uitnodiging voor Fenna Brouwer.pdf',
        `Uitnodiging voor ${parents} Fenna Brouwer.pdf`,
        'Verslag in gewone taal voor Fenna Brouwer.pdf',
        `Verslag in gewone taal voor ${parents} Fenna Brouwer.pdf`,
        'Verslag voor Fenna Brouwer.pdf',
        `Verslag voor ${parents} Fenna Brouwer.pdf`,
      ].sort(),
    )
    const of = (name: string) => {
      const pdf = join(folder, `${name} Fenna Brouwer.pdf`)
      return { pages: expectA4(pdf), text: tightText(pdf), lines: layoutText(pdf) }
    }
    const strengths = FENNA_STRENGTHS.map(([, , , text]) => text)
    const linked = [5, 7, 7, 10].map((no) => strengths[no - 1])
    const agreements = FENNA_AGREEMENTS.map(({ what }) => what)

    const agreed = of('Afsprakenblad')
    for (const what of agreements) expect(countOf(agreed.text, tight(what)), what).toBe(1)
    for (const text of strengths) {
      expect(countOf(agreed.text, tight(text)), text).toBe(1 + linked.filter((one) => one === text).length)
    }
    for (const { name, role } of FENNA_PEOPLE) {
      expect(countOf(agreed.text, tight(`${name}, ${role}`)), name).toBe(1)
    }
    expect(countOf(agreed.text, words('sheets:agreementSheet.remark'))).toBe(FENNA_PEOPLE.length + 1)
    expect(agreed.pages).toBe(2)

    const report = of(`Verslag voor ${parents}`)
    for (const [, , text] of FENNA_CONCERNS) expect(countOf(report.text, tight(text)), text).toBe(1)
    for (const what of agreements) expect(countOf(report.text, tight(what)), what).toBe(1)
    expect(countOf(report.text, tight(FENNA_TEXTS.fields.goal))).toBe(1)
    expect(report.lines.indexOf('Wiskunde 8,1 gemiddeld')).toBeLessThan(report.lines.indexOf('Waarom dit gesprek'))

    for (const name of ['Doelenkaart', 'Lesschema', 'Uitnodiging voor', `Uitnodiging voor ${parents}`]) {
      const sheet = of(name)
      expect(sheet.pages, name).toBe(1)
      for (const [, , concern] of FENNA_CONCERNS) expect(countOf(sheet.text, tight(concern)), name).toBe(0)
    }
    expect(driekring.app.windows(), 'the hidden window is gone').toHaveLength(2)
  })

  test('the evaluation says what came of each agreement', async ({ idle: driekring }, testInfo) => {
    await driekring.startOn(fennaEvaluation().commands)
    const sheets = new SheetsPanelPage(driekring.chair.page)
    await sheets.choose('evaluationSheet')
    const pdf = testInfo.outputPath('evaluatie.pdf')
    await answerDialog(driekring, pdf)
    await sheets.leave(words('sheets:panel.pdf'))
    await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 20_000 })
    const text = tightText(pdf)
    expectA4(pdf)
    for (const { what } of FENNA_AGREEMENTS) expect(countOf(text, tight(what)), what).toBe(1)
    for (const [, , remark, helped] of FENNA_TEXTS.results) {
      expect(countOf(text, tight(remark)), remark).toBe(1)
      expect(countOf(text, tight(helped)), helped).toBe(1)
    }
    // What somebody thought of the talk is on paper only when that person says so (docs/domain.md, rule 263).
    expect(text).not.toContain('Gemiddeld')
    expect(text).not.toContain(tight(words('sheets:evaluationSheet.talk')))
  })
})

test('the outcome of the homework evening has a page for each circle and every note once', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(homeworkEvening())
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await sheets.choose('threeCircleSummary', 'circleOutcome')
  const pdf = testInfo.outputPath('opbrengst.pdf')
  await answerDialog(driekring, pdf)
  await sheets.button(words('sheets:panel.onePdf')).click()
  await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 20_000 })
  const text = tightText(pdf)
  const { notes, talk, setup } = (await driekring.look()).meeting
  expect(expectA4(pdf)).toBe(5)
  for (const note of notes.all.filter((one) => one.mergedInto === null && !one.isWithdrawn)) {
    expect(countOf(text, tight(note.text)), note.text).toBe(1)
  }
  for (const point of talk.points) expect(countOf(text, tight(point.text)), point.text).toBe(2)
  for (const { people } of Object.values(setup.circles)) {
    for (const { name } of people) expect(countOf(text, tight(name)), name).toBeLessThanOrEqual(2)
  }
})

test('four agreements and six people who sign fit on one page, with three strengths (rules 273 and 275)', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(fullSheetMeeting().commands)
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await sheets.choose('agreementSheet')
  const pdf = testInfo.outputPath('vol.pdf')
  await answerDialog(driekring, pdf)
  await sheets.button(words('sheets:panel.pdf')).click()
  await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 20_000 })
  const { meeting } = await driekring.look()
  const text = tightText(pdf)
  expect(expectA4(pdf)).toBe(1)
  expect(countOf(text, '16maart–23april')).toBe(1)
  for (const { what } of meeting.agreements.agreements) expect(countOf(text, tight(what)), what).toBe(1)
  for (const { name, role } of FENNA_PEOPLE) expect(countOf(text, tight(`${name}, ${role}`)), name).toBe(1)
  const out = meeting.strengths.strengths.filter((one) => text.includes(tight(one.text)))
  expect(out).toHaveLength(3)
  expect(text).toContain(tight(words('sheets:agreementSheet.moreStrengths', { count: 1 })))
})
