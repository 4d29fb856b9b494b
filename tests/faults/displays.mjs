import { anyOf, words } from '../../scripts/driver/words'
import { findLeaks } from '../../scripts/replay/projector-watch'
import { check, until } from './lib/case.mjs'
import {
  desk,
  isEqual,
  isPlaced,
  isWhole,
  LAPTOP,
  MODES,
  makePrimary,
  mirror,
  plugIn,
  SMARTBOARD,
  startDesk,
  unplug,
} from './lib/displays.mjs'
import { delay, look, watchSmartboard } from './lib/displays-seen.mjs'
import { addNote, BEGIN, collecting, entryOf, notesOf } from './lib/evening.mjs'

/** @typedef {import('../../scripts/replay/session').Session} Session */

export const display = startDesk

/** The console is in front, whole, and takes what is typed. @param {Session} session @param {string} text */
async function chairWorks(session, text) {
  await until('the console lies within its display', async () => isWhole(await look(session)), 3_000)
  await until('the console has the focus', async () => (await look(session)).chair?.isFocused, 2_000)
  await entryOf(session).focus()
  await addNote(session, text)
}

/** An evening with the board on the second display. */
async function withSmartboard(ctx) {
  await plugIn('1920x1080')
  ctx.onEnd(unplug)
  const session = await collecting(ctx, { notes: ['Alleen voor de voorzitter: Sem van de Berg'] })
  await until('the board fills its display', async () => isPlaced(await look(session)))
  await watchSmartboard(session)
  return session
}

async function unplugRounds(ctx) {
  if (desk.why) return { done: '', checked: '', recoverMs: 0, skipped: desk.why }
  const rounds = ctx.sized(4, 20)
  const session = await withSmartboard(ctx)
  const { chair } = session
  let [slowestHide, slowestShow, leaks] = [0, 0, 0]
  const places = /** @type {const} */ (['right-of', 'left-of', 'below'])
  for (let round = 0; round < rounds; round += 1) {
    const mode = MODES[Math.floor(ctx.random() * MODES.length)]
    const place = places[Math.floor(ctx.random() * places.length)]
    const before = (await session.look()).meeting
    await unplug()
    await until('the board is hidden', async () => (await look(session)).smartboard?.isVisible === false, 5_000)
    slowestHide = Math.max(slowestHide, await delay(session, 'removed', 'hidden'))
    await chair.getByText('Het smartboard is weg.', { exact: false }).waitFor()
    const clock = chair.getByRole('main').getByRole('timer')
    const shown = await clock.textContent()
    await session.step(BEGIN + (round + 1) * 10_000)
    await until('the clock runs on', async () => (await clock.textContent()) !== shown)
    await chairWorks(session, `zonder bord ${round}`)
    await plugIn(mode, place)
    await until(`the board fills ${mode} ${place}`, async () => isPlaced(await look(session)), 10_000)
    slowestShow = Math.max(slowestShow, await delay(session, 'added', 'placed'))
    await until('the console says nothing', () =>
      chair.getByText('Het smartboard is weg.', { exact: false }).isHidden(),
    )
    await makePrimary(ctx.random() < 0.5 ? SMARTBOARD : LAPTOP)
    await until('the board stays where it is', async () => isPlaced(await look(session)), 5_000)
    await chairWorks(session, `met bord ${round}`)
    const after = (await session.look()).meeting
    const found = await findLeaks(session.projector, before, after)
    if (found.length > 0) ctx.say(`on the board: ${JSON.stringify(found)}`)
    leaks += found.length
  }
  check(slowestHide <= 500, `hidden after ${Math.round(slowestHide)} ms`)
  check(slowestShow <= 2_000, `back after ${Math.round(slowestShow)} ms`)
  check((await notesOf(session)).length === 1 + 2 * rounds, 'every note that was typed is there')
  return {
    done: `${rounds} times the cable out and in, with other sizes, places and primary display`,
    checked: `board hidden within ${Math.round(slowestHide)} ms and back on its own display within ${Math.round(slowestShow)} ms; console in front, whole and typed in; nothing private on the board`,
    recoverMs: slowestShow,
    leaks,
  }
}

async function swapRound(ctx) {
  if (desk.why) return { done: '', checked: '', recoverMs: 0, skipped: desk.why }
  const session = await withSmartboard(ctx)
  const begun = await look(session)
  const open = session.chair.getByRole('button', { name: words('screens:title') })
  const swap = async () => {
    await open.click()
    await session.chair.getByRole('button', { name: words('screens:swap') }).click()
  }
  await swap()
  const isSwapped = ({ chair, smartboard }) => chair?.on === begun.smartboard?.on && smartboard?.on === begun.chair?.on
  const recoverMs = await until('they changed places', async () => {
    const now = await look(session)
    return isPlaced(now) && isSwapped(now)
  })
  await session.chair.getByRole('button', { name: words('common:close'), exact: true }).click()
  await chairWorks(session, 'na het wisselen')
  // The display under the console goes: the console moves to the one that is left, and the board gives way to it.
  await unplug()
  await until('the board gave way', async () => (await look(session)).smartboard?.isVisible === false, 5_000)
  await chairWorks(session, 'op het ene scherm')
  return {
    done: 'console and board changed places, then the display under the console was pulled out',
    checked: 'both on the right display; then the console whole on the one that was left, the board hidden',
    recoverMs,
  }
}

/** The first evening on one screen; then a strange display comes, and the next evening it is known. */
async function strangeDisplay(ctx) {
  if (desk.why) return { done: '', checked: '', recoverMs: 0, skipped: desk.why }
  ctx.onEnd(unplug)
  const session = await collecting(ctx)
  const { chair } = session
  const asWindow = async () => {
    const { smartboard, chair: console } = await look(session)
    return smartboard?.isVisible === true && smartboard.on === console?.on && !isPlaced(await look(session))
  }
  await until('the board is a window on the only screen', asWindow)
  await plugIn('1280x800')
  const found = chair.getByText(/^Nieuw scherm gevonden/)
  await found.waitFor()
  check(await asWindow(), 'the board did not jump')
  await chair.getByRole('button', { name: words('screens:notNow') }).click()
  await found.waitFor({ state: 'detached' })
  await unplug()
  await plugIn('1920x1080')
  await found.waitFor()
  await chair.getByRole('button', { name: words('screens:use') }).click()
  await until('the board fills the new display', async () => isPlaced(await look(session)))
  await found.waitFor({ state: 'detached' })
  await chair.getByRole('button', { name: words('screens:title') }).click()
  await chair.getByRole('button', { name: words('screens:asWindow') }).click()
  await until('the board is a window because the chair said so', asWindow)
  await chair.getByRole('button', { name: anyOf('screens:sayUse', { number: 2 }) }).click()
  await until('the board is back on its display', async () => isPlaced(await look(session)))
  const before = (await look(session)).chair?.bounds
  await session.reopen()
  const recoverMs = await until('the next start knows the board', async () => isPlaced(await look(session)))
  const after = (await look(session)).chair?.bounds
  check(isEqual(before, after), `the console is where it was: ${JSON.stringify({ before, after })}`)
  await chairWorks(session, 'na een nieuwe start')
  return {
    done: 'one screen, then a strange display: refused, plugged in again, accepted, made a window, chosen again; then SIGKILL',
    checked:
      'offered and never jumped to; after the new start the board was on it at once and the console where it was',
    recoverMs,
  }
}

/** The laptop mirrors its screen at the start, as many do by themselves; then extends it, and mirrors it again. */
async function mirrored(ctx) {
  if (desk.why) return { done: '', checked: '', recoverMs: 0, skipped: desk.why }
  ctx.onEnd(unplug)
  await mirror()
  const session = await collecting(ctx)
  const { chair } = session
  const said = chair.getByText('Het scherm is gespiegeld', { exact: false })
  const isUnder = async () => {
    const { smartboard, chair: console } = await look(session)
    const isSmaller = smartboard && console && smartboard.bounds.width < 1920 && smartboard.bounds.height < 1080
    return Boolean(isSmaller && smartboard.isVisible && console.isFocused)
  }
  await said.waitFor()
  await until('the board is a window and the console is in front', isUnder)
  await chairWorks(session, 'gespiegeld')
  await plugIn('1920x1080')
  await said.waitFor({ state: 'detached' })
  await chair.getByRole('button', { name: words('screens:use') }).click()
  await until('the board fills its own display', async () => isPlaced(await look(session)))
  await mirror()
  const recoverMs = await until(
    'the board hides',
    async () => (await look(session)).smartboard?.isVisible === false,
    5_000,
  )
  await said.waitFor()
  await chairWorks(session, 'weer gespiegeld')
  return {
    done: 'the screen mirrored at the start, then extended, then mirrored again',
    checked: 'the board a window behind the console, on its own display, then hidden; each time the chair is told',
    recoverMs,
  }
}

export const cases = [
  {
    name: 'unplugging and plugging in the board (M1, M2, M3, M7)',
    isShort: true,
    timeoutMs: 600_000,
    run: unplugRounds,
  },
  { name: 'a strange display is offered, a known one taken (M1, M4, M6)', isShort: true, run: strangeDisplay },
  { name: 'a display that mirrors the console (M1, M4)', isShort: true, run: mirrored },
  { name: 'swapping the screens, and losing the one under the console (M3, M6)', isShort: true, run: swapRound },
]
