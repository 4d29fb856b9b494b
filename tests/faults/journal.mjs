import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evening } from '../support/meeting-driver'
import { plant } from '../support/plant'
import { check } from './lib/case.mjs'
import { addNote, BEGIN, collecting, goOn, lostOf, openOn } from './lib/evening.mjs'
import { listOn, says } from './lib/list.mjs'
import { journalOf, linesOf } from './lib/profile.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */
/** @typedef {import('../../scripts/replay/session').Session} Session */

const ANEW = 'Alles is opnieuw opgeslagen'

/** What happens to the files of a meeting while the app has it open. */
const TAKEN = {
  'every folder of the profile is taken away': (profile) => {
    for (const name of ['journal', 'keys', 'snapshots', 'kept', 'signed', 'drafts', 'damaged', 'IndexedDB'])
      rmSync(join(profile, name), { recursive: true, force: true })
  },
  'the journal is emptied': (profile) => writeFileSync(journalOf(profile), ''),
  'an older journal is put in its place': (profile) => {
    const path = journalOf(profile)
    writeFileSync(`${path}.older`, `${linesOf(path).slice(0, -4).join('\n')}\n`)
    renameSync(`${path}.older`, path)
  },
}

/** @param {string} how @param {(profile: string) => void} take @param {boolean} isShort */
function takenCase(how, take, isShort) {
  return {
    name: `the profile under the running app: ${how} (D2)`,
    isShort,
    run: async (/** @type {FaultContext} */ ctx) => {
      const notes = ['Voor het weg was', 'Ook daarvoor', 'Erna']
      const session = await collecting(ctx, { notes: notes.slice(0, 2) })
      const { profile } = session
      const count = linesOf(journalOf(profile)).length
      take(profile)
      const begun = performance.now()
      // Nobody does anything: „Opgeslagen” may not stay there for long.
      await says(session, ANEW)
      const recoverMs = performance.now() - begun
      check(linesOf(journalOf(profile)).length === count, 'the journal was not written anew as it was')
      take(profile)
      await addNote(session, 'Erna')
      await session.saved()
      check(
        linesOf(journalOf(profile)).length === count + 1,
        'it says that it is saved, and the journal does not hold it',
      )
      await session.kill()
      const again = await openOn(ctx, profile)
      await goOn(again)
      return {
        done: `${how}: once while nothing is done, once just before a note; then a kill`,
        checked:
          'all is written anew from memory and that is said, „Opgeslagen” only then, the next start has every note',
        recoverMs,
        lost: (await lostOf(again, notes)).length,
      }
    },
  }
}

const LINES = 20_000
const LIST_WITHIN = 3_000

/** A journal of many lines: the list comes in time, at the first start and at the next, and no database is put aside. */
async function longJournal(/** @type {FaultContext} */ ctx) {
  const lines = ctx.sized(4_000, LINES)
  const { commands } = evening()
  const edit = (n) => ({ type: 'meeting/change-setup', at: commands[0].at, patch: { theme: `Huiswerk ${n}` } })
  const profile = join(ctx.folder, 'profile')
  await plant(profile, [...commands, ...Array.from({ length: lines - commands.length }, (_, n) => edit(n))])
  const took = []
  for (const _start of ['rebuilds the database', 'finds it whole']) {
    const session = await listOn(ctx, profile, BEGIN)
    took.push(await listAfter(session))
    await session.kill()
  }
  const slowest = Math.max(...took.slice(1))
  ctx.say(`the list was there after ${took.map(Math.round).join(' and ')} ms`)
  check(slowest <= LIST_WITHIN, `the list of ${lines} lines took ${Math.round(slowest)} ms`)
  const aside = readdirSync(join(profile, 'damaged')).filter(
    (name) => /database|unusable/.test(name) && name !== 'pending-database',
  )
  check(aside.length === 0, `a slow database was taken for damaged: ${aside}`)
  return {
    done: `two starts on a meeting of ${lines} lines`,
    checked: 'the list is there within 3 s, and the database stays where it is',
    recoverMs: slowest,
  }
}

/** How old the chair's page is (ms), asked as soon as its list is there. */
const listAfter = (/** @type {Session} */ { chair }) => chair.evaluate(() => performance.now())

export const cases = [
  ...Object.entries(TAKEN).map(([how, take], n) => takenCase(how, take, n === 0)),
  { name: 'a long journal is no damaged database (D6)', run: longJournal },
]
