import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { words } from '../../scripts/driver/words'
import { BEGIN } from './driekring'
import { expect, test } from './fixtures'
import { packer } from './tools'

/** The runtime the tests run on, as packing wants to know it. */
function runtimeOfTests() {
  const executable = process.env['DRIEKRING_ELECTRON']
  if (!executable) throw new Error('DRIEKRING_ELECTRON names the runtime: run the tests with npm test')
  const dist = dirname(executable)
  return { dist, version: readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '') }
}

test('a packaged app ignores --stepped-clock: its clock runs, and nothing can step it or look inside', async ({
  idle: driekring,
}) => {
  test.setTimeout(150_000)
  const { packTryout } = await packer()
  const executable = await packTryout(runtimeOfTests())
  await driekring.start({ at: BEGIN, executable })
  const { chair, app } = driekring
  expect(await app.evaluate(({ app: electron }) => electron.isPackaged)).toBe(true)
  expect(await app.evaluate(() => process.argv.some((arg) => arg.startsWith('--stepped-clock')))).toBe(true)
  await chair.openMeeting()
  await chair.next.click()
  await expect(chair.doing(words('agenda:doing.opening'))).toBeVisible()
  await expect(chair.clock, 'the clock runs by itself').toHaveText(/^7:5[0-8]$/)
  expect(await chair.page.evaluate(() => Reflect.has(window, 'driekringLook'))).toBe(false)
  expect(await app.evaluate(() => Reflect.has(globalThis, 'driekringStepClock'))).toBe(false)
  const clock = await chair.page.evaluate(() => Reflect.get(Reflect.get(window, 'bridge') as object, 'clock-read')())
  expect(clock).toMatchObject({ ok: true, value: { rate: 1 } })
  expect(Math.abs(clock.value.wall - Date.now())).toBeLessThan(60_000)
})
