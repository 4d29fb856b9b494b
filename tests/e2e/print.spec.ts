import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { some } from '../support/builders'
import { expect, inOneApp as test } from './fixtures'
import { homeworkEvening } from './planting'
import { answerDialog, countOf, layoutText } from './poppler'

const GOLDEN = resolve(__dirname, '../golden/samenvatting-driegesprek.txt')

const poppler = (tool: string, ...args: string[]) => execFileSync(tool, args, { encoding: 'utf8' })

test.describe('the sheet of the homework evening', () => {
  test.beforeEach(async ({ idle: driekring }) => {
    await driekring.startOn(homeworkEvening())
    await expect(driekring.chair.page.getByRole('heading', { name: words('report:title') })).toBeVisible()
  })

  test('as PDF it holds every point, action and the reaction once, on A4, with all fonts inside', async ({
    idle: driekring,
  }, testInfo) => {
    const pdf = testInfo.outputPath('samenvatting.pdf')
    const folder = dirname(pdf)
    const before = { folder: readdirSync(folder), temp: pdfs(tmpdir()), profile: pdfs(driekring.profile) }
    await answerDialog(driekring, pdf)
    await new SheetsPanelPage(driekring.chair.page).button(words('sheets:panel.pdf')).click()
    await expect(driekring.chair.page.getByText(words('sheets:panel.saved'))).toBeVisible()

    const text = layoutText(pdf)
    const { talk, setup } = (await driekring.look()).meeting
    const flat = poppler('pdftotext', pdf, '-').replace(/\s+/g, ' ')
    const parts = [...talk.points.map((point) => point.text), talk.reaction, setup.centralQuestion]
    expect(parts).toHaveLength(14)
    for (const part of parts) expect(countOf(flat, part), part).toBe(1)
    const columns = poppler('pdftotext', '-layout', pdf, '-').replace(/\s+/g, '')
    for (const { what } of talk.actions) {
      const start = what.split(' ').slice(0, 3).join('')
      expect(countOf(columns, start), what).toBe(1)
    }
    for (const { name } of setup.circles.students.people) expect(countOf(flat, name), name).toBe(0)

    const info = poppler('pdfinfo', pdf)
    expect(info).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/)
    const engine = await driekring.app.evaluate(() => Number.parseInt(process.versions['electron'] ?? '', 10))
    expect(info).toMatch(engine >= 28 ? /Tagged:\s+yes/ : /Tagged:\s+no/)
    const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/)

    expect(readdirSync(folder)).toEqual([...before.folder, 'samenvatting.pdf'].sort())
    expect(pdfs(tmpdir())).toEqual(before.temp)
    expect(pdfs(driekring.profile)).toEqual(before.profile)
    expect(driekring.app.windows(), 'the hidden window is gone').toHaveLength(2)

    if (process.env['DRIEKRING_WRITE_GOLDEN']) writeFileSync(GOLDEN, `${text}\n`)
    expect(`${text}\n`).toBe(readFileSync(GOLDEN, 'utf8'))
  })

  test('a cancelled dialog says so, changes nothing and can be tried again', async ({ idle: driekring }, testInfo) => {
    const { chair } = driekring
    const before = (await driekring.look()).meeting
    await answerDialog(driekring, null)
    await new SheetsPanelPage(chair.page).button(words('sheets:panel.pdf')).click()
    await expect(chair.page.getByText(words('problems:print/cancelled'))).toBeVisible()
    expect((await driekring.look()).meeting).toEqual(before)
    const pdf = testInfo.outputPath('again.pdf')
    await answerDialog(driekring, pdf)
    await new SheetsPanelPage(chair.page).button(words('sheets:panel.pdf')).click()
    await expect(chair.page.getByText(words('sheets:panel.saved'))).toBeVisible()
    expect(existsSync(pdf)).toBe(true)
  })

  test('a folder that cannot be written to is said in Dutch, and the clock goes on', async ({
    idle: driekring,
  }, testInfo) => {
    const { chair } = driekring
    const notAFolder = testInfo.outputPath('file')
    writeFileSync(notAFolder, '')
    await answerDialog(driekring, `${notAFolder}/sheet.pdf`)
    await new SheetsPanelPage(chair.page).button(words('sheets:panel.pdf')).click()
    await expect(chair.page.getByText(words('problems:file/not-written'))).toBeVisible()
    await expect(chair.page.getByRole('banner')).toContainText('21:34')
    await driekring.step(60)
    await expect(chair.page.getByRole('banner')).toContainText('21:35')
  })

  test('paper comes from the same sheet through main; without a printer the app says so', async ({
    idle: driekring,
  }) => {
    const { chair, app } = driekring
    await app.evaluate(({ app: electron }) => {
      const printed: string[] = []
      Object.assign(globalThis, { printed })
      electron.on('web-contents-created', (_event, contents) => {
        Object.assign(contents, {
          print: (_options: unknown, done: (isPrinted: boolean, reason: string) => void) => {
            printed.push(contents.getURL())
            done(false, 'No printers available on the network')
          },
        })
      })
    })
    await new SheetsPanelPage(chair.page).button(words('sheets:panel.print')).click()
    await expect(chair.page.getByText(words('problems:print/no-printer'))).toBeVisible()
    expect(await app.evaluate(() => Reflect.get(globalThis, 'printed') as string[])).toEqual([
      'app://driekring/print.html',
    ])
  })
})

function pdfs(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.pdf(\.new)?$/.test(name))
    .sort()
}

test('the questions kept for a circle that was not there come on a page of their own', async ({
  idle: driekring,
}, testInfo) => {
  const evening = homeworkEvening()
  const { at } = some(evening.at(-1))
  const nobody = { mode: 'number', presentCount: 0 } as const
  await driekring.startOn([...evening, { type: 'meeting/change-circle', at, circle: 'parents', patch: nobody }])
  const { chair } = driekring
  const { notes } = (await driekring.look()).meeting
  const kept = notes.all.filter((note) => note.forCircle === 'parents' && !note.askedAt && !note.mergedInto)
  expect(kept.length).toBeGreaterThan(2)
  const pdf = testInfo.outputPath('samenvatting.pdf')
  await answerDialog(driekring, pdf)
  await new SheetsPanelPage(chair.page).button(words('sheets:panel.pdf')).click()
  await expect(chair.page.getByText(words('sheets:panel.saved'))).toBeVisible()
  const pages = poppler('pdftotext', pdf, '-')
    .split('\f')
    .map((page) => page.replace(/\s+/g, ' '))
  const [last, ...before] = pages.filter((page) => page.trim() !== '').reverse()
  expect(last).toContain(words('print:missedQuestions.title'))
  for (const { text } of kept) expect(countOf(some(last), text), text).toBe(1)
  expect(before.join(' ')).not.toContain(words('print:missedQuestions.title'))
})
