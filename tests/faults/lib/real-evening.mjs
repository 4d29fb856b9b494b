import { join } from 'node:path'
import { killTree, launchApp } from '../../../scripts/driver/launch-app'
import { startsWith, words } from '../../../scripts/driver/words'
import { until } from './case.mjs'

/** @typedef {import('playwright').Page} Page */
/** @typedef {Awaited<ReturnType<typeof launchApp>>} App */

/** The clock of the step as a page shows it. @param {Page} page */
export const clockOf = (page) => page.getByRole('timer').first()

/** Seconds left in a clock text; over time is below nothing. @param {string | null} text */
export function secondsIn(text) {
  const found = /(\+?)(\d+):(\d\d)/.exec(text ?? '')
  if (!found) throw new Error(`no clock: ${text}`)
  const seconds = Number(found[2]) * 60 + Number(found[3])
  return found[1] === '+' ? -seconds : seconds
}

/** Seconds left as a page shows them now. @param {Page} page */
export const secondsLeft = async (page) => secondsIn(await clockOf(page).textContent())

/**
 * Starts the app on the clock of this computer, with a meeting in the talk of the first circle.
 * @param {import('./case.mjs').FaultContext} ctx
 */
export async function talking(ctx) {
  const parts = await launchApp({ profile: join(ctx.folder, 'profile'), args: ['--wall-hook'] })
  ctx.onEnd(() => killTree(parts.process))
  const { chair, projector } = parts
  await projector.emulateMedia({ reducedMotion: 'reduce' })
  await chair.getByRole('button', { name: startsWith(words('formats:name.threeCircle')) }).click()
  for (const [name, text] of [
    [words('prepare:theme'), 'Huiswerk'],
    [startsWith(words('prepare:centralQuestion')), 'Wat maakt huiswerk de moeite waard?'],
  ]) {
    const field = chair.getByRole('textbox', { name })
    await field.fill(text)
    await field.press('Tab')
  }
  await chair.getByRole('button', { name: words('prepare:open') }).click()
  const doing = chair.getByTestId('doing')
  for (;;) {
    const now = await doing.textContent()
    if (now?.includes('praten met elkaar')) break
    await chair.getByTestId('next-step').click()
    await until('the next step', async () => (await doing.textContent()) !== now)
  }
  await until('both show the clock', async () => (await secondsLeft(projector)) - (await secondsLeft(chair)) <= 1)
  return parts
}

/** Stops or starts a process, or with a negative number its whole group. @param {number} pid */
export const stop = (pid) => process.kill(pid, 'SIGSTOP')
/** @param {number} pid */
export const goOn = (pid) => process.kill(pid, 'SIGCONT')
