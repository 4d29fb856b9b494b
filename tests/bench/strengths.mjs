import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSession } from '../../scripts/replay/session'
import { plant } from '../support/plant'
import { manyStrengths, talkWithStrengths } from '../support/pupil-talk'
import { measureClick, measureKey, median, p95 } from './measure.mjs'

const COUNT = 100
const ROUNDS = 20
const OPENINGS = 8
const LIMITS = { action: 50, opening: 200 }
const LONG = 'Dit gaat stap voor stap beter. '.repeat(70).slice(0, 2_000)

/** Plants a talk with 100 strengths, one of them with 2,000 signs, that stands in the part before the grid. */
async function planted() {
  const profile = await mkdtemp(join(tmpdir(), 'driekring-bench-'))
  const textOf = (n) => (n === 0 ? LONG : `Sterke kant ${n} die iedereen aan tafel ziet`)
  const talk = talkWithStrengths(manyStrengths(COUNT, textOf)).goTo('phase.welcome')
  await plant(profile, talk.commands)
  const now = talk.commands.at(-1).at.wall
  const session = await openSession({ profile, now })
  await session.reopen()
  return session
}

/** Opens the grid again and again, from the part before it. */
async function openings({ chair }) {
  const times = []
  const next = chair.getByTestId('next-step')
  const back = chair.getByRole('button', { name: 'Terug', exact: false }).first()
  for (let round = 0; round < OPENINGS; round += 1) {
    times.push(await measureClick(chair, next))
    const drawn = await chair.locator('[data-strength]').count()
    if (drawn !== COUNT) throw new Error(`${drawn} strengths were drawn`)
    if (round < OPENINGS - 1) await back.click()
  }
  return times
}

/** What is done with strengths, with the time of each from the press to the picture. */
async function actions({ chair }) {
  const times = { nothing: [], walk: [], open: [], type: [], save: [], move: [], edit: [], star: [], remove: [] }
  const stop = (name) => chair.locator(`[data-stop="${name}"]`)
  const field = chair.locator('[data-editor] textarea')
  const inPanel = (name) => chair.locator('[data-editor]').getByRole('button', { name, exact: true })
  const add = stop('add.creative.parents')
  for (let round = 0; round < ROUNDS; round += 1) {
    await add.focus()
    times.open.push(await measureKey(chair, add, 'N'))
    times.type.push(await measureKey(chair, field, 'u'))
    times.save.push(await measureKey(chair, field, 'Enter'))
    const id = await chair
      .locator('[data-cell="creative.parents"] [data-strength]')
      .last()
      .getAttribute('data-strength')
    times.nothing.push(await measureKey(chair, add, 'Shift'))
    times.walk.push(await measureKey(chair, add, 'ArrowUp'))
    times.move.push(await measureKey(chair, stop(id), 'Control+ArrowRight'))
    await stop(id).click()
    times.star.push(await measureClick(chair, inPanel('Voor het doel')))
    await field.press('!')
    times.edit.push(await measureKey(chair, field, 'Enter'))
    times.remove.push(await measureKey(chair, stop(id), 'Delete'))
  }
  return times
}

/** Prints the table of the strengths grid with 100 strengths; 0 when every figure is within its limit. */
export async function bench() {
  const session = await planted()
  try {
    const opening = await openings(session)
    const row = (list, limit) => ({ median: Math.round(median(list)), p95: Math.round(p95(list)), limit })
    const rows = { opening: row(opening, LIMITS.opening) }
    for (const [name, times] of Object.entries(await actions(session))) rows[name] = row(times, LIMITS.action)
    console.table(rows)
    console.log(`${COUNT} strengths; in ms, from the press until the picture is drawn.`)
    console.log('nothing: a key that does nothing; where that is slow, the machine has too much else to do.')
    return Object.values(rows).every((row) => row.p95 <= row.limit) ? 0 : 1
  } finally {
    await session.close()
  }
}
