import { tick } from '../../scripts/driver/controls'
import { words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const TALK = words('agenda:doing.talk', { circle: words('common:circle.students') })
const LABEL = words('prepare:sound.label', { count: 2 })
/** Every tone has three partials. */
const PARTIALS = 3

/** Listens to what the page gives the sound card: how many sounding parts were started, and the loudest of them. */
async function listen({ chair }: Driekring): Promise<void> {
  await chair.page.evaluate(() => {
    const heard = { started: 0, loudest: 0 }
    Reflect.set(window, 'heard', heard)
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      heard.started += 1
      start.call(this, when)
    }
    const ramp = AudioParam.prototype.linearRampToValueAtTime
    AudioParam.prototype.linearRampToValueAtTime = function (value, time) {
      heard.loudest = Math.max(heard.loudest, value)
      return ramp.call(this, value, time)
    }
  })
}

const heard = ({ chair }: Driekring) =>
  chair.page.evaluate(() => Reflect.get(window, 'heard') as { started: number; loudest: number })
const tones = async (driekring: Driekring) => (await heard(driekring)).started / PARTIALS

/** The talk of the pupils has begun, with sound when it was asked for. */
async function talking(driekring: Driekring, hasSound: boolean): Promise<void> {
  const { chair } = driekring
  await listen(driekring)
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat helpt?')
  const box = chair.page.getByRole('checkbox', { name: LABEL })
  await expect(box).not.toBeChecked()
  if (hasSound) await tick(box)
  await chair.button(words('prepare:open')).click()
  await chair.goOnUntil(TALK)
}

test('sound is off until it is wanted: an evening without it is silent', async ({ driekring }) => {
  await talking(driekring, false)
  await driekring.step(13 * 60)
  await driekring.step(2 * 60)
  await expect(driekring.chair.page.getByRole('main').getByText(words('agenda:announce.end'))).toHaveCount(0)
  await driekring.chair.saved()
  const fired = (await driekring.look()).meeting.agenda.runs['circle.students.talk' as never]
  expect(fired).toMatchObject({ firedCues: ['warning', 'end'] })
  expect(await tones(driekring)).toBe(0)
})

test('one tone at the warning and two at the end, never louder than 40 percent, never in over time', async ({
  driekring,
}) => {
  await talking(driekring, true)
  await driekring.step(13 * 60)
  await expect.poll(() => tones(driekring)).toBe(1)
  await driekring.step(2 * 60)
  await expect.poll(() => tones(driekring)).toBe(3)
  await driekring.step(5 * 60)
  await driekring.chair.saved()
  expect(await tones(driekring)).toBe(3)
  expect((await heard(driekring)).loudest).toBeLessThanOrEqual(0.4)
})

test('M mutes and stays so after a restart, and a black board is silent too', async ({ driekring }) => {
  const { chair } = driekring
  await talking(driekring, true)
  await chair.page.keyboard.press('Escape')
  await chair.page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await chair.page.keyboard.press('m')
  await expect(chair.button(words('common:titleBar.soundOff'))).toBeVisible()
  await driekring.step(13 * 60)
  await chair.saved()
  expect(await tones(driekring)).toBe(0)
  await chair.button(words('common:titleBar.soundOff')).click()
  await expect(chair.button(words('common:titleBar.soundOn'))).toBeVisible()
  await chair.page.keyboard.press('b')
  await driekring.step(2 * 60)
  await chair.saved()
  expect(await tones(driekring)).toBe(0)
  await chair.button(words('common:titleBar.soundOn')).click()
  await chair.saved()
  await driekring.close()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn')).click()
  await expect(driekring.chair.button(words('common:titleBar.soundOff'))).toBeVisible()
})

test('the chair tries how loud it is before the evening', async ({ driekring }) => {
  const { chair } = driekring
  await listen(driekring)
  await chair.newMeeting()
  await tick(chair.page.getByRole('checkbox', { name: LABEL }))
  const loudness: number[] = []
  for (const volume of [words('prepare:sound.soft'), words('prepare:sound.loud')]) {
    await chair.pickOption(words('prepare:sound.volume'), volume)
    await chair.button(words('prepare:sound.try')).click()
    await expect.poll(() => tones(driekring)).toBe(loudness.length + 1)
    loudness.push((await heard(driekring)).loudest)
  }
  expect(loudness[1]).toBeGreaterThan((loudness[0] ?? 0) * 2)
  expect(loudness[1]).toBeLessThanOrEqual(0.4)
})
