import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchApp } from '../../scripts/driver/launch-app'
import { check, until } from './lib/case.mjs'
import { addNote, entryOf, goOn, killedProfile, lostOf, openOn, startCollecting } from './lib/evening.mjs'
import { isRunning, spawnApp } from './lib/spawn-app.mjs'
import { ask, killPage } from './lib/through-main.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */

const START = 'Nieuw gesprek'

const asideIn = (profile) => readdirSync(join(profile, 'damaged'))
const journals = (profile) => {
  const folder = join(profile, 'journal')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Two starts at once: one lives, the other leaves without touching anything. */
async function twoAtOnce(/** @type {FaultContext} */ ctx) {
  // Before starts asked one at a time, both lived in one round of twenty-two.
  const rounds = ctx.sized(4, 100)
  const { profile, notes } = await killedProfile(ctx)
  const before = journals(profile).join()
  let slowest = 0
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    const pair = [spawnApp(ctx, profile)]
    await new Promise((done) => setTimeout(done, ctx.random() * 10))
    pair.push(spawnApp(ctx, profile))
    await until('one of the two is gone', () => pair.some(({ child }) => !isRunning(child)))
    slowest = Math.max(slowest, performance.now() - begun)
    const left = pair.filter(({ child }) => isRunning(child))
    check(left.length === 1, 'both starts ended')
    const code = await pair.find(({ child }) => !isRunning(child))?.ended
    check(code === 0, `the second start ended with ${code}`)
    if (left[0]?.child.pid) process.kill(-left[0].child.pid, 'SIGKILL')
    await left[0]?.ended
  }
  check(journals(profile).join() === before, 'a start changed a journal')
  const session = await openOn(ctx, profile)
  await goOn(session)
  return {
    done: `${rounds} times two starts within 10 ms on one profile`,
    checked: 'one lives and one leaves with code 0, no journal changed, the next start finds all',
    recoverMs: slowest,
    lost: (await lostOf(session, notes)).length,
  }
}

/** A second start while the first has a meeting open; then a kill and ten starts. */
async function secondStart(/** @type {FaultContext} */ ctx) {
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  await addNote(session, 'Voor de tweede start')
  await session.saved()
  const { app, profile } = session
  await app.evaluate(({ app: electron }) => {
    electron.on('second-instance', () => Reflect.set(globalThis, 'heardSecond', true))
  })
  const begun = performance.now()
  const second = spawnApp(ctx, profile)
  const code = await second.ended
  const recoverMs = performance.now() - begun
  check(code === 0, `the second start ended with ${code}`)
  await until('the first heard of it', () => app.evaluate(() => Reflect.get(globalThis, 'heardSecond') === true))
  await addNote(session, 'Na de tweede start')
  await session.saved()
  let lost = 0
  for (let start = 0; start < ctx.sized(2, 10); start += 1) {
    await session.kill()
    await session.reopen()
    await entryOf(session).waitFor()
    lost += (await lostOf(session, ['Voor de tweede start', 'Na de tweede start'])).length
  }
  return {
    done: 'a second start beside an open meeting, then kills and starts in a row',
    checked: 'the second leaves with code 0, the first goes on, every start after a kill works',
    recoverMs,
    lost,
  }
}

/** Lets main refuse so many calls of a channel before it answers again. @param {import('playwright').ElectronApplication} app */
function refuse(app, channel, times) {
  return app.evaluate(
    ({ ipcMain }, [name, count]) => {
      const kept = Reflect.get(globalThis, 'keptHandlers') ?? new Map()
      Reflect.set(globalThis, 'keptHandlers', kept)
      // Electron keeps its handlers here; there is no other way to put one back.
      const handler = kept.get(name) ?? Reflect.get(ipcMain, '_invokeHandlers').get(name)
      kept.set(name, handler)
      let left = count
      ipcMain.removeHandler(name)
      ipcMain.handle(name, (...args) => {
        left -= 1
        return left >= 0 ? { ok: false, problem: 'ipc/refused' } : handler(...args)
      })
    },
    [channel, times],
  )
}

/** A page whose calls are refused at first, as happens when main does not know the frame yet. */
async function refusedAtFirst(/** @type {FaultContext} */ ctx) {
  const { app, chair, process: child } = await launchApp({ profile: join(ctx.folder, 'profile') })
  ctx.onEnd(() => child.pid && isRunning(child) && process.kill(-child.pid, 'SIGKILL'))
  await chair.getByText(START).waitFor()
  await refuse(app, 'app-info', 3)
  const begun = performance.now()
  await chair.reload()
  await chair.getByText(START).waitFor()
  const recoverMs = performance.now() - begun
  await refuse(app, 'app-info', 1_000)
  await chair.reload()
  await chair.getByText('Driekring kan je gesprekken niet openen', { exact: false }).waitFor()
  await refuse(app, 'app-info', 0)
  await chair.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await chair.getByText(START).waitFor()
  return {
    done: 'the first calls of the page refused three times, and then until asked again',
    checked: 'the start screen comes by itself; else the reason stands there with a button that works',
    recoverMs,
  }
}

/** IndexedDB that never answers: the journal alone carries the evening. */
async function noDatabase(/** @type {FaultContext} */ ctx) {
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await session.chair.addInitScript(() => {
    IDBFactory.prototype.open = () => /** @type {any} */ ({})
  })
  const begun = performance.now()
  await session.chair.reload()
  await session.chair.getByText(START).waitFor({ timeout: 10_000 })
  const recoverMs = performance.now() - begun
  await session.chair.getByText('De werkkopie doet nu niet mee', { exact: false }).waitFor()
  await startCollecting(session)
  for (const n of [1, 2, 3]) await addNote(session, `Zonder database ${n}`)
  await session.saved()
  await session.kill()
  const again = await openOn(ctx, session.profile)
  await goOn(again)
  return {
    done: 'IndexedDB never answers, a meeting is held, the tree is killed',
    checked: 'the app starts, says so quietly, saves, and the next start has all',
    recoverMs,
    lost: (
      await lostOf(
        again,
        [1, 2, 3].map((n) => `Zonder database ${n}`),
      )
    ).length,
  }
}

/** A page that never gets to say that it is up, and one that could not be loaded. */
async function blankPage(/** @type {FaultContext} */ ctx) {
  const { app } = await openOn(ctx, join(ctx.folder, 'profile'))
  const isThere = () => ask(app, 'chair', `document.body.textContent.includes(${JSON.stringify(START)})`)
  const loadedAt = () => ask(app, 'chair', 'performance.timeOrigin')
  await until('the start screen is there', isThere)
  await refuse(app, 'chair-up', 1_000)
  await killPage(app, 'chair')
  await until('a new page came', loadedAt)
  const first = await loadedAt()
  const recoverMs = await until('main loads it again', async () => ((await loadedAt()) ?? first) > first, 30_000)
  await refuse(app, 'chair-up', 0)
  await until('the start screen is back', isThere)
  await app.evaluate(({ webContents }) => {
    const chair = webContents.getAllWebContents().find((one) => one.getURL().includes('/chair.html'))
    return chair?.loadURL('app://driekring/not-there.html').catch(() => undefined)
  })
  await app.evaluate(({ webContents }) => {
    const [chair] = webContents.getAllWebContents().filter((one) => one.getURL().includes('/not-there.html'))
    chair?.emit('did-fail-load', {}, -2, 'failed', chair.getURL(), true)
  })
  await until('the start screen is back', isThere, 20_000)
  return {
    done: 'a page that never said that it was up; then one whose load failed',
    checked: 'main loads it again by itself, both times',
    recoverMs,
  }
}

/** A profile a newer engine has used: an older one would take its database for damaged, and empty it. */
async function newerProfile(/** @type {FaultContext} */ ctx) {
  const { profile, notes } = await killedProfile(ctx)
  const database = join(profile, 'IndexedDB', 'app_driekring_0.indexeddb.leveldb')
  const state = () => JSON.stringify([journals(profile), readdirSync(database), asideIn(profile)])
  const engine = readFileSync(join(profile, 'engine.json'), 'utf8')
  writeFileSync(join(profile, 'engine.json'), '9999')
  const before = state()
  const { child, ended } = spawnApp(ctx, profile)
  const begun = performance.now()
  // It says why in a box, and that box waits to be read: five seconds is longer than any start takes here.
  await until('it left, or had its time', () => !isRunning(child) || performance.now() - begun > 5_000)
  check(state() === before, 'a start on a newer profile touched it')
  if (isRunning(child) && child.pid) process.kill(-child.pid, 'SIGKILL')
  await ended
  writeFileSync(join(profile, 'engine.json'), engine)
  const session = await openOn(ctx, profile)
  const recoverMs = await until('it can be gone on with', async () => Boolean(await goOn(session)))
  return {
    done: 'a start on a profile that says a newer engine has used it',
    checked: 'journal, database and folders are untouched, and all is there for the newer one',
    recoverMs,
    lost: (await lostOf(session, notes)).length,
  }
}

export const cases = [
  { name: 'a profile of a newer engine (D7)', run: newerProfile },
  { name: 'two starts within 10 ms (D10)', isShort: true, run: twoAtOnce },
  { name: 'a second start, and starts after kills (D10)', run: secondStart },
  { name: 'calls refused at the start', run: refusedAtFirst },
  { name: 'a database that never answers (D6)', isShort: true, run: noDatabase },
  { name: 'a page that stays blank', run: blankPage },
]
