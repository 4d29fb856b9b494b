import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { participantId, some } from '../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE } from '../support/fenna'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'
import { answerDialog, countOf, expectA4, tightText, type Word, wordsOf } from './poppler'

const DAY = '3 februari 2026'
const tight = (text: string) => text.replace(/\s+/g, '')

/** A page is 595 by 842 points, with margins of 15 mm; the box of a word is a little higher than its ink. */
const EDGES = { left: 40, right: 556, top: 36, bottom: 801 }

/** Marks that keep the direction of a name to itself have no ink, and a box as wide as a space all the same. */
const withoutInk = ({ text }: Word) => (text.match(/\p{Cf}/gu) ?? []).length * 3

const overlap = (a: Word, b: Word) =>
  Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1.5 + withoutInk(a) + withoutInk(b) &&
  Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6

/** Every word lies inside the margins, and no word over another. */
function expectClean(pdf: string): void {
  const words = wordsOf(pdf).filter(({ text, box }) => text.trim() !== '' && box.top < EDGES.bottom)
  expect(words.length).toBeGreaterThan(50)
  const outside = words.filter(({ box }) => box.left < EDGES.left || box.right > EDGES.right || box.top < EDGES.top)
  expect(outside).toEqual([])
  const pages = new Set(words.map(({ page }) => page))
  for (const page of pages) {
    const here = words.filter((word) => word.page === page)
    const over = here.flatMap((a, place) =>
      here
        .slice(place + 1)
        .filter((b) => overlap(a, b))
        .map((b) => [a.text, b.text]),
    )
    expect(over, `page ${page}`).toEqual([])
  }
}

/** Twelve signers with names in other scripts and of other lengths, and texts of 5,000 signs. */
function hardMeeting() {
  const names = ['محمد الهاشمي', 'Łucja Żółć', 'Ana 🎈 de Vries', 'İpek Çağlayan', 'x'.repeat(60), '李小龙']
  const others = names.map((name, no) => ({
    ...(FENNA_PEOPLE[3] as (typeof FENNA_PEOPLE)[number]),
    id: participantId(`more-${no}`),
    name,
    role: 'docent',
  }))
  const long = Array.from({ length: 500 }, (_, no) => `woord${String(no).padStart(4, '0')}`).join(' ')
  const meeting = closedFennaMeeting({ attendees: [...FENNA_PEOPLE, ...others] })
  meeting
    .do({ type: 'agreements/edit', id: 'agreement-1' as never, patch: { what: long, successSign: 'y'.repeat(200) } })
    .do({ type: 'case/write', field: 'goal', text: `🎯 ${long}` })
    .do({ type: 'agreements/restate', personId: participantId('more-0'), text: 'سأتصل كل يوم جمعة' })
  return { meeting, names, long }
}

async function savePdf(driekring: Driekring, pdf: string, isAsked = true): Promise<void> {
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await answerDialog(driekring, pdf)
  await sheets.button(words('sheets:panel.pdf')).click()
  if (isAsked) await sheets.goOn.click()
  await expect(sheets.root.getByText(words('sheets:panel.saved'))).toBeVisible({ timeout: 30_000 })
}

test('long texts, twelve signers and names in other scripts: nothing cut off, nothing over something else', async ({
  idle: driekring,
}, testInfo) => {
  test.slow()
  const { meeting, names, long } = hardMeeting()
  await driekring.startOn(meeting.commands)
  const sheets = new SheetsPanelPage(driekring.chair.page)
  for (const name of ['agreementSheet', 'goalCard', 'lessonTracker', 'evaluationSheet'] as const) {
    await sheets.choose(name)
    const pdf = testInfo.outputPath(`${name}.pdf`)
    await savePdf(driekring, pdf, name !== 'lessonTracker')
    expect(expectA4(pdf)).toBeGreaterThan(1)
    expectClean(pdf)
    const text = tightText(pdf)
    for (const word of long.split(' ').filter((_, no) => no % 50 === 0 || no > 490)) {
      expect(countOf(text, word), `${name}: ${word}`).toBeGreaterThan(0)
    }
    if (name !== 'agreementSheet') continue
    for (const one of [names[1], names[3], names[4]]) expect(countOf(text, tight(one ?? '')), one).toBe(2)
    // Each person has a row to sign in, with a line for a remark.
    expect(countOf(text, words('sheets:agreementSheet.signLine').replace(/\s/g, ''))).toBe(12)
  }
})

test('rule 253: on paper a name from right to left leaves the sentence it stands in in order', async ({
  idle: driekring,
}, testInfo) => {
  const people = FENNA_PEOPLE.map((one) => (one.role === 'vader' ? { ...one, name: 'محمد الهاشمي' } : one))
  const meeting = closedFennaMeeting({ firstName: 'ليلى', lastName: 'الحسن', attendees: people })
  await driekring.startOn(meeting.commands)
  const sheets = new SheetsPanelPage(driekring.chair.page)
  for (const name of ['agreementSheet', 'evaluationSheet'] as const) {
    await sheets.choose(name)
    const pdf = testInfo.outputPath(`${name}.pdf`)
    await savePdf(driekring, pdf)
    const words = wordsOf(pdf)
    const isArabic = ({ text }: Word) => /[\u0600-\u06ff\ufb50-\ufeff]/.test(text)
    // The line under the title: the name of the pupil, and behind it the class.
    const behind = some(words.find(({ text }) => text === 'klas'))
    const isBeside = ({ page, box }: Word) => page === behind.page && Math.abs(box.top - behind.box.top) < 6
    const onLine = words.filter((word) => isArabic(word) && isBeside(word))
    expect(onLine.length, name).toBeGreaterThan(1)
    for (const word of onLine) expect(word.box.right, name).toBeLessThanOrEqual(behind.box.left + 1)
  }
})

test('a file or a folder that cannot be written to is said, nothing is left behind, and the rest goes on', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(closedFennaMeeting().commands)
  const { chair } = driekring
  const before = (await driekring.look()).meeting
  const sheets = new SheetsPanelPage(chair.page)
  await sheets.choose('lessonTracker', 'goalCard')

  // A folder stands where the file should come, as a file that another program holds: it cannot be replaced.
  const taken = testInfo.outputPath('taken.pdf')
  mkdirSync(join(taken, 'inside'), { recursive: true })
  await answerDialog(driekring, taken)
  await sheets.leave(words('sheets:panel.onePdf'))
  await expect(sheets.root.getByText(words('problems:file/not-written'))).toBeVisible({ timeout: 20_000 })
  expect(readdirSync(dirname(taken)).filter((name) => name.startsWith('.'))).toEqual([])

  const notAFolder = testInfo.outputPath('file')
  writeFileSync(notAFolder, '')
  await answerDialog(driekring, notAFolder)
  await sheets.leave(words('sheets:panel.manyPdf'))
  await expect(sheets.root.getByText(words('problems:file/not-written'))).toBeVisible({ timeout: 20_000 })

  await answerDialog(driekring, null)
  await sheets.leave(words('sheets:panel.manyPdf'))
  await expect(sheets.root.getByText(words('problems:print/cancelled'))).toBeVisible({ timeout: 20_000 })

  const folder = testInfo.outputPath('sheets')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, `Lesschema ${DAY}.pdf`), 'mine')
  await answerDialog(driekring, folder)
  await sheets.leave(words('sheets:panel.manyPdf'))
  await expect(sheets.root.getByText(words('sheets:panel.savedMany', { count: 2 }))).toBeVisible({ timeout: 30_000 })
  expect(readdirSync(folder).sort()).toEqual([
    `Doelenkaart ${DAY}.pdf`,
    `Lesschema ${DAY} (2).pdf`,
    `Lesschema ${DAY}.pdf`,
  ])
  expect((await driekring.look()).meeting).toEqual(before)
  expect(driekring.app.windows(), 'the hidden window is gone').toHaveLength(2)
})

test('a sheet that is not what its name says is refused in words, and the next one comes out', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(closedFennaMeeting().commands)
  const bad = {
    file: { neutral: ['x'], full: ['x'] },
    school: { name: '', contact: '', logo: '' },
    sheets: [{ name: 'goalCard', file: { neutral: ['x'], full: ['x'] }, model: '{"a":1}' }],
  }
  await answerDialog(driekring, testInfo.outputPath('bad.pdf'))
  const reply = await driekring.chair.page.evaluate(
    (job) =>
      (Reflect.get(window, 'bridge') as Record<string, (request: unknown) => unknown>)['print-sheet']?.({
        job,
        to: 'pdf',
      }),
    bad,
  )
  expect(reply).toEqual({ ok: false, problem: 'print/bad-sheet' })
  expect(existsSync(testInfo.outputPath('bad.pdf'))).toBe(false)
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await sheets.choose('goalCard')
  await savePdf(driekring, testInfo.outputPath('good.pdf'))
})

test('school, contact and logo stand on every sheet, also after starting again', async ({
  idle: driekring,
}, testInfo) => {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const logo = testInfo.outputPath('logo.png')
  writeFileSync(logo, Buffer.from(png, 'base64'))
  await driekring.startOn(closedFennaMeeting().commands)
  const { chair } = driekring
  const sheets = new SheetsPanelPage(chair.page)
  await sheets.button(words('sheets:panel.school')).click()
  await chair.dialog.getByLabel(words('sheets:school.contact')).fill('Zorgteam: 0123 45 67 80')
  const input = chair.dialog.locator('input[type=file]')
  await input.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('geen plaatje') })
  await expect(chair.dialog.getByText(words('sheets:school.wrongKind'))).toBeVisible()
  await input.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.alloc(200_001) })
  await expect(chair.dialog.getByText(words('sheets:school.tooLarge'))).toBeVisible()
  const bomb = Buffer.from(png, 'base64')
  bomb.writeUInt32BE(22_000, 16)
  bomb.writeUInt32BE(22_000, 20)
  await input.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: bomb })
  await expect(chair.dialog.getByText(words('sheets:school.tooManyPixels'))).toBeVisible()
  await input.setInputFiles(logo)
  await expect(chair.dialog.getByRole('img', { name: words('sheets:school.logo') })).toBeVisible()
  await chair.button(words('sheets:school.save'), chair.dialog).click()
  await expect(chair.dialog).toHaveCount(0)
  await expect(sheets.preview.getByText('Zorgteam: 0123 45 67 80').first()).toBeVisible()
  expect(existsSync(join(driekring.profile, 'school.json'))).toBe(true)

  await driekring.close()
  await driekring.start()
  await driekring.chair.open.click()
  const again = new SheetsPanelPage(driekring.chair.page)
  await again.choose('lessonTracker')
  const pdf = testInfo.outputPath('school.pdf')
  await savePdf(driekring, pdf, false)
  expect(countOf(tightText(pdf), tight('Zorgteam: 0123 45 67 80'))).toBe(1)
})
