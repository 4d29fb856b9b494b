import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { check, until } from './lib/case.mjs'
import { addNote, goOn, killedProfile, lostOf, openOn, startCollecting } from './lib/evening.mjs'
import { journalOf, linesOf } from './lib/profile.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */

const BLOCK = 4096
const SAID = /hersteld uit het logboek|opnieuw gemaakt uit het logboek/
const HEALED = /is hersteld uit een kopie/

/** The largest file of the database's store whose name ends so. */
function fileOf(profile, pattern) {
  const store = join(profile, 'IndexedDB', 'app_driekring_0.indexeddb.leveldb')
  const names = readdirSync(store).filter((name) => pattern.test(name))
  const [largest] = names.map((name) => join(store, name)).sort((a, b) => statSync(b).size - statSync(a).size)
  if (!largest) throw new Error(`no such file in ${readdirSync(store)}`)
  return largest
}

/** Changes the bytes of a file in place. @param {string} path @param {(bytes: Buffer) => Buffer} change */
function rewrite(path, change) {
  writeFileSync(path, change(readFileSync(path)))
}

const fillBlock = (bytes, at, value) => {
  const end = Math.min(bytes.length, at + BLOCK)
  for (let place = Math.max(0, at); place < end; place += 1) bytes[place] = value()
  return bytes
}

/** The six shapes of damage a power cut, a bad disk or a virus scanner leaves (D3). */
const DAMAGES = {
  'MANIFEST overwritten': (profile, random) =>
    rewrite(fileOf(profile, /^MANIFEST/), (bytes) => Buffer.from(bytes.map(() => Math.floor(random() * 256)))),
  '4 KiB zeroed in the middle of the log': (profile, random) =>
    rewrite(fileOf(profile, /\.log$/), (bytes) =>
      fillBlock(bytes, Math.floor(bytes.length * (0.3 + random() * 0.4)), () => 0),
    ),
  'the last 4 KiB zeroed': (profile) =>
    rewrite(fileOf(profile, /\.log$/), (bytes) => fillBlock(bytes, bytes.length - BLOCK, () => 0)),
  'the last 4 KiB garbage': (profile, random) =>
    rewrite(fileOf(profile, /\.log$/), (bytes) =>
      fillBlock(bytes, bytes.length - BLOCK, () => Math.floor(random() * 256)),
    ),
  'the log cut off': (profile, random) =>
    rewrite(fileOf(profile, /\.log$/), (bytes) => bytes.subarray(0, Math.floor(bytes.length * (0.2 + random() * 0.6)))),
  'the whole folder deleted': (profile) => rmSync(join(profile, 'IndexedDB'), { recursive: true }),
}

const IN_SHORT = ['MANIFEST overwritten', 'the log cut off']

const asideIn = (profile) => readdirSync(join(profile, 'damaged'))

/** @param {string} how @param {(profile: string, random: () => number) => void} damage */
function damageCase(how, damage) {
  return {
    name: `the database: ${how} (D3)`,
    isShort: IN_SHORT.includes(how),
    run: async (/** @type {FaultContext} */ ctx) => {
      const { profile, notes } = await killedProfile(ctx)
      const hadDatabase = existsSync(join(profile, 'IndexedDB'))
      damage(profile, ctx.random)
      const begun = performance.now()
      const session = await openOn(ctx, profile)
      const said = await goOn(session)
      const recoverMs = performance.now() - begun
      const lost = await lostOf(session, notes)
      check(SAID.test(said), `nothing was said about the damage: ${said}`)
      const isGone = !hadDatabase || how.startsWith('the whole')
      const kept = asideIn(profile).filter((name) => name.endsWith('-database'))
      check(isGone || kept.length === 1, `the damaged database is not kept aside: ${asideIn(profile)}`)
      await addNote(session, 'Na de schade')
      await session.saved()
      await session.kill()
      const again = await openOn(ctx, profile)
      check(!SAID.test(await goOn(again)), 'the second start does not find it whole')
      lost.push(...(await lostOf(again, [...notes, 'Na de schade'])))
      return {
        done: `${how}, after ${notes.length} notes were said to be saved and the tree was killed`,
        checked: 'every note is back, the damage is said, the damaged folder is kept, the next start finds all whole',
        recoverMs,
        lost: lost.length,
      }
    },
  }
}

/** What may happen to the journal itself while the database, or a snapshot, still holds the lines. */
const JOURNAL_DAMAGES = {
  'a line zeroed': (path, random) => {
    const lines = linesOf(path)
    const place = Math.floor(random() * lines.length)
    writeFileSync(path, `${lines.map((line, n) => (n === place ? '\0'.repeat(line.length) : line)).join('\n')}\n`)
  },
  'the last whole lines lost': (path, random) => {
    const lines = linesOf(path)
    writeFileSync(path, `${lines.slice(0, -1 - Math.floor(random() * 20)).join('\n')}\n`)
  },
  '4 KiB of garbage in the middle': (path, random) =>
    rewrite(path, (bytes) => fillBlock(bytes, Math.floor(bytes.length / 2), () => Math.floor(random() * 256))),
  'the file deleted': (path) => rmSync(path),
}

function journalCase(how, damage) {
  return {
    name: `the journal: ${how} (D2, D3)`,
    run: async (/** @type {FaultContext} */ ctx) => {
      const { profile, notes } = await killedProfile(ctx)
      const isThere = how !== 'the file deleted'
      damage(journalOf(profile), ctx.random)
      const begun = performance.now()
      const session = await openOn(ctx, profile)
      const said = await goOn(session)
      const recoverMs = performance.now() - begun
      check(HEALED.test(said), `nothing was said: ${said}`)
      const kept = asideIn(profile).filter((name) => name.endsWith('.jsonl'))
      check(kept.length === (isThere ? 1 : 0), `kept aside: ${asideIn(profile)}`)
      return {
        done: `${how}, after ${notes.length} notes were said to be saved and the tree was killed`,
        checked: 'every note is back out of the database, it is said, the damaged file is kept',
        recoverMs,
        lost: (await lostOf(session, notes)).length,
      }
    },
  }
}

/** Journal, database, key file and master key gone at once: the snapshot of the last step holds all up to it. */
async function fromSnapshotOnly(/** @type {FaultContext} */ ctx) {
  const session = await openOn(ctx, join(ctx.folder, 'profile'))
  await startCollecting(session)
  await addNote(session, 'Voor de laatste stap')
  await session.chair.getByTestId('next-step').click()
  await session.saved()
  const { profile } = session
  const [id] = readdirSync(join(profile, 'snapshots')).filter((name) => !name.includes('.'))
  const folder = join(profile, 'snapshots', id ?? '')
  const lines = linesOf(journalOf(profile)).length
  const counts = () => readdirSync(folder).map((name) => Number(/-(\d{6})\.snapshot$/.exec(name)?.[1]))
  await until('the snapshot of the step is there', () => counts().includes(lines))
  await session.kill()
  rmSync(journalOf(profile))
  rmSync(join(profile, 'IndexedDB'), { recursive: true })
  rmSync(join(profile, 'keys'), { recursive: true })
  const begun = performance.now()
  const again = await openOn(ctx, profile)
  const said = await goOnAnywhere(again)
  check(HEALED.test(said), `nothing was said: ${said}`)
  const lost = await lostOf(again, ['Voor de laatste stap'])
  return {
    done: 'journal, database and keys deleted after a step was taken',
    checked: 'the meeting is back from its snapshot up to that step, and it is said',
    recoverMs: performance.now() - begun,
    lost: lost.length,
  }
}

/** A bit of the master key falls over, and one of the wrapped keys of the meeting: both still look like keys. */
async function bitsOver(/** @type {FaultContext} */ ctx) {
  const { profile, notes } = await killedProfile(ctx)
  const folder = join(profile, 'keys')
  const flip = (text) => {
    const bytes = Buffer.from(text, 'base64')
    bytes.writeUInt8(bytes.readUInt8(5) ^ 1, 5)
    return bytes.toString('base64')
  }
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.json'))
  rewrite(join(folder, 'master.key'), (bytes) => Buffer.from(flip(bytes.toString())))
  rewrite(join(folder, file ?? ''), (bytes) => {
    const keys = JSON.parse(bytes.toString())
    return Buffer.from(JSON.stringify({ ...keys, meeting: flip(keys.meeting) }))
  })
  const begun = performance.now()
  const session = await openOn(ctx, profile)
  await goOn(session)
  const recoverMs = performance.now() - begun
  check(asideIn(profile).length >= 2, `kept aside: ${asideIn(profile)}`)
  return {
    done: 'one bit of the master key and one of a wrapped key fell over; both are still base64',
    checked: 'the copies were tried, every note is back, what was damaged is kept aside',
    recoverMs,
    lost: (await lostOf(session, notes)).length,
  }
}

async function goOnAnywhere(session) {
  const button = session.chair.getByRole('button', { name: words('start:resume.goOn') })
  await button.waitFor()
  const said = (await session.chair.locator('body').textContent()) ?? ''
  await button.click()
  await session.chair.waitForFunction(() => Reflect.get(window, 'driekringLook')().meeting !== null)
  return said
}

export const cases = [
  ...Object.entries(DAMAGES).map(([how, damage]) => damageCase(how, damage)),
  ...Object.entries(JOURNAL_DAMAGES).map(([how, damage]) => journalCase(how, damage)),
  { name: 'a bit of a key fell over (D3)', isShort: true, run: bitsOver },
  { name: 'journal, database and keys gone: back from a snapshot (D4)', run: fromSnapshotOnly },
]
