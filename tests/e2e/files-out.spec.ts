import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { words } from '../../scripts/driver/words'
import { closedFennaMeeting } from '../support/fenna'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'
import { answerDialog } from './poppler'

const inFolder = (folder: string) => words('sheets:panel.inFolder', { folder })

interface Asked {
  readonly defaultPath: string
  readonly properties: readonly string[]
  readonly titles: readonly string[]
}

/** Answers the question where to save, and keeps what it proposed and how the windows were called meanwhile. */
async function watchDialog({ app }: Driekring, filePath: string): Promise<() => Promise<Asked>> {
  await app.evaluate(({ dialog, BrowserWindow }, path) => {
    const until = async () => {
      while (!BrowserWindow.getAllWindows().some((one) => one.getTitle().includes('2026')))
        await new Promise((done) => setImmediate(done))
    }
    const showSaveDialog = async (_window: unknown, options: object) => {
      await until()
      const titles = BrowserWindow.getAllWindows().map((one) => one.getTitle())
      Object.assign(globalThis, { asked: { ...options, titles } })
      return { canceled: false, filePath: path }
    }
    Object.assign(dialog, { showSaveDialog })
  }, filePath)
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as Asked)
}

test('rules 244 to 246: no name in a file until it is wanted, its extension, its folder, and „Toon in map”', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(closedFennaMeeting().commands)
  const { app } = driekring
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await sheets.choose('agreementSheet')
  await app.evaluate(({ shell }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shown })
    Object.assign(shell, { showItemInFolder: (path: string) => shown.push(path) })
  })
  const folder = testInfo.outputPath('Bladen van Fenna')
  mkdirSync(folder)
  writeFileSync(join(folder, 'Blad.pdf'), 'mine')

  // The person types a name without an extension, beside a file that has it.
  const asked = await watchDialog(driekring, join(folder, 'Blad'))
  await sheets.leave(words('sheets:panel.pdf'))
  await expect(sheets.root.getByText(`${words('sheets:panel.saved')} ${inFolder('Bladen van Fenna')}`)).toBeVisible({
    timeout: 20_000,
  })
  const { defaultPath, properties, titles } = await asked()
  expect(defaultPath.endsWith('/Afsprakenblad 3 februari 2026.pdf')).toBe(true)
  expect(properties).toEqual(expect.arrayContaining(['dontAddToRecent', 'showOverwriteConfirmation']))
  expect(titles.join(' ')).not.toMatch(/Fenna|Brouwer/)
  expect(readdirSync(folder).sort()).toEqual(['Blad (2).pdf', 'Blad.pdf'])
  expect(readFileSync(join(folder, 'Blad.pdf'), 'utf8')).toBe('mine')

  await sheets.button(words('sheets:panel.showInFolder')).click()
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown'))).toEqual([join(folder, 'Blad (2).pdf')])

  // With names, as it was chosen; and a system without any folder of its own still asks.
  await sheets.tick(words('sheets:panel.namesInFiles')).press('Space')
  await expect(sheets.root.getByText('Afsprakenblad Fenna Brouwer.pdf')).toBeVisible()
  await app.evaluate(({ app: electron }) => {
    const getPath = electron.getPath.bind(electron)
    const unknown = ['documents', 'downloads', 'desktop']
    Object.assign(electron, {
      getPath: (name: 'documents') => {
        if (unknown.includes(name)) throw new Error(`no ${name}`)
        return getPath(name)
      },
      giveBack: () => Object.assign(electron, { getPath }),
    })
  })
  const askedAgain = await watchDialog(driekring, join(folder, 'Weg.pdf'))
  await sheets.leave(words('sheets:panel.pdf'))
  await expect.poll(() => existsSync(join(folder, 'Weg.pdf')), { timeout: 20_000 }).toBe(true)
  await app.evaluate(({ app: electron }) => Reflect.get(electron, 'giveBack')())
  expect((await askedAgain()).defaultPath).toBe(join(homedir(), 'Afsprakenblad Fenna Brouwer.pdf'))
})

test('rule 246: of several files those that fail hold up no other, and it is said which and why', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(closedFennaMeeting().commands)
  const { app } = driekring
  const sheets = new SheetsPanelPage(driekring.chair.page)
  await sheets.choose('goalCard', 'lessonTracker', 'evaluationSheet')
  const folder = testInfo.outputPath('sheets')
  mkdirSync(folder)
  await answerDialog(driekring, folder)
  // A scanner holds each file for a moment; another program holds one for good.
  await app.evaluate(() => {
    const files = process.mainModule?.require('node:fs/promises')
    const { rename } = files
    const tries = new Map<string, number>()
    files.rename = async (from: string, to: string) => {
      if (!to.endsWith('.pdf')) return rename(from, to)
      const count = (tries.get(to) ?? 0) + 1
      tries.set(to, count)
      if (count < 4 || to.includes('Lesschema')) throw Object.assign(new Error('held'), { code: 'EPERM' })
      return rename(from, to)
    }
    Object.assign(globalThis, { giveBack: () => Object.assign(files, { rename }) })
  })
  await sheets.leave(words('sheets:panel.manyPdf'))
  const said = [
    words('sheets:panel.savedMany', { count: 2 }),
    inFolder('sheets'),
    words('sheets:panel.missed', {
      titles: words('sheets:fileName.lessonTracker'),
      why: words('problems:file/in-use'),
    }),
  ]
  await expect(sheets.root.getByText(said.join(' '))).toBeVisible({ timeout: 30_000 })
  await app.evaluate(() => Reflect.get(globalThis, 'giveBack')())
  expect(readdirSync(folder).sort()).toEqual(['Doelenkaart 3 februari 2026.pdf', 'Evaluatieblad 3 februari 2026.pdf'])
})
