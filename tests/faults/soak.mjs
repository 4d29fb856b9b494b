import { join } from 'node:path'
import { startsWith, words } from '../../scripts/driver/words'
import { check } from './lib/case.mjs'
import { addNote, entryOf, lostOf, nextStep, openOn, someNote, startCollecting } from './lib/evening.mjs'
import { heldBytes } from './lib/heap.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */
/** @typedef {import('../../scripts/replay/session').Session} Session */

const MOST_GROWTH = 1.1
const MINUTE = 60_000
/** Main's heap is small and its rubbish is not taken out on request; listeners of a screen that is there come and go. */
const SLACK = { main: 4_000_000, listeners: 20 }

/** What a page uses once the rubbish is out: bytes of its objects, and its listeners. */
async function usageOf(page) {
  // The replay's own list of what the board was sent is none of the app's.
  await page.evaluate(() => Reflect.get(window, 'seenViews')?.splice(0))
  const client = await page.context().newCDPSession(page)
  try {
    for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage')
    const { jsEventListeners } = await client.send('Memory.getDOMCounters')
    return { heap: await heldBytes(client), listeners: jsEventListeners }
  } finally {
    await client.detach()
  }
}

/** Main's heap, and how many listeners hang on what lives as long as the app. @param {Session} session */
function usageOfMain({ app }) {
  return app.evaluate(({ app: electron, webContents, BrowserWindow, screen, powerMonitor, ipcMain }) => {
    Reflect.get(globalThis, 'gc')?.()
    const all = [electron, screen, powerMonitor, ipcMain, ...webContents.getAllWebContents()]
    const listeners = [...all, ...BrowserWindow.getAllWindows()].reduce(
      (sum, one) => sum + one.eventNames().reduce((count, name) => count + one.listenerCount(name), 0),
      0,
    )
    return { heap: process.memoryUsage().heapUsed, listeners }
  })
}

async function usage(session) {
  const [chair, projector] = [await usageOf(session.chair), await usageOf(session.projector)]
  return { chair, projector, main: await usageOfMain(session) }
}

/** How long a circle stays in a step before the evening goes on (minutes). */
const STEP = 12

/** An evening of so many minutes: the clock steps on half a minute at a time, and something is done every minute. */
async function evening(ctx, session, minutes) {
  const { chair } = session
  await startCollecting(session)
  const notes = []
  for (let minute = 1; minute <= minutes; minute += 1) {
    for (let half = 0; half < 2; half += 1) await session.step(session.now + MINUTE / 2)
    const canWrite = await entryOf(session).isVisible()
    if (canWrite && minute % 3 === 0) {
      const note = someNote(ctx.random, minute)
      await addNote(session, note)
      notes.push(note)
    }
    if (canWrite) await entryOf(session).fill(`half ${minute}`)
    // What comes and goes must leave nothing behind: a black board, a clock that stands still, the large clock, half a note.
    if (canWrite) await entryOf(session).blur()
    for (const key of ['b', 'Space', 't']) {
      for (let time = 0; time < 2; time += 1) await pressAndDraw(chair, key)
    }
    if (canWrite) await entryOf(session).fill('')
    if (minute % STEP === 0) await nextStep(session)
  }
  await session.saved()
  const lost = await lostOf(session, notes)
  await chair.getByRole('button', { name: words('agenda:menu') }).click()
  await chair.getByRole('menuitem', { name: words('agenda:end') }).click()
  await chair
    .getByRole('dialog')
    .getByRole('button', { name: words('agenda:endConfirm') })
    .click()
  await chair.getByRole('button', { name: words('report:backToStart') }).click()
  await chair.getByRole('button', { name: startsWith(words('formats:name.threeCircle')) }).waitFor()
  return { lost: lost.length, notes: notes.length }
}

/** Presses a key and waits until the page has drawn what it did. @param {import('playwright').Page} chair */
async function pressAndDraw(chair, key) {
  await chair.keyboard.press(key)
  await chair.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

const megabytes = (bytes) => (bytes / 1_000_000).toFixed(1)

/** Eight hours in one process: four evenings one after the other, looked at each time the list of meetings is back. */
async function soak(/** @type {FaultContext} */ ctx) {
  const [evenings, minutes] = [4, 120]
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  let [lost, notes] = [0, 0]
  let first = null
  let last = null
  for (let turn = 0; turn < evenings; turn += 1) {
    const outcome = await evening(ctx, session, minutes)
    lost += outcome.lost
    notes += outcome.notes
    last = await usage(session)
    first ??= last
    const { chair, projector, main } = last
    ctx.say(
      `evening ${turn + 1}: chair ${megabytes(chair.heap)} MB, ${chair.listeners} listeners; board ${megabytes(projector.heap)} MB, ${projector.listeners}; main ${megabytes(main.heap)} MB, ${main.listeners}`,
    )
  }
  for (const name of ['chair', 'projector', 'main']) {
    const [before, after] = [first[name], last[name]]
    const most = before.heap * MOST_GROWTH + (name === 'main' ? SLACK.main : 0)
    check(after.heap <= most, `${name} grew from ${before.heap} to ${after.heap} bytes`)
    check(
      after.listeners <= before.listeners + SLACK.listeners,
      `${name} went from ${before.listeners} to ${after.listeners} listeners`,
    )
  }
  const begun = performance.now()
  await session.kill()
  await session.reopen()
  return {
    done: `${evenings} evenings of ${minutes} minutes in one process, ${notes} notes, every minute something that comes and goes`,
    checked:
      'after the last evening no more memory (10 %) and no more listeners than after the first; every note is there',
    recoverMs: performance.now() - begun,
    lost,
  }
}

export const cases = [{ name: 'eight hours speeded up (T8)', timeoutMs: 7_200_000, run: soak }]
