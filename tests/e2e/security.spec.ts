import type { Page } from '@playwright/test'
import { channelsOf } from '@shared/ipc/api'
import { CHANNELS } from '@shared/ipc/channels'
import { GUARDS } from '@shared/ipc/guards'
import { NO_SCHOOL } from '@shared/sheets/school'
import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp, test } from './fixtures'

/** A small but whole meeting: prepared, one question asked, closed. */
async function smallMeeting({ chair }: Driekring): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
  await chair.addNote('parents', 'Wat helpt?')
  await chair.next.click()
  await chair.onNote('Wat helpt?', words('notes:putOnSmartboard'))
  await chair.button(words('notes:answered')).click()
  await chair.endMeeting()
  await chair.saved()
}

test('every page runs in the sandbox, isolated, without Node, webviews or a spell checker', async ({ driekring }) => {
  const found = await driekring.app.evaluate(({ webContents, session }) =>
    webContents.getAllWebContents().map((contents) => {
      const preferences = Reflect.get(contents, 'getLastWebPreferences').call(contents)
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, spellcheck } = preferences
      const isSpelling = session.defaultSession.isSpellCheckerEnabled() || spellcheck === true
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, isSpelling }
    }),
  )
  expect(found).toHaveLength(2)
  for (const preferences of found) {
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      isSpelling: false,
    })
  }
})

const REFUSED = { ok: false, problem: 'ipc/refused' }

/** What a page's bridge answers to a call with these arguments. */
function callBridge(page: Page, channel: string, args: unknown[]): Promise<unknown> {
  return page.evaluate(([name, given]) => Reflect.get(Reflect.get(window, 'bridge') as object, name)(...given), [
    channel,
    args,
  ] as const)
}

inOneApp('every channel refuses arguments that do not fit its schema', async ({ driekring }) => {
  const wrong = [['../../etc/passwd', 7, { constructor: 1 }]]
  for (const [page, channels] of [
    [driekring.chair.page, channelsOf('chair')],
    [driekring.projector.page, channelsOf('projector')],
  ] as const) {
    for (const channel of channels) {
      for (const args of wrong) expect(await callBridge(page, channel, args), channel).toEqual(REFUSED)
    }
  }
  const paths = ['../keys/master', '..', 'a/b/c/d/e/f/g', 'C:\\x\\y\\z\\w', '', 'A'.repeat(20)]
  for (const path of paths) expect(await callBridge(driekring.chair.page, 'journal-read', [path])).toEqual(REFUSED)
})

const MEETING = '00000000-0000-4000-8000-000000000001'
const BLANK = { theme: 'light', isBlack: false, topic: '', circle: null, clock: null, scene: { kind: 'off' } }

const FILE = { neutral: ['t'], full: ['t'] }

/** Arguments that fit each channel that takes some. */
const FITTING: Readonly<Record<string, unknown[]>> = {
  'journal-read': [MEETING],
  'journal-append': [MEETING, 'line', { lineCount: 0, head: '' }],
  'set-open': [null],
  'close-answer': [true],
  'journal-heal': [MEETING, ['line']],
  'snapshot-take': [MEETING],
  'snapshot-read': [MEETING],
  'kept-read': [MEETING],
  'kept-add': [MEETING, ['line']],
  'kept-settle': [MEETING, ['0'.repeat(64)]],
  'signed-note': [[]],
  'database-report': ['good'],
  'drafts-read': [MEETING],
  'drafts-write': [MEETING, 'line'],
  'drafts-aside': [MEETING],
  'working-notes-read': [MEETING],
  'working-notes-write': [MEETING, 'line'],
  'working-notes-wipe': [MEETING],
  'keys-read': [MEETING],
  'keys-others': [MEETING],
  'keys-write': [MEETING, { meeting: 'a', working: null }],
  'publish-view': [BLANK],
  'smartboard-act': [{ do: 'show' }],
  'set-deadlines': [[]],
  'set-running': [null],
  'last-alive': [MEETING],
  'print-sheet': [
    {
      job: { file: FILE, school: NO_SCHOOL, sheets: [{ name: 'threeCircleSummary', file: FILE, model: '{}' }] },
      to: 'pdf',
    },
  ],
  'print-ready': [true],
  'save-file': [{ file: FILE, kind: 'Agenda', extension: 'ics', text: 'x' }],
  'show-saved': ['0'.repeat(16)],
  'files-write': [{ hasNames: false }],
  'school-write': [NO_SCHOOL],
}
const withArgs = (channels: readonly string[]) => channels.map((name) => [name, argsFor(name)] as const)
const argsFor = (channel: string): unknown[] => FITTING[channel] ?? []

test('every channel refuses a call from another window, from a frame inside a page and from a foreign page', async ({
  driekring,
}) => {
  for (const [channel, guard] of Object.entries(GUARDS)) {
    expect(guard.safeParse(argsFor(channel)).success, `${channel} takes what is sent`).toBe(true)
  }
  // The print window answers while it is there: as long as somebody looks for a place for the PDF.
  await driekring.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => new Promise(() => undefined)
  })
  const printing = driekring.app.waitForEvent('window', (page) => page.url().includes('/print.html'))
  callBridge(driekring.chair.page, 'print-sheet', argsFor('print-sheet')).catch(() => undefined)
  await printing
  const answers = await driekring.app.evaluate(
    async ({ ipcMain, webContents }, channels) => {
      const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<
        string,
        (event: unknown, ...args: unknown[]) => unknown
      >
      const contentsOf = (page: string) => {
        const found = webContents.getAllWebContents().find((one) => one.getURL().includes(`/${page}.html`))
        if (!found) throw new Error(`the page ${page} is not there`)
        return found
      }
      const frame = (url: string, parent: unknown = null) => ({ url, parent })
      const own = (page: string) => `app://driekring/${page}.html`
      const calls = (right: Electron.WebContents, wrong: Electron.WebContents, page: string) => [
        { sender: wrong, senderFrame: frame(own(page)) },
        { sender: right, senderFrame: null },
        { sender: right, senderFrame: frame(own(page), {}) },
        { sender: right, senderFrame: frame('https://example.org/chair.html') },
        { sender: right, senderFrame: frame(`app://driekring.example/${page}.html`) },
      ]
      const results: Record<string, unknown[]> = {}
      for (const [page, names] of Object.entries(channels)) {
        const [right, wrong] = [contentsOf(page), contentsOf(page === 'chair' ? 'projector' : 'chair')]
        for (const [name, args] of names) {
          const handler = handlers.get(name)
          if (!handler) throw new Error(`nobody answers ${name}`)
          results[name] = await Promise.all(calls(right, wrong, page).map((event) => handler(event, ...args)))
        }
      }
      return results
    },
    {
      chair: withArgs(channelsOf('chair')),
      projector: withArgs(channelsOf('projector')),
      print: withArgs(channelsOf('print')),
    },
  )
  const count = Object.keys(CHANNELS).length
  expect(Object.keys(answers)).toHaveLength(count)
  for (const [channel, results] of Object.entries(answers)) {
    expect(results, channel).toEqual(results.map(() => REFUSED))
  }
  expect(await callBridge(driekring.chair.page, 'app-info', [])).toMatchObject({ ok: true })
})

inOneApp('a page is offered its own channels and no others, a frame inside it none', async ({ driekring }) => {
  const offered = (page: Page) => page.evaluate(() => Object.keys(Reflect.get(window, 'bridge') as object).sort())
  expect(await offered(driekring.chair.page)).toEqual([...channelsOf('chair'), 'on'].sort())
  expect(await offered(driekring.projector.page)).toEqual([...channelsOf('projector'), 'on'].sort())
  for (const channel of channelsOf('print')) expect(await offered(driekring.chair.page)).not.toContain(channel)
  const { page } = driekring.chair
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'app://driekring/projector.html'
    document.body.append(frame)
  })
  await expect.poll(() => page.frames().length).toBe(2)
  const [, inner] = page.frames()
  await inner?.waitForLoadState()
  expect(await inner?.evaluate(() => [Reflect.has(window, 'bridge'), Reflect.has(window, 'require')])).toEqual([
    false,
    false,
  ])
})

test('a whole meeting asks for nothing outside the app, and no page breaks its policy', async ({ driekring }) => {
  const { chair, projector, app } = driekring
  await app.evaluate(({ session }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    session.defaultSession.webRequest.onBeforeSendHeaders((details, reply) => {
      asked.push(details.url)
      reply({})
    })
  })
  const seen: string[] = []
  for (const { page } of [chair, projector]) {
    page.on('request', (request) => seen.push(request.url()))
    await page.evaluate(() => {
      const broken: string[] = []
      Object.assign(window, { broken })
      document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
  }
  await smallMeeting(driekring)
  const asked = [...seen, ...(await app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]))]
  expect(asked.filter((url) => !url.startsWith('app://driekring/') && !/^(data|blob):/.test(url))).toEqual([])
  for (const { page } of [chair, projector]) {
    expect(await page.evaluate(() => Reflect.get(window, 'broken'))).toEqual([])
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
    })
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'broken').length)).toBeGreaterThan(0)
    expect(await page.evaluate(() => Reflect.has(window, 'ranInline'))).toBe(false)
  }
})
