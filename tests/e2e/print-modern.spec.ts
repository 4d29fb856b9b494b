import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import type { SheetName } from '@shared/sheets/names'
import { lettersOf, makeSheets, offeredSheets } from '@shared/sheets/sheets'
import { words } from '../../scripts/driver/words'
import { closedFennaMeeting } from '../support/fenna'
import { expect, test } from './fixtures'
import { expectA4, infoOf, layoutText } from './poppler'

const PAGES = resolve(__dirname, '../../out/renderer')
const CHROMIUM = process.env['DRIEKRING_CHROMIUM'] ?? '/usr/bin/chromium'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/** Serves the built pages on this machine only. */
async function servePages() {
  const server = createServer((request, reply) => {
    const file = join(PAGES, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!file.startsWith(PAGES) || !existsSync(file)) return reply.writeHead(404).end()
    return reply.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/** Prints a job with the app's own print page, which `url` serves, in a page of its own. */
async function printModern(browser: Browser, url: string, job: object, pdf: string): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript((given) => {
    let isGiven = false
    const bridge = {
      'print-job': () => {
        if (isGiven) return new Promise(() => undefined)
        isGiven = true
        return Promise.resolve({ ok: true, value: given })
      },
      'print-ready': (isGood: boolean) => {
        Reflect.set(window, 'laidOut', isGood)
        return Promise.resolve({ ok: true, value: null })
      },
    }
    Reflect.set(window, 'bridge', bridge)
  }, job)
  await page.goto(`${url}/print.html`)
  await page.waitForFunction(() => Reflect.get(window, 'laidOut') === true)
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
  await context.close()
}

test('in a current engine every sheet has a title, tags, an outline, its language and its page count', async ({
  browserName: _none,
}, testInfo) => {
  test.skip(!existsSync(CHROMIUM), 'there is no Chromium here; set DRIEKRING_CHROMIUM to one')
  test.slow()
  const { state } = closedFennaMeeting()
  const of = (name: SheetName) =>
    makeSheets(state, name, { cardForm: 'strip', lessons: 8, strengths: 'all' }, lettersOf(state)).slice(0, 1)
  const server = await servePages()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    for (const { name, model } of offeredSheets(state).flatMap(of)) {
      const title = `${words(`sheets:fileName.${name}`)} 12 maart 2026`
      const file = { neutral: [title], full: ['Fenna Brouwer'] }
      const pdf = testInfo.outputPath(`${name}.pdf`)
      const school = { name: 'Voorbeeldcollege', contact: '', logo: '' }
      await printModern(
        browser,
        server.url,
        { file, school, sheets: [{ name, file, model: JSON.stringify(model) }] },
        pdf,
      )
      const pages = expectA4(pdf)
      const info = infoOf(pdf)
      expect(info, name).toMatch(new RegExp(`Title:\\s+${title}`))
      expect(info, name).toMatch(/Tagged:\s+yes/)
      const raw = readFileSync(pdf, 'latin1')
      expect(raw, name).toContain('/Lang (nl')
      expect(raw, name).toContain('/Outlines')
      expect(layoutText(pdf), name).toContain(`blad ${pages} van ${pages}`)
    }
  } finally {
    await browser.close()
    server.close()
  }
})
