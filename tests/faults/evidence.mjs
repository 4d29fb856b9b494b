import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../scripts/driver/words'
import * as planting from '../support/plant'
import * as signing from '../support/signed'
import { check } from './lib/case.mjs'
import { addNote, goOn, killedProfile, lostOf, openOn } from './lib/evening.mjs'
import { entries, isOpen, listOn, says } from './lib/list.mjs'
import { journalOf, linesOf } from './lib/profile.mjs'

/** @typedef {import('./lib/case.mjs').FaultContext} FaultContext */
/** @typedef {import('../../scripts/replay/session').Session} Session */

/** Goes on with a copy of a meeting, and hands back its notes. */
async function goOnApart(ctx, profile, notes) {
  const session = await openOn(ctx, profile)
  await goOn(session)
  for (const text of notes) await addNote(session, text)
  await session.saved()
  await session.kill()
}

/** Two copies of a profile both went on; the longer journal of one is put over the other's. */
async function twoHistories(/** @type {FaultContext} */ ctx) {
  const { profile, notes } = await killedProfile(ctx)
  const copy = join(ctx.folder, 'copy')
  cpSync(profile, copy, { recursive: true, verbatimSymlinks: true })
  const [here, there] = [['Op deze laptop'], ['Op de andere laptop', 'En nog een keer daar']]
  await goOnApart(ctx, profile, here)
  await goOnApart(ctx, copy, there)
  cpSync(journalOf(copy), journalOf(profile))
  const begun = performance.now()
  let session = await openOn(ctx, profile)
  await says(session, 'Kies met welke je verder gaat')
  const recoverMs = performance.now() - begun
  check((await entries(session).count()) === 2, 'both are to be in the list')
  const lost = []
  const seen = new Set()
  for (const turn of [0, 1]) {
    await entries(session).nth(turn).click()
    await session.chair.getByRole('button', { name: words('start:history.confirm') }).click()
    await isOpen(session)
    const { meeting } = await session.look()
    const texts = meeting.notes.all.map((note) => note.text)
    const own = texts.includes(here[0]) ? here : there
    seen.add(own)
    lost.push(...(await lostOf(session, [...notes, ...own])))
    await session.saved()
    await session.kill()
    if (turn === 0) {
      session = await openOn(ctx, profile)
      // The one that was chosen is asked about as ever.
      await session.chair.getByRole('button', { name: words('start:resume.later') }).click()
      check((await entries(session).count()) === 2, 'the one that was not chosen is to stay in the list')
    }
  }
  check(seen.size === 2, 'the same history opened twice')
  return {
    done: 'two copies of a profile both went on, and the longer journal was put over the other one',
    checked: 'it is said, both stand in the list, each opens when it is chosen and the other stays',
    recoverMs,
    lost: lost.length,
  }
}

/** Plants meetings and forges them with the tests' own hands. @template T @param {(tools: any) => Promise<T>} use */
function withSigned(use) {
  return use({ ...planting, ...signing, meeting: signing.signedFenna() })
}

const signedIn = async (session) => (await session.look()).meeting.signing.versions

/** What somebody with the files and the keys can do to what was signed. */
const FORGED = {
  'other words signed as version 1': {
    said: 'een getekende versie anders',
    forge: ({ forge, meeting, FORGERIES }, profile) => {
      const other = FORGERIES['other words in a version, with their hash'](meeting.commands)
      const later = other.map((one) =>
        one.type === 'signing/sign'
          ? { ...one, hash: undefined }
          : one.type === 'signing/freeze'
            ? { ...one, at: { ...one.at, wall: one.at.wall + 60_000 } }
            : one,
      )
      return forge(profile, meeting.state.id, later)
    },
    isShown: ([version], hash) => version?.hash === hash,
  },
  'the whole meeting put back to before it was signed': {
    said: 'een getekende versie anders',
    forge: async ({ meeting }, profile) => {
      const path = journalOf(profile)
      const place = meeting.commands.findIndex(({ type }) => type === 'signing/freeze')
      writeFileSync(path, `${linesOf(path).slice(0, place).join('\n')}\n`)
      for (const name of ['snapshots', 'IndexedDB']) rmSync(join(profile, name), { recursive: true, force: true })
    },
    isShown: (versions) => versions.length === 0,
    inMeeting: 'Versie 1 is eerder getekend',
  },
}

function forgedCase(how, { said, forge, isShown, inMeeting }) {
  return {
    name: `signed versions: ${how} (D3)`,
    isShort: inMeeting !== undefined,
    run: (/** @type {FaultContext} */ ctx) =>
      withSigned(async (tools) => {
        const profile = join(ctx.folder, 'profile')
        const now = tools.meeting.moment.wall
        await tools.plant(profile, tools.meeting.commands)
        const first = await listOn(ctx, profile, now)
        await entries(first).last().click()
        await isOpen(first)
        const [version] = await signedIn(first)
        await first.kill()
        const before = linesOf(journalOf(profile))
        await forge(tools, profile)
        const forged = linesOf(journalOf(profile))
        const begun = performance.now()
        const session = await listOn(ctx, profile, now)
        await says(session, said)
        const recoverMs = performance.now() - begun
        await entries(session).first().click()
        const choose = session.chair.getByRole('button', { name: words('start:history.confirm') })
        if (!inMeeting) await choose.click()
        await isOpen(session)
        check(isShown(await signedIn(session), version.hash), 'the older evidence is not what is shown')
        if (inMeeting) await says(session, inMeeting)
        await session.kill()
        const kept = allText(profile)
        const lines = inMeeting ? forged : [...before, ...forged]
        return {
          done: `${how}, after the app had opened the meeting as it was`,
          checked: 'it is said, the older evidence is shown or its mark, and no line is gone from the profile',
          recoverMs,
          lost: lines.filter((line) => !kept.includes(line)).length,
        }
      }),
  }
}

/** All journals and what is kept aside of them, as text. */
function allText(profile) {
  const isLines = (path) => /jsonl$|snapshot$/.test(path)
  const paths = ['journal', 'kept', 'snapshots', 'damaged'].flatMap((name) =>
    readdirSync(join(profile, name), { recursive: true }).map((path) => join(profile, name, String(path))),
  )
  return paths
    .filter(isLines)
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

/** A foreign line, and then a line that is gone everywhere: what can be read opens. */
async function readable(/** @type {FaultContext} */ ctx) {
  const { profile, notes } = await killedProfile(ctx)
  const path = journalOf(profile)
  const whole = linesOf(path)
  writeFileSync(
    path,
    `${[...whole.slice(0, 3), (whole[1] ?? '').replace(/"n":1/, '"n":999'), ...whole.slice(3)].join('\n')}\n`,
  )
  const begun = performance.now()
  const session = await openOn(ctx, profile)
  check(/is het laatste stuk niet te lezen/.test(await goOn(session)), 'the foreign line is not said')
  await says(session, 'is niet te lezen: 1 regel')
  const recoverMs = performance.now() - begun
  const lost = await lostOf(session, notes)
  await session.kill()
  for (const name of ['snapshots', 'IndexedDB', 'kept', 'damaged'])
    rmSync(join(profile, name), { recursive: true, force: true })
  const gone = whole.length - 3
  writeFileSync(path, `${whole.filter((_, n) => n !== gone).join('\n')}\n`)
  const again = await openOn(ctx, profile)
  check(/is het laatste stuk niet te lezen/.test(await goOn(again)), 'the lost line is not said')
  await says(again, 'is niet te lezen: 2 regels')
  lost.push(...(await lostOf(again, notes.slice(0, -3))))
  await again.kill()
  const kept = allText(profile)
  return {
    done: 'a line with number 999 among the others; then one line gone from everywhere, with two after it',
    checked: 'both times what can be read opens and can be gone on with, the rest is said and kept',
    recoverMs,
    lost: lost.length + whole.filter((line, n) => n !== gone && !kept.includes(line)).length,
  }
}

/** The key files of two meetings change places. */
async function swappedKeys(/** @type {FaultContext} */ ctx) {
  const { profile, notes } = await killedProfile(ctx)
  const session = await openOn(ctx, profile)
  await session.chair.getByRole('button', { name: words('start:resume.later') }).click()
  await session.chair.getByRole('button', { name: new RegExp(words('formats:name.triad')) }).click()
  await isOpen(session)
  await session.saved()
  await session.kill()
  const folder = join(profile, 'keys')
  const [one, other] = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
  const [first, second] = [readFileSync(one, 'utf8'), readFileSync(other, 'utf8')]
  writeFileSync(one, second)
  writeFileSync(other, first)
  const begun = performance.now()
  const again = await openOn(ctx, profile)
  const said = await goOn(again)
  const recoverMs = performance.now() - begun
  check(/beschadigd. Ze zijn hersteld|beschadigd. Het is hersteld/.test(said), `nothing was said: ${said}`)
  check(!/kan nu niet open|kunnen nu niet open/.test(said), 'a meeting stays shut')
  check(readFileSync(one, 'utf8') === first && readFileSync(other, 'utf8') === second, 'the keys are not back in place')
  return {
    done: 'the key files of two meetings swapped',
    checked: 'both open, it is said, and both files hold their own keys again',
    recoverMs,
    lost: (await lostOf(again, notes)).length,
  }
}

export const cases = [
  { name: 'two histories of one meeting (D3)', isShort: true, run: twoHistories },
  ...Object.entries(FORGED).map(([how, forged]) => forgedCase(how, forged)),
  { name: 'a foreign line, and a line that is gone (D3)', run: readable },
  { name: 'the keys of two meetings swapped (D3)', run: swappedKeys },
]
