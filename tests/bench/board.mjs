import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anyOf, words } from '../../scripts/driver/words'
import { repoRoot } from '../../scripts/lib/paths.mjs'
import { readScenario } from '../../scripts/replay/format'
import { prepare } from '../../scripts/replay/prepare'
import { openSession } from '../../scripts/replay/session'
import { BARE_BOARD, EMPTY_PAGE } from './bare-board.mjs'
import { measureClickToBoard } from './click-to-board.mjs'
import { measureDrag, measureIdle, measureKey, measureKeyWork, median, p95 } from './measure.mjs'
import { measureMemory } from './memory.mjs'

const COUNTS = [30, 200, 1000]
const ROUNDS = 9
const ADDS = 20
const LIMITS = { drag: 2, frames: 1.1, adding: 1.1, search: 16, board: 100 }
/** About what a kept note takes: its words and moments, the words to find twins by, its place in each list of notes. */
const MOST_BYTES = 700
/** What the notes ask about. Each letter of the search leaves out some more of these words. */
const WORDS = ['rust', 'hulp', 'zon', 'zaal', 'zwart', 'zwier', 'zweten', 'zweven', 'zwembad', 'zwemles']
/** A search that leaves fewer notes with every key, down to one of ten, and then takes its words back. */
const SEARCH = [...'zweml', ...Array.from({ length: 5 }, () => 'Backspace')]

/** Opens one more window of the app that shows a plain page. */
async function openPlain(app, html) {
  const opened = app.waitForEvent('window')
  await app.evaluate(
    ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ width: 1440, height: 900, webPreferences: { backgroundThrottling: false } })
      void window.loadURL(url)
    },
    `data:text/html;charset=utf-8,${encodeURIComponent(html)}`,
  )
  const page = await opened
  await page.waitForLoadState()
  return page
}

/** A meeting in which this many notes were just collected; its clock runs, unless it must be looked at. */
async function openWith(count, isStepped = false) {
  const read = readScenario(readFileSync(join(repoRoot, 'resources/scenarios/driegesprek-huiswerk.json'), 'utf8'))
  const session = await openSession(isStepped ? { now: Date.parse('2026-03-12T18:30:00Z') } : {})
  await prepare(session, read.scenario)
  const { chair } = session
  for (let step = 0; step < 3; step += 1) await chair.getByTestId('next-step').click()
  const lines = Array.from({ length: count }, (_, n) => `Wat helpt bij ${WORDS[n % WORDS.length]}, en voor wie? (${n})`)
  await chair.getByRole('textbox', { name: words('notes:entry.field') }).focus()
  await chair.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, lines.join('\n'))
  await chair.getByRole('button', { name: anyOf('notes:paste.add') }).click()
  await chair.locator('article[data-note]').first().waitFor()
  await session.saved()
  return session
}

const mean = (works) => works.reduce((sum, work) => sum + work, 0) / works.length

async function centreOf(locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error('nothing to drag')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 14) }
}

/**
 * Work per frame and frame intervals of drags, and work per key of searches, in rounds that take turns: a machine that is
 * slow for half a minute is slow for all of them.
 */
async function dragAndSearchRounds(session, bare, empty) {
  const rounds = { app: [], bare: [], intervals: [], idle: [], search: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = await centreOf(session.chair.locator('article[data-note]').first())
    const app = await measureDrag(session.app, session.chair, from, { x: from.x + 520, y: from.y + 160 })
    const bareFrom = await centreOf(bare.locator('.note').first())
    const plain = await measureDrag(session.app, bare, bareFrom, { x: bareFrom.x + 520, y: bareFrom.y + 160 })
    rounds.app.push(app.work)
    rounds.bare.push(plain.work)
    rounds.intervals.push(p95(app.intervals))
    rounds.idle.push(p95(await measureIdle(empty)))
    await session.chair.getByLabel(words('notes:head.search')).focus()
    rounds.search.push(await measureKeyWork(session.app, session.chair, SEARCH))
  }
  return {
    drag: median(rounds.app) / median(rounds.bare),
    frames: median(rounds.intervals) / median(rounds.idle),
    search: median(rounds.search.map(mean)),
    'search, p95': median(rounds.search.map(p95)),
  }
}

/** Time until a new note is drawn, in turns with the bare board; in rounds. */
async function addingRounds({ chair }, bare) {
  const entry = chair.getByRole('textbox', { name: words('notes:entry.field') })
  const plain = bare.locator('#entry')
  const rounds = { app: [], bare: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const times = { app: [], bare: [] }
    for (let n = 0; n < ADDS; n += 1) {
      await entry.fill(`Nieuwe vraag ${n}`)
      times.app.push(await measureKey(chair, entry, 'Enter'))
      await plain.fill(`Nieuwe vraag ${n}`)
      times.bare.push(await measureKey(bare, plain, 'Enter'))
    }
    rounds.app.push(p95(times.app))
    rounds.bare.push(p95(times.bare))
  }
  const [app, base] = [median(rounds.app), median(rounds.bare)]
  return { adding: app / base, 'adding, ms': app, 'bare, ms': base }
}

/** Prints how much memory a long evening of adding and taking back takes, and says whether it stays flat. */
async function isMemoryFlat(count) {
  const session = await openWith(count, true)
  const found = await measureMemory(session)
  await session.close()
  const inMb = ({ heap, nodes, listeners }) => ({ 'heap, MB': Math.round(heap / 10_000) / 100, nodes, listeners })
  console.table({ warm: inMb(found.warm), [`after ${found.cycles}`]: inMb(found.after) })
  const bytes = Math.round(found.perCycle)
  console.log(`memory: ${bytes} bytes per round of adding, parking and taking both back, the kept note among them`)
  console.log(`limit: ${MOST_BYTES} bytes, a node per sheet of kept notes (${found.sheets}), and not one listener more`)
  const { warm, after, sheets } = found
  return found.perCycle <= MOST_BYTES && after.nodes <= warm.nodes + sheets && after.listeners <= warm.listeners
}

/** Prints the table of the question board against its baselines; 0 when every figure is within its limit. */
export async function bench() {
  const rows = []
  for (const count of COUNTS) {
    const session = await openWith(count)
    const bare = await openPlain(session.app, BARE_BOARD(count))
    const empty = await openPlain(session.app, EMPTY_PAGE)
    // Before there are more notes than the row says.
    const dragAndSearch = await dragAndSearchRounds(session, bare, empty)
    const adding = await addingRounds(session, bare)
    rows.push({ notes: count, ...dragAndSearch, ...adding, board: p95(await measureClickToBoard(session)) })
    await session.close()
  }
  const show = (row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 100) / 100]))
  console.table(rows.map(show))
  console.log(
    'drag, frames, adding: ratio to the baseline of the same run; search: ms of work per key; board: ms from a click',
  )
  console.log(
    `limits: drag ${LIMITS.drag}, frames ${LIMITS.frames}, adding ${LIMITS.adding}, search ${LIMITS.search} ms, board ${LIMITS.board} ms`,
  )
  const isFlat = await isMemoryFlat(30)
  const isWithin = rows.every((row) => Object.entries(LIMITS).every(([key, limit]) => row[key] <= limit))
  return isWithin && isFlat ? 0 : 1
}
