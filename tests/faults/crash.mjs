import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, until } from './lib/case.mjs'
import { addNote, lostOf, notesOf, openOn, someNote, startCollecting } from './lib/evening.mjs'
import { ask, chairNow, enterNote, killHelper, killPage, smartboardNow, typeInEntry } from './lib/through-main.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */

/** A page is back within this long (ms); D9 says three seconds. A machine busy with other tests gets more. */
const BACK_WITHIN = 3_000
const BACK_AT_MOST = 10_000
/** Text older than this is never lost (ms). */
const KEPT_AFTER = 1_000

const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Types until a random moment; answers what was typed, with the moment each piece was in the field. */
async function typeUntil(app, random, text, forMs) {
  const typed = []
  const begun = performance.now()
  let place = 0
  while (performance.now() - begun < forMs && place < text.length) {
    const piece = text.slice(place, place + 1 + Math.floor(random() * 4))
    check(await typeInEntry(app, piece), 'nothing could be typed')
    place += piece.length
    typed.push({ at: performance.now(), length: place })
    await sleep(10 + random() * 90)
  }
  return { typed, text: text.slice(0, place) }
}

async function emptyEntry(app) {
  await ask(
    app,
    'chair',
    `(() => { const entry = document.querySelector('[data-entry] textarea, [data-entry] input')
      entry.focus(); entry.select(); document.execCommand('delete') })()`,
  )
  await until('the field is empty and that is saved', async () => {
    const now = await chairNow(app)
    return now?.entry === '' && now.isSaved
  })
}

/** Kills the chair's page in the middle of typing, again and again. */
async function killChairPage(/** @type {FaultContext} */ ctx) {
  const rounds = ctx.sized(4, 50)
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  await addNote(session, 'Voor het omvallen')
  await session.saved()
  const { app } = session
  const acknowledged = ['Voor het omvallen']
  const before = await smartboardNow(app)
  const times = []
  let [lost, leaks, oldest] = [0, 0, 0]
  for (let round = 1; round <= rounds; round += 1) {
    const note = someNote(ctx.random, round)
    if (ctx.random() < 0.5) {
      await typeInEntry(app, note)
      await enterNote(app)
      await until('the note is saved', async () => {
        const now = await chairNow(app)
        return now?.notes.includes(note) && now.isSaved
      })
      acknowledged.push(note)
    }
    const step = (await chairNow(app))?.step
    const { typed, text } = await typeUntil(app, ctx.random, `half ${round} ${note}`, 100 + ctx.random() * 2_500)
    await killPage(app, 'chair')
    const killedAt = performance.now()
    const smartboard = await smartboardNow(app)
    check(smartboard?.scene === before?.scene, `the board went to ${smartboard?.scene} when the chair's page died`)
    await until('the chair is back', async () => Boolean(await chairNow(app)), BACK_AT_MOST)
    times.push(performance.now() - killedAt)
    const now = await chairNow(app)
    check(now && now.step === step && !now.isAsking, `not back where it was: ${now?.step} instead of ${step}`)
    lost += acknowledged.filter((one) => !now.notes.includes(one)).length
    const due = typed.filter(({ at }) => killedAt - at > KEPT_AFTER).at(-1)?.length ?? 0
    check(text.startsWith(now.entry), `the field holds what was never typed: ${now.entry}`)
    if (now.entry.length < due) lost += 1
    const firstLost = typed.find(({ length }) => length > now.entry.length)
    if (firstLost) oldest = Math.max(oldest, killedAt - firstLost.at)
    const after = await smartboardNow(app)
    check(after?.scene === before?.scene, `the board shows ${after?.scene}`)
    leaks += [...now.notes, now.entry].filter((one) => one && after?.text.includes(one)).length
    await emptyEntry(app)
  }
  const middle = median(times)
  const slowest = Math.max(...times)
  check(slowest <= ctx.sized(BACK_AT_MOST, BACK_WITHIN), `back after ${slowest} ms`)
  return {
    done: `${rounds} SIGKILLs of the chair's page while typing, ${acknowledged.length} notes saved in between`,
    checked: `the same step without a question, every saved note, text at most ${Math.round(oldest)} ms old lost, the board unmoved; back in ${Math.round(middle)} ms as a rule`,
    recoverMs: slowest,
    lost,
    leaks,
  }
}

/** Kills the smartboard's page while it shows a scene with a clock. */
async function killSmartboardPage(/** @type {FaultContext} */ ctx) {
  const rounds = ctx.sized(2, 20)
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  const notes = Array.from({ length: 3 }, (_, n) => someNote(ctx.random, n))
  for (const note of notes) await addNote(session, note)
  await session.saved()
  const { app } = session
  const before = await smartboardNow(app)
  check(before && before.scene !== 'off', 'the board shows nothing')
  const times = []
  let leaks = 0
  for (let round = 0; round < rounds; round += 1) {
    await killPage(app, 'projector')
    const killedAt = performance.now()
    await session.chair.getByTestId('next-step').hover()
    await until(
      'the board is back',
      async () => {
        const now = await smartboardNow(app)
        leaks += notes.filter((note) => now?.text.includes(note)).length
        return now?.text === before.text && now.scene === before.scene
      },
      BACK_AT_MOST,
    )
    times.push(performance.now() - killedAt)
    check((await session.look()).meeting, 'the chair lost its meeting')
  }
  const slowest = Math.max(...times)
  check(slowest <= ctx.sized(BACK_AT_MOST, BACK_WITHIN), `back after ${slowest} ms`)
  return {
    done: `${rounds} SIGKILLs of the smartboard's page`,
    checked: 'the same picture with the same clock is back, the chair noticed nothing, no note was seen',
    recoverMs: slowest,
    lost: (await lostOf(session, notes)).length,
    leaks,
  }
}

/** Whether a window paints: a picture of it has more than one colour. */
const paints = (app, name) =>
  app.evaluate(async ({ BrowserWindow }, page) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`/${page}.html`))
    const late = new Promise((done) => setTimeout(() => done(undefined), 2_000))
    const picture = await Promise.race([window?.webContents.capturePage(), late])
    if (!picture || picture.isEmpty()) return false
    return new Set(picture.resize({ width: 64 }).toBitmap()).size > 8
  }, name)

/** Kills processes that only help: graphics and network. */
async function killHelpers(/** @type {FaultContext} */ ctx) {
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  await addNote(session, 'Voor het omvallen')
  await session.saved()
  const { app, profile } = session
  const before = await smartboardNow(app)
  const counts = { graphics: 0, network: 0 }
  const kinds = {
    graphics: ({ type }) => type === 'GPU',
    network: ({ serviceName }) => serviceName === 'network.mojom.NetworkService',
  }
  let slowest = 0
  for (let round = 0; round < ctx.sized(1, 8); round += 1) {
    for (const [kind, isIt] of Object.entries(kinds)) {
      if ((await killHelper(app, isIt)) === null) continue
      counts[kind] += 1
      const took = await until(`both windows work after ${kind}`, async () => {
        const smartboard = await smartboardNow(app)
        const chair = await chairNow(app)
        if (smartboard?.scene !== before?.scene || !chair) return false
        return (await paints(app, 'chair')) && (await paints(app, 'projector'))
      })
      slowest = Math.max(slowest, took)
      await addNote(session, `Na ${kind} ${round}`)
      await session.saved()
    }
  }
  check(counts.graphics + counts.network > 0, 'there was nothing to kill')
  await killPage(app, 'projector')
  await until('a page still loads', async () => (await smartboardNow(app))?.scene === before?.scene)
  const notes = await notesOf(session)
  checkCrashNotes(profile, notes)
  return {
    done: `graphics killed ${counts.graphics} times, network ${counts.network} times, then the smartboard's page`,
    checked: 'both windows work and paint, saving goes on, pages load, crash notes hold time, kind and code only',
    recoverMs: slowest,
    lost: notes.includes('Voor het omvallen') ? 0 : 1,
  }
}

function checkCrashNotes(profile, notes) {
  const path = join(profile, 'crashes.log')
  check(existsSync(path), 'nothing was noted')
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const isPlain = (line) => /^\d{4}-\d\d-\d\dT[\d:.]+Z [\w-]+ [\w-]+ -?\d+$/.test(line)
  check(lines.every(isPlain), `a crash note holds more than it may: ${lines.find((line) => !isPlain(line))}`)
  check(!notes.some((note) => lines.join().includes(note)), 'a crash note holds content')
}

export const cases = [
  { name: "the chair's page dies while typing (D2, D8, D9)", isShort: true, timeoutMs: 900_000, run: killChairPage },
  { name: "the smartboard's page dies (D8, D9)", isShort: true, timeoutMs: 300_000, run: killSmartboardPage },
  { name: 'graphics and network die (D8)', isShort: true, timeoutMs: 300_000, run: killHelpers },
]
