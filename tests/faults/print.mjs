import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { run } from '../../scripts/lib/processes.mjs'
import { end } from '../../scripts/replay/actions'
import { check, until } from './lib/case.mjs'
import { smallDisk } from './lib/disk.mjs'
import { addNote, openOn, startCollecting } from './lib/evening.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */
/** @typedef {import('../../scripts/replay/session').Session} Session */

const NOTE = 'Een vraag voor op het blad'
const FULL = 'De schijf is vol. Maak ruimte vrij en probeer het opnieuw.'
const BEFORE = 'a file of somebody, which was here before'
const SKIPPED = { done: '', checked: '', recoverMs: 0, skipped: 'no disk may be mounted here' }

const panelOf = ({ chair }) => chair.getByRole('complementary', { name: words('sheets:panel.title') })

/** Closes a meeting with one note; its sheets can then be had. @param {Session} session */
async function closeMeeting(session) {
  await startCollecting(session)
  await addNote(session, NOTE)
  await end({ session })
  await panelOf(session)
    .getByRole('checkbox', { name: words('sheets:fileName.circleOutcome') })
    .check({ force: true })
  await session.saved()
}

/** Answers every question where to save, in the place of the person. @param {Session} session */
function saveTo({ app }, folder, name) {
  return app.evaluate(
    ({ dialog }, [inFolder, path]) => {
      Object.assign(dialog, {
        showSaveDialog: () => Promise.resolve({ canceled: false, filePath: path }),
        showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [inFolder] }),
      })
    },
    [folder, join(folder, name)],
  )
}

const press = (session, name) => panelOf(session).getByRole('button', { name, exact: true }).click()
const saidIn = (session, text) => panelOf(session).getByRole('status').filter({ hasText: text }).waitFor()

/** Everything in a folder, and how large it is. */
const filesIn = (folder) =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size}`)

/** Every PDF, also one that is being written, anywhere under a folder. */
const pdfsUnder = (folder) => readdirSync(folder, { recursive: true }).filter((name) => /\.pdf/.test(String(name)))

/** Whether a PDF is whole: its pages can be read, with the note in them. */
async function isWhole(path) {
  const { code, output } = await run('pdftotext', [path, '-'])
  return code === 0 && output.replace(/\s+/g, ' ').includes(NOTE)
}

/** What must not change by printing: the meeting, and that it is saved. */
async function nowIn(session) {
  const { meeting, isSaved } = await session.look()
  return JSON.stringify([meeting, isSaved])
}

/** The clock of the day in the bar goes on. @param {Session} session */
async function clockGoesOn(session) {
  const shown = () => session.chair.getByRole('banner').textContent()
  const before = await shown()
  await session.step(session.now + 60_000)
  await until('the clock goes on', async () => (await shown()) !== before)
}

/** The disk the person saves on is full: to the last byte, and with room for half a PDF. */
async function targetDiskFull(/** @type {FaultContext} */ ctx) {
  const folder = join(ctx.folder, 'stick')
  const disk = await smallDisk(ctx, folder, 8)
  if (!disk) return SKIPPED
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await closeMeeting(session)
  const path = join(folder, 'Bladen.pdf')
  writeFileSync(path, BEFORE)
  await saveTo(session, folder, 'Bladen.pdf')
  const meeting = await nowIn(session)
  for (const room of [0, 12 * 1024]) {
    await disk.fill()
    await disk.leave(room)
    const before = filesIn(folder)
    for (const button of ['Bewaar als één PDF', 'Bewaar elk blad apart']) {
      await press(session, button)
      await saidIn(session, FULL)
      check(`${filesIn(folder)}` === `${before}`, `left with ${room} bytes of room: ${filesIn(folder)}`)
    }
    check(readFileSync(path, 'utf8') === BEFORE, 'the file that was there before is not whole')
  }
  check((await nowIn(session)) === meeting, 'the meeting changed')
  await clockGoesOn(session)
  await disk.free()
  const begun = performance.now()
  await press(session, 'Bewaar als één PDF')
  await saidIn(session, 'De PDF is bewaard.')
  const recoverMs = performance.now() - begun
  check(await isWhole(path), 'the PDF is not whole')
  check(filesIn(folder).length === 1, `left beside the PDF: ${filesIn(folder)}`)
  return {
    done: 'a PDF saved over a file, and one of each sheet beside it, on a disk with no room and with room for half; room made',
    checked:
      'said each time, nothing left, the file of before whole, meeting and clock untouched, the same button saves',
    recoverMs,
  }
}

/** The profile and the system's folder for temporary files are full; the disk the person saves on is not. */
async function ownDiskFull(/** @type {FaultContext} */ ctx) {
  const own = join(ctx.folder, 'own')
  const disk = await smallDisk(ctx, own, 128)
  if (!disk) return SKIPPED
  const [profile, temp, folder] = [join(own, 'profile'), join(own, 'temp'), join(ctx.folder, 'documents')]
  for (const path of [profile, temp, folder]) await mkdir(path, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = temp
  ctx.onEnd(() => (TMPDIR === undefined ? delete process.env.TMPDIR : Object.assign(process.env, { TMPDIR })))
  const session = await openOn(ctx, profile)
  await closeMeeting(session)
  await saveTo(session, folder, 'Bladen.pdf')
  const meeting = await nowIn(session)
  await disk.fill()
  const begun = performance.now()
  await press(session, 'Bewaar als één PDF')
  await saidIn(session, 'De PDF is bewaard.')
  const recoverMs = performance.now() - begun
  check(await isWhole(join(folder, 'Bladen.pdf')), 'the PDF is not whole')
  check(filesIn(folder).length === 1, `left beside the PDF: ${filesIn(folder)}`)
  check(pdfsUnder(own).length === 0, `a copy was left: ${pdfsUnder(own)}`)
  check((await nowIn(session)) === meeting, 'the meeting changed')
  await clockGoesOn(session)
  return {
    done: 'a PDF saved on a disk with room while the disk of the profile and of temporary files had none',
    checked: 'the PDF is whole: making it needs no room of its own; no copy is left, meeting and clock untouched',
    recoverMs,
  }
}

export const cases = [
  { name: 'the disk a PDF is saved on is full (D5)', isShort: true, run: targetDiskFull },
  { name: 'profile and temporary folder are full while a PDF is saved (D5)', isShort: true, run: ownDiskFull },
]
