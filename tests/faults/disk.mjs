import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { killTree, launchApp } from '../../scripts/driver/launch-app'
import { anyOf, words } from '../../scripts/driver/words'
import { check, until } from './lib/case.mjs'
import { smallDisk } from './lib/disk.mjs'
import { addNote, entryOf, goOn, lostOf, openOn, startCollecting } from './lib/evening.mjs'
import { journalOf, linesOf } from './lib/profile.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */

const stateOf = ({ chair }) => chair.locator('[data-testid="save-state"]').getAttribute('data-state')

/** Fills the disk of the whole profile, works on, makes room. */
async function wholeDiskFull(/** @type {FaultContext} */ ctx) {
  const profile = join(ctx.folder, 'profile')
  const disk = await smallDisk(ctx, profile, 96)
  if (!disk) return { done: '', checked: '', recoverMs: 0, skipped: 'no disk may be mounted here' }
  const session = await openOn(ctx, profile)
  const { chair } = session
  await chair.getByText(anyOf('common:storage.lowSpace')).waitFor()
  await startCollecting(session)
  const saved = ['Voor de volle schijf']
  for (const text of saved) await addNote(session, text)
  await session.saved()
  await chair.getByText(anyOf('common:storage.lowSpace')).waitFor()
  await disk.fill()
  await addNote(session, 'Op de volle schijf')
  const saidAfter = await until('„Niet opgeslagen”', async () => (await stateOf(session)) === 'failed', 10_000)
  check(saidAfter <= 3_000, `„Niet opgeslagen” came after ${saidAfter} ms`)
  await chair.getByText('De schijf van deze laptop is vol', { exact: false }).waitFor()
  await entryOf(session).fill('Getypt op de volle schijf')
  await addNote(session, 'Nog een op de volle schijf')
  await entryOf(session).fill('half getypt')
  check((await stateOf(session)) === 'failed', 'it says that it is saved on a full disk')
  check((await entryOf(session).inputValue()) === 'half getypt', 'what was typed is gone')
  await disk.free()
  const recoverMs = await until('saved by itself', async () => (await stateOf(session)) === 'saved', 20_000)
  await session.kill()
  const again = await openOn(ctx, profile)
  await goOn(again)
  const lost = await lostOf(again, [...saved, 'Op de volle schijf', 'Nog een op de volle schijf'])
  check((await entryOf(again).inputValue()) === 'half getypt', 'the half typed text is gone')
  return {
    done: 'the disk of the profile filled to the last byte, two notes and a half added, room made, the tree killed',
    checked: `warned before, „Niet opgeslagen” after ${Math.round(saidAfter)} ms, text stayed, saved by itself, all back`,
    recoverMs,
    lost: lost.length,
  }
}

/** A start on a full disk, after the computer was off: nothing can be written, and all must be there to be looked at. */
async function startOnFullDisk(/** @type {FaultContext} */ ctx) {
  const profile = join(ctx.folder, 'profile')
  const disk = await smallDisk(ctx, profile, 96)
  if (!disk) return { done: '', checked: '', recoverMs: 0, skipped: 'no disk may be mounted here' }
  const session = await openOn(ctx, profile)
  await startCollecting(session)
  await addNote(session, 'Voor de volle schijf')
  await session.saved()
  await session.close()
  const anchor = { boot: 'another boot', wall: Date.now() - 3_600_000, uptime: 1_000 }
  writeFileSync(join(profile, 'clock.json'), JSON.stringify(anchor))
  rmSync(join(profile, 'engine.json'), { force: true })
  await disk.fill()
  // The real clock: only that one has an anchor to write down.
  const { app, chair, process: child } = await launchApp({ profile })
  ctx.onEnd(() => killTree(child))
  const begun = performance.now()
  await chair.getByText(anyOf('common:storage.lowSpace')).waitFor()
  await chair
    .getByRole('button', { name: anyOf('start:openNamed') })
    .or(chair.getByRole('button', { name: words('start:review.look') }))
    .first()
    .waitFor()
  const recoverMs = performance.now() - begun
  await disk.free()
  await app.close()
  const again = await openOn(ctx, profile)
  await goOn(again)
  const lost = await lostOf(again, ['Voor de volle schijf'])
  return {
    done: 'a start on a full disk, with the clock of another boot and without a note of the engine; then room made',
    checked: 'the console came, said that the disk is full and lists the meeting; the next start has every note',
    recoverMs,
    lost: lost.length,
  }
}

/** Fills only the disk the database is on: nothing is held up, since the journal is what is true. */
async function databaseDiskFull(/** @type {FaultContext} */ ctx) {
  const profile = join(ctx.folder, 'profile')
  const other = join(ctx.folder, 'database-disk')
  const disk = await smallDisk(ctx, other, 32)
  if (!disk) return { done: '', checked: '', recoverMs: 0, skipped: 'no disk may be mounted here' }
  const first = await openOn(ctx, profile)
  await first.close()
  rmSync(join(profile, 'IndexedDB'), { recursive: true, force: true })
  symlinkSync(other, join(profile, 'IndexedDB'))
  const session = await openOn(ctx, profile)
  await startCollecting(session)
  await addNote(session, 'Voor de volle schijf')
  await session.saved()
  await disk.fill()
  const added = Array.from({ length: 6 }, (_, n) => `Op de volle schijf ${n}`)
  let slowest = 0
  for (const text of added) {
    await addNote(session, text)
    slowest = Math.max(slowest, await until('saved', async () => (await stateOf(session)) === 'saved', 10_000))
  }
  check(slowest <= 3_000, `saving was held up for ${slowest} ms`)
  await session.chair.getByText(/De werkkopie doet nu niet mee|Er is nog maar \d+ MB vrij/).waitFor()
  await disk.free()
  await addNote(session, 'Na de volle schijf')
  await session.saved()
  const recoverMs = await until('the database has caught up', () => databaseHas(session, journalLines(profile)), 40_000)
  await session.kill()
  const again = await openOn(ctx, profile)
  await goOn(again)
  const lost = await lostOf(again, ['Voor de volle schijf', ...added, 'Na de volle schijf'])
  return {
    done: 'the disk of the database alone filled, six notes added, room made, one more note, the tree killed',
    checked: 'saving went on (journal), it is said, the database caught up by itself, every note is back',
    recoverMs,
    lost: lost.length,
  }
}

const journalLines = (profile) => linesOf(journalOf(profile)).length

/** Whether the working database holds so many lines. */
async function databaseHas({ chair }, count) {
  return chair.evaluate(async (wanted) => {
    const done = (request) =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => resolve(null)
      })
    const db = await done(indexedDB.open('driekring'))
    if (!db?.objectStoreNames.contains('lines')) return false
    const found = await done(db.transaction('lines').objectStore('lines').count())
    db.close()
    return found === wanted
  }, count)
}

export const cases = [
  { name: 'the disk of the whole profile is full (D5)', isShort: true, run: wholeDiskFull },
  { name: 'a start on a full disk (D5)', isShort: true, run: startOnFullDisk },
  { name: 'the disk of the database alone is full (D5, D6)', run: databaseDiskFull },
]
