import { readFileSync } from 'node:fs'

/** @typedef {import('playwright').Page} Page */

const MOVES = 60

/** The middle one of a list of figures. @param {number[]} list */
export function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The smallest figure that 95 of 100 do not pass. @param {number[]} list */
export function p95(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}

/**
 * Reads how long (ms) the main thread of a page ran on a processor. Asked of the system, not of the page, so that what
 * else the machine does counts as little as can be; only on Linux.
 * @param {import('playwright').ElectronApplication} app
 * @param {Page} page
 * @returns {Promise<() => number>}
 */
async function mainThread(app, page) {
  const pid = await app.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL() === url)
        ?.webContents.getOSProcessId(),
    page.url(),
  )
  return () => Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
}

/** Starts writing down when each frame comes. */
const startFrames = (page) =>
  page.evaluate(() => {
    const frames = []
    Reflect.set(window, 'benchFrames', frames)
    const tick = (now) => {
      frames.push(now)
      if (Reflect.get(window, 'benchFrames') === frames) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })

/** Stops, and answers with the time (ms) between frames. */
const stopFrames = (page) =>
  page.evaluate(() => {
    const frames = Reflect.get(window, 'benchFrames')
    Reflect.set(window, 'benchFrames', null)
    return frames.slice(1).map((at, place) => at - frames[place])
  })

/**
 * Drags from one point to another in 60 moves.
 * @param {import('playwright').ElectronApplication} app
 * @param {Page} page
 * @param {{ x: number, y: number }} from
 * @param {{ x: number, y: number }} to
 * @returns work (ms) per frame, and the time between frames
 */
export async function measureDrag(app, page, from, to) {
  const busy = await mainThread(app, page)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 })
  const before = busy()
  await startFrames(page)
  for (let move = 1; move <= MOVES; move += 1) {
    const part = move / MOVES
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
  }
  const intervals = await stopFrames(page)
  const after = busy()
  await page.mouse.up()
  return { work: (after - before) / Math.max(1, intervals.length), intervals }
}

/** Frame intervals (ms) of a page that does nothing, while the mouse moves over it. @param {Page} page */
export async function measureIdle(page) {
  await startFrames(page)
  for (let move = 0; move < MOVES; move += 1) await page.mouse.move(200 + move * 5, 300)
  return stopFrames(page)
}

/**
 * Time (ms) from an event reaching the page until the next frame was drawn. Measured inside the page, so that the way
 * the event travels from the test to the app does not count.
 * @param {Page} page
 * @param {'keydown' | 'click'} event
 * @param {() => Promise<void>} act
 * @returns {Promise<number>}
 */
async function measureUntilDrawn(page, event, act) {
  await page.evaluate((name) => {
    const drawn = new Promise((done) => {
      const onEvent = () => {
        const start = performance.now()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
      }
      window.addEventListener(name, onEvent, { capture: true, once: true })
    })
    Reflect.set(window, 'benchDrawn', drawn)
  }, event)
  await act()
  return page.evaluate(() => Reflect.get(window, 'benchDrawn'))
}

/**
 * Time (ms) from a key until the next frame was drawn.
 * @param {Page} page
 * @param {import('playwright').Locator} field
 * @param {string} key
 */
export function measureKey(page, field, key) {
  return measureUntilDrawn(page, 'keydown', () => field.press(key))
}

/**
 * Time (ms) from a click until the next frame was drawn.
 * @param {Page} page
 * @param {import('playwright').Locator} target
 */
export function measureClick(page, target) {
  return measureUntilDrawn(page, 'click', () => target.click())
}

/**
 * Work (ms) of the page's main thread for each of these keys, until all that follows from it is drawn. The field must
 * have the focus: the keys come from the keyboard, so that looking for the field does not count. What the asking itself
 * takes is asked without a key in between, and left out.
 * @param {import('playwright').ElectronApplication} app
 * @param {Page} page
 * @param {readonly string[]} keys
 */
export async function measureKeyWork(app, page, keys) {
  const busy = await mainThread(app, page)
  const cdp = await page.context().newCDPSession(page)
  const expression = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))'
  const work = async (act) => {
    const before = busy()
    await act?.()
    await cdp.send('Runtime.evaluate', { expression, awaitPromise: true })
    return busy() - before
  }
  const works = []
  const askings = []
  for (const key of keys) {
    askings.push(await work())
    works.push(await work(() => page.keyboard.press(key)))
  }
  await cdp.detach()
  const asking = median(askings)
  return works.map((one) => Math.max(0, one - asking))
}
