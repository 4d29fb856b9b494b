import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anyOf, words } from '../../scripts/driver/words'
import { openSession } from '../../scripts/replay/session'
import { lettersOf, makeSheets } from '../../shared/sheets/sheets'
import { closedFennaMeeting } from '../support/fenna'
import { plant } from '../support/plant'
import { median } from './measure.mjs'

/** Limits in ms. */
const LIMITS = { preview: 300, report: 1000, cards: 5000 }
const ROUNDS = 5
const CARDS = 50
const SCHOOL = { name: 'Voorbeeldcollege', contact: '', logo: '' }

/** A closed meeting in a new profile, and the models of its sheets; the report made long enough for six pages. */
async function plantMeeting(profile) {
  const { commands, state } = closedFennaMeeting()
  await plant(profile, commands)
  const of = (name) => makeSheets(state, name, { cardForm: 'small', lessons: 8 }, lettersOf(state))[0]
  const report = of('reportSheet').model
  const concerns = Array.from({ length: 20 }, () => report.concerns).flat()
  return { at: commands.at(-1).at.wall, report: { ...report, concerns }, card: of('goalCard').model }
}

/** Asks the app for a PDF past its buttons; the answer is how long that took (ms). */
async function timePdf({ chair }, sheets) {
  const job = { title: 'meting', school: SCHOOL, sheets: sheets.map(([name, model]) => ({ name, title: name, model })) }
  return chair.evaluate(async (asked) => {
    const start = performance.now()
    const reply = await Reflect.get(window, 'bridge')['print-sheet']({ job: asked, to: 'pdf' })
    if (!reply.ok) throw new Error(reply.problem)
    return performance.now() - start
  }, job)
}

/** From the tick of a sheet until its first page is drawn (ms), without the way of the click to the page. */
async function timePreviews({ chair }, names) {
  const panel = chair.getByRole('group', { name: words('sheets:panel.which') })
  for (const box of await panel.getByRole('checkbox').all()) {
    if (await box.isChecked()) await box.press('Space')
  }
  const times = []
  for (const name of names) {
    const box = panel.getByRole('checkbox', { name, exact: true })
    await box.focus()
    await chair.evaluate(() => {
      const drawn = new Promise((done) => {
        const onKey = () => {
          const start = performance.now()
          const look = () =>
            document.querySelector('[role=group] article')
              ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
              : requestAnimationFrame(look)
          look()
        }
        window.addEventListener('keyup', onKey, { capture: true, once: true })
      })
      Reflect.set(window, 'benchDrawn', drawn)
    })
    await box.press('Space')
    times.push(await chair.evaluate(() => Reflect.get(window, 'benchDrawn')))
    await box.press('Space')
  }
  return times
}

async function measure(session, { report, card }, pdf) {
  await session.app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) })
  }, pdf)
  const long = [['reportSheet', JSON.stringify(report)]]
  const cards = Array.from({ length: CARDS }, () => ['goalCard', JSON.stringify(card)])
  const first = await timePdf(session, long)
  const later = []
  for (let round = 0; round < ROUNDS; round += 1) later.push(await timePdf(session, long))
  const previews = await timePreviews(session, ['Afsprakenblad', 'Doelenkaart', 'Lesschema', 'Evaluatieblad'])
  return { first, preview: Math.max(...previews), report: median(later), cards: await timePdf(session, cards) }
}

/** Prints how long sheets take (ms); 0 when every figure is within its limit. */
export async function bench() {
  const profile = await mkdtemp(join(tmpdir(), 'driekring-bench-'))
  try {
    const planted = await plantMeeting(profile)
    const session = await openSession({ profile, now: planted.at })
    await session.chair.getByRole('button', { name: anyOf('start:openNamed') }).click()
    await session.chair.getByRole('complementary', { name: words('sheets:panel.title') }).waitFor()
    const figures = await measure(session, planted, join(profile, 'meting.pdf'))
    await session.close()
    console.table(
      Object.entries(figures).map(([what, ms]) => ({ what, ms: Math.round(ms), limit: LIMITS[what] ?? '' })),
    )
    console.log(
      `report: ${ROUNDS} times after the first, the middle one; cards: ${CARDS} in one PDF; preview: the slowest`,
    )
    return Object.entries(LIMITS).every(([what, limit]) => figures[what] <= limit) ? 0 : 1
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}
