import { resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { addressesHere, callFrom, listener } from './calling-out'
import { expect, inOneApp, test } from './fixtures'

/** Both windows of the app by their addresses, and how many windows there are. */
const windows = ({ app }: { app: ElectronApplication }) =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((one) => one.webContents.getURL())
      .sort(),
  )

/** Lets the page try something and gives it time to take effect: two frames drawn and a round trip through main. */
async function attempt(page: Page, what: (target: string) => void, target: string): Promise<void> {
  await page.evaluate(what, target).catch(() => undefined)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const TITLES: Readonly<Record<string, string>> = { '/chair.html': 'Driekring', '/projector.html': 'Driekring: bord' }

const TARGETS = [
  'https://example.org/',
  'file:///etc/passwd',
  'data:text/html,hello',
  'javascript:document.title="out"',
  'app://elsewhere/chair.html',
]

test('no page leaves its address or opens a window: links, location, window.open, refresh, forms', async ({
  driekring,
}) => {
  const before = await windows(driekring)
  expect(before).toEqual(['app://driekring/chair.html', 'app://driekring/projector.html'])
  for (const { page } of [driekring.chair, driekring.projector]) {
    await page.evaluate(() => Object.assign(window, { isStillHere: true }))
    for (const target of TARGETS) {
      await attempt(page, (url) => void window.open(url), target)
      await attempt(page, (url) => location.assign(url), target)
      await attempt(
        page,
        (url) => {
          for (const way of ['', '_blank', '_top']) {
            const link = Object.assign(document.createElement('a'), { href: url, target: way, textContent: 'x' })
            document.body.append(link)
            link.click()
            link.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
            link.remove()
          }
        },
        target,
      )
      await attempt(
        page,
        (url) => {
          const refresh = document.createElement('meta')
          refresh.httpEquiv = 'refresh'
          refresh.content = `0;url=${url}`
          document.head.append(refresh)
        },
        target,
      )
      await attempt(
        page,
        (url) => {
          const form = Object.assign(document.createElement('form'), { action: url })
          document.body.append(form)
          form.submit()
          form.remove()
        },
        target,
      )
    }
    expect(await windows(driekring)).toEqual(before)
    // Playwright waits for a navigation that was refused, so the page is asked directly.
    const found = await page.evaluate(() => ({
      isStillHere: Reflect.has(window, 'isStillHere'),
      title: document.title,
      isDrawn: document.querySelector('#root > *') !== null,
    }))
    expect(found).toEqual({
      isStillHere: true,
      title: TITLES[await page.evaluate(() => location.pathname)],
      isDrawn: true,
    })
  }
})

inOneApp('a file dropped on a window is not opened', async ({ driekring }) => {
  const before = await windows(driekring)
  for (const { page } of [driekring.chair, driekring.projector]) {
    const cdp = await page.context().newCDPSession(page)
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data })
    }
    await attempt(page, () => undefined, '')
    expect(await windows(driekring)).toEqual(before)
    await expect(page.locator('#root > *')).not.toHaveCount(0)
  }
})

inOneApp('nothing outside the bundle can be asked for', async ({ driekring }) => {
  const asks = [
    'app://driekring/../../package.json',
    'app://driekring/%2e%2e/%2e%2e/package.json',
    'app://driekring/..%2f..%2fpackage.json',
    'app://driekring/%2e%2e%2f%2e%2e%2fmain/main.cjs',
    'app://driekring/..%5c..%5cpackage.json',
    'app://driekring/assets/..\\..\\..\\package.json',
    'app://driekring//etc/passwd',
    'app://driekring/%2fetc%2fpasswd',
    'app://driekring/%00chair.html',
    'app://driekring/%E0%A4%A',
    'app://driekring/',
    'app://driekring/assets',
    'app://driekring/assets/',
    'app://driekring/chair.html/',
    'app://driekring/no-such-page.html',
    'app://other/chair.html',
  ]
  const statuses = await driekring.app.evaluate(async ({ net }, urls) => {
    const ask = async (url: string) => {
      const reply = await net.fetch(url).catch(() => null)
      return reply ? [url, reply.status, (await reply.text()).length] : [url, 404, 0]
    }
    return Promise.all(urls.map(ask))
  }, asks)
  expect(statuses).toEqual(asks.map((url) => [url, 404, 0]))
})

inOneApp('every page comes with its policy as a header, without anything unsafe', async ({ driekring }) => {
  for (const name of ['chair', 'projector', 'print']) {
    const policy = await driekring.chair.page.evaluate(
      async (page) => (await fetch(`app://driekring/${page}.html`)).headers.get('content-security-policy'),
      name,
    )
    const rules = Object.fromEntries(
      (policy ?? '').split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    )
    expect(rules['default-src']).toEqual(["'none'"])
    expect(rules['script-src']).toEqual(["'self'"])
    expect(rules['connect-src']).toEqual(["'self'"])
    for (const none of ['object-src', 'base-uri', 'form-action', 'frame-ancestors']) {
      expect(rules[none], none).toEqual(["'none'"])
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  }
})

inOneApp('rule 241: no call to another computer gets out, over UDP or TCP', async ({ driekring }) => {
  const listening = await listener()
  const hosts = addressesHere()
  for (const { page } of [driekring.chair, driekring.projector]) {
    for (const host of hosts) expect(await callFrom(page, { host, ...listening.ports })).toEqual({ found: [], own: [] })
  }
  // What was sent before it would have been heard before it.
  for (const host of hosts) await listening.say(host, 'by the test')
  await expect.poll(() => listening.heard.length).toBeGreaterThanOrEqual(hosts.length)
  expect(listening.heard).toEqual(hosts.map(() => 'udp by the test'))
  listening.close()
})

/** Every permission in Electron's documentation. */
const PERMISSIONS = [
  'accessibility-events',
  'automatic-fullscreen',
  'background-sync',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'notifications',
  'openExternal',
  'payment-handler',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'unknown',
  'usb',
  'window-management',
  'a-name-of-the-future',
] as const

test('every permission is denied but writing text to the clipboard', async ({ idle: driekring }) => {
  await driekring.start({ args: ['-r', resolve(__dirname, 'keep-handlers.cjs')] })
  const allowed = await driekring.app.evaluate(
    ({ webContents }, names) => {
      const request = Reflect.get(globalThis, 'kept_setPermissionRequestHandler')
      const check = Reflect.get(globalThis, 'kept_setPermissionCheckHandler')
      const [contents] = webContents.getAllWebContents()
      const isRequested = (name: string) =>
        new Promise<boolean>((answer) => request(contents, name, answer, { requestingUrl: contents?.getURL() }))
      const ask = async (name: string) => ({
        name,
        isRequested: await isRequested(name),
        isChecked: check(contents, name, 'app://driekring/', {}),
      })
      return Promise.all(names.map(ask))
    },
    [...PERMISSIONS],
  )
  expect(allowed).toHaveLength(PERMISSIONS.length)
  for (const { name, isRequested, isChecked } of allowed) {
    const isAllowed = name === 'clipboard-sanitized-write'
    expect({ isRequested, isChecked }, name).toEqual({ isRequested: isAllowed, isChecked: isAllowed })
  }
  const { page } = driekring.chair
  const states = await page.evaluate(async () => {
    const ask = async (name: string) => {
      const status = await navigator.permissions.query({ name } as unknown as PermissionDescriptor).catch(() => null)
      return [name, status?.state ?? 'unknown'] as const
    }
    return Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map(ask))
  })
  for (const [name, state] of states) expect(state, name).not.toBe('granted')
})
