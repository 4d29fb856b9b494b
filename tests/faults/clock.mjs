import { words } from '../../scripts/driver/words'
import { check, timed, until } from './lib/case.mjs'
import { clockOf, goOn, secondsIn, secondsLeft, stop, talking } from './lib/real-evening.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {Awaited<ReturnType<typeof talking>>} App */

const HOUR = 3_600_000
const seconds = (n) => n * 1000

/** Notes down in a page every change of its clock, by the time of the computer. @param {Page} page */
const watchClock = (page) =>
  clockOf(page).evaluate((clock) => {
    const seen = [{ at: Date.now(), text: clock.textContent }]
    const look = () => {
      const text = clock.textContent
      if (text !== seen.at(-1)?.text) seen.push({ at: Date.now(), text })
    }
    new MutationObserver(look).observe(clock, { characterData: true, childList: true, subtree: true })
    Reflect.set(window, 'seenClock', seen)
    // When the computer gives the page no time, its timers come late: such moments tell nothing about the clock.
    const starved = []
    const beat = (due) => {
      const at = Date.now()
      if (at - due > 30) starved.push({ from: due, to: at + 100 })
      setTimeout(beat, 20, at + 20)
    }
    beat(Date.now())
    Reflect.set(window, 'starved', starved)
  })

/** @param {Page} page @returns {Promise<{ from: number, to: number }[]>} */
const starvedIn = (page) => page.evaluate(() => Reflect.get(window, 'starved'))

/** @param {Page} page @returns {Promise<{ at: number, text: string }[]>} */
const seenBy = (page) => page.evaluate(() => Reflect.get(window, 'seenClock'))

/** Shifts the wall clock of main and nothing else. @param {App} parts @param {number} by ms */
const shiftWall = ({ app }, by) =>
  app.evaluate((_electron, ms) => Reflect.get(globalThis, 'driekringShiftWall')(ms), by)

const GAP = /^Driekring was .* weg\./

/** The whole tree stands still, as a laptop that sleeps; then the page of the chair alone. */
async function frozen(ctx) {
  const parts = await talking(ctx)
  const { app, chair, projector, process: main } = parts
  const rest = seconds(ctx.sized(18, 30))
  for (const page of [chair, projector]) await watchClock(page)
  const before = { at: Date.now(), left: await secondsLeft(chair) }
  const tree = -Number(main.pid)
  stop(tree)
  ctx.onEnd(() => goOn(tree))
  await new Promise((done) => setTimeout(done, rest))
  const woken = Date.now()
  goOn(tree)
  const wanted = before.left - Math.round((woken - before.at) / 1000)
  await until('the chair shows it', async () => Math.abs((await secondsLeft(chair)) - wanted) <= 1)
  const firstSeen = async (page) => {
    const after = async () => (await seenBy(page)).find(({ at }) => at >= woken)
    await until('the clock goes on', after)
    return after()
  }
  const firsts = await Promise.all([chair, projector].map(firstSeen))
  for (const first of firsts) {
    const error = Math.abs(secondsIn(first.text) - (before.left - (first.at - before.at) / 1000))
    check(error <= 1.3, `first shown: ${first.text}, off by ${error.toFixed(1)} s`)
  }
  const slowest = Math.max(...firsts.map((first) => Number(first?.at) - woken))
  const banner = chair.getByText(GAP)
  await banner.waitFor()
  check((await banner.count()) === 1, 'one banner names the gap')
  check((await chair.getByText(words('agenda:announce.end')).count()) === 0, 'no end signal')
  const corrected = await timed(async () => {
    await chair.getByRole('button', { name: words('agenda:gap.giveBack') }).click()
    const gone = (Date.now() - before.at - rest) / 1000
    await until('the time is back', async () => Math.abs((await secondsLeft(chair)) - (before.left - gone)) <= 3)
  })
  await banner.waitFor({ state: 'detached' })
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('/chair.html'))
      ?.webContents.getOSProcessId(),
  )
  stop(Number(pid))
  ctx.onEnd(() => goOn(Number(pid)))
  await new Promise((done) => setTimeout(done, seconds(ctx.sized(4, 25))))
  goOn(Number(pid))
  const alone = await until('the chair is level with the board', async () => {
    const [one, other] = await Promise.all([secondsLeft(chair), secondsLeft(projector)])
    return Math.abs(one - other) <= 1
  })
  check((await banner.count()) === 0, 'a page that stood still alone is no gap')
  return {
    done: `SIGSTOP of the whole tree for ${rest / 1000} s, then of the chair's page alone`,
    checked: `first shown value right after ${slowest} ms; one banner, one click corrects it in ${Math.round(corrected)} ms; no signal`,
    recoverMs: Math.max(slowest, alone),
  }
}

/** The system clock is set an hour forward, two back, and then goes through the change to summer time. */
async function steppedWall(ctx) {
  const parts = await talking(ctx)
  const { chair, projector } = parts
  const begun = { at: Date.now(), left: await secondsLeft(chair) }
  let slowest = 0
  const time = (ms) =>
    new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' }).format(ms)
  const shown = (text) => async () => (await chair.locator('header').first().textContent())?.includes(text)
  const unharmed = async () => {
    const wanted = begun.left - (Date.now() - begun.at) / 1000
    for (const page of [chair, projector])
      check(Math.abs((await secondsLeft(page)) - wanted) <= 1.5, 'time left unchanged')
    check((await chair.getByText(words('agenda:announce.end')).count()) === 0, 'no end signal')
    check((await chair.getByText(GAP).count()) === 0, 'no gap is told')
  }
  let shift = 0
  for (const by of [HOUR, -2 * HOUR]) {
    shift += by
    await shiftWall(parts, by)
    slowest = Math.max(slowest, await until('the wall clock follows', shown(time(Date.now() + shift)), 4_000))
    await unharmed()
  }
  const summer = Date.parse('2026-03-29T01:59:56+01:00')
  await shiftWall(parts, summer - Date.now() - shift)
  await until('the last minute of winter', shown('01:59'), 4_000)
  await until('summer time', shown('03:00'), 8_000)
  await unharmed()
  check(slowest <= 2_000, `the wall clock followed after ${Math.round(slowest)} ms`)
  return {
    done: 'wall clock one hour forward, two back, and over the change to summer time',
    checked: 'time left in both windows unchanged, no end signal, no gap; the wall clock followed within 2 s',
    recoverMs: slowest,
  }
}

/** Notes down in main when deadlines were asked for and told, on the meeting clock. @param {App} parts */
const watchDeadlines = ({ app }) =>
  app.evaluate(({ BrowserWindow, ipcMain }) => {
    const handlers = Reflect.get(ipcMain, '_invokeHandlers')
    const inner = handlers.get('set-deadlines')
    const contents = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('/chair.html'),
    )?.webContents
    if (!contents || !inner) throw new Error('nothing to watch')
    const log = { wanted: {}, told: [], reading: null }
    handlers.set('set-deadlines', (event, deadlines) => {
      for (const { id, at } of deadlines) log.wanted[id] = at
      return inner(event, deadlines)
    })
    const send = contents.send.bind(contents)
    contents.send = (name, message) => {
      if (name === 'clock') log.reading = { clock: message.clock, ticks: performance.now() }
      if (name === 'deadline') log.told.push({ id: message.id, ticks: performance.now() })
      send(name, message)
    }
    Reflect.set(globalThis, 'deadlineLog', log)
  })

/** Both windows are hidden while the time runs out. */
async function hidden(ctx) {
  const parts = await talking(ctx)
  const { app, chair, projector } = parts
  await watchDeadlines(parts)
  for (let minute = 0; minute < 13; minute += 1)
    await chair
      .getByRole('button', { name: words('agenda:minusOne') })
      .first()
      .click()
  const setVisible = (isVisible) =>
    app.evaluate(({ BrowserWindow }, show) => {
      for (const one of BrowserWindow.getAllWindows()) show ? one.showInactive() : one.hide()
    }, isVisible)
  const before = { at: Date.now(), left: await secondsLeft(chair) }
  await setVisible(false)
  await new Promise((done) => setTimeout(done, seconds(180)))
  await setVisible(true)
  const wanted = () => before.left - (Date.now() - before.at) / 1000
  let right = 0
  for (const page of [chair, projector]) {
    const took = await until(
      'right after it is shown',
      async () => Math.abs((await secondsLeft(page)) - wanted()) <= 1.1,
      2_000,
    )
    right = Math.max(right, took)
  }
  const late = await app.evaluate(() => {
    const { wanted, told, reading } = Reflect.get(globalThis, 'deadlineLog')
    const fired = told.filter((one) => one.id.endsWith(' end'))
    const by = fired.map((one) => one.ticks - (reading.ticks + (wanted[one.id] - reading.clock)))
    return { count: fired.length, by: by[0] ?? Number.NaN }
  })
  check(right <= 200, `right after ${Math.round(right)} ms`)
  check(
    late.count === 1 && Math.abs(late.by) <= 250,
    `the end was told ${late.count} times, ${Math.round(late.by)} ms late`,
  )
  return {
    done: 'both windows hidden for 3 minutes while the time ran out',
    checked: `shown value right after ${Math.round(right)} ms; main told the end once, ${Math.round(late.by)} ms after its moment`,
    recoverMs: right,
  }
}

/**
 * What two windows showed, moment by moment: the share of moments in which they differed, and by how much at most. Left
 * out are moments in which the computer gave one of them no time to draw.
 */
function compare(one, other, starved, from, to) {
  const textAt = (seen, at) => seen.filter((entry) => entry.at <= at).at(-1)?.text
  let [differs, most, stretch, moments] = [0, 0, 0, 0]
  const isStarved = (at) => starved.some((one) => at >= one.from && at <= one.to)
  for (let at = from; at < to; at += 10) {
    if (isStarved(at)) continue
    moments += 1
    const apart = Math.abs(secondsIn(textAt(one, at)) - secondsIn(textAt(other, at)))
    most = Math.max(most, apart)
    stretch = apart === 0 ? 0 : stretch + 10
    // Two screens never draw at the same instant: less than a tenth of a second is not to be seen.
    if (stretch > 100) differs += 1
  }
  return { share: differs / moments, most, moments }
}

async function sameSecond(ctx) {
  const { chair, projector } = await talking(ctx)
  for (const page of [chair, projector]) await watchClock(page)
  const from = Date.now() + 1_000
  const to = from + seconds(ctx.sized(20, 60))
  await until('the time is over', () => Date.now() > to, to - from + 5_000)
  const starved = [...(await starvedIn(chair)), ...(await starvedIn(projector))]
  const { share, most, moments } = compare(await seenBy(chair), await seenBy(projector), starved, from, to)
  check(moments > 500, 'the computer was too busy to tell')
  check(most <= 1, `never more than a second apart: ${most}`)
  check(share <= 0.001, `${(share * 100).toFixed(2)} % of the moments differ`)
  return {
    done: `both windows watched for ${(to - from) / 1000} s`,
    checked: `the same second in ${((1 - share) * 100).toFixed(2)} % of ${moments} moments (100 ms of drawing apart), never more than one apart`,
    recoverMs: 0,
  }
}

export const cases = [
  { name: 'SIGSTOP of the tree and of the chair (T4)', isShort: true, timeoutMs: 180_000, run: frozen },
  { name: 'the wall clock is stepped, and summer time begins (T6)', isShort: true, run: steppedWall },
  { name: 'both windows hidden while the time runs out (T2)', timeoutMs: 300_000, run: hidden },
  { name: 'chair and board show the same second (T3)', timeoutMs: 180_000, run: sameSecond },
]
