import type { PupilFormat } from '@shared/agenda/phases'
import type { PhaseKind } from '@shared/agenda/step-plan'
import type { SourceTexts } from '@shared/strings/texts'
import { anyOf, startsWith, words } from '../../scripts/driver/words'
import { box, caseOf, isSound, tabTo, typeIn } from './case-tools'
import { fennaAt, withConcern, withStrength } from './fenna'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'

// Many keys, one after the other.
test.describe.configure({ timeout: 150_000 })

test('school and home are filled in by keyboard, with the question that belongs to a difference', async ({
  idle: driekring,
}) => {
  const driver = fennaAt('compare')
  withStrength(driver, 'home', 'Maakt zelf haar weekplanning', 'home')
  withStrength(driver, 'school', 'Levert schriftelijk werk op tijd in', 'school')
  await driekring.startOn(driver.commands)
  const { page } = driekring.chair
  await expect(page.getByRole('main').getByText(words('pupilCase:compare.transfer'), { exact: true })).toBeVisible()
  const written = {
    alike: 'Bereidt zich goed voor.',
    different: 'Thuis praat ze vrij.',
    exceptions: 'In een tweetal bij wiskunde.\nMet Isa en Roos.',
    helps: 'Weten wat er komt.',
    hinders: 'Onverwacht een beurt.',
  }
  for (const [field, text] of Object.entries(written))
    await typeIn(page, box(page, words(`pupilCase:fields.${field as keyof typeof written}.label`)), text)
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await caseOf(driekring)).texts).toEqual(written)
  await isSound(driekring)
})

test('a goal is written, checked, hinted at and shown by keyboard alone', async ({ idle: driekring }) => {
  await driekring.startOn(fennaAt('goal').do({ type: 'release/room', isOpen: true }).commands)
  const { chair } = driekring
  const { page } = chair
  await typeIn(page, box(page, words('pupilCase:fields.goal.label')), 'Fenna doet beter mee')
  const hints = page.getByRole('status', { name: words('pupilCase:goal.hints') })
  await expect(hints).toContainText(words('pupilCase:goal.hint.vague', { word: 'beter' }))
  await expect(hints).toContainText(words('pupilCase:goal.hint.no-date'))
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('Vóór de meivakantie houdt Fenna bij twee vakken een presentatie.')
  await expect(hints).toBeEmpty()
  await tabTo(page, chair.button(anyOf('pupilCase:release.putNamed'), page.getByRole('main')))
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('main').getByText(words('pupilCase:release.onSmartboard'), { exact: true }).first(),
  ).toBeVisible()
  await expect.poll(async () => (await driekring.look()).view.scene.kind).toBe('goal')
  await expect(chair.button(anyOf('pupilCase:release.takeNamed'), page.getByRole('main'))).toBeFocused()

  const letter = (name: 'specific' | 'realistic') =>
    page
      .getByRole('group', { name: words('pupilCase:smarti.legend') })
      .getByRole('button', { name: startsWith(words(`pupilCase:smarti.${name}.name`)) })
  await tabTo(page, letter('realistic'))
  await page.keyboard.press('Enter')
  await tabTo(
    page,
    page
      .getByRole('radiogroup', { name: words('pupilCase:smarti.realistic.ask') })
      .getByRole('radio')
      .first(),
  )
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(
    page.getByText(words('pupilCase:smarti.askOn', { question: words('pupilCase:smarti.realistic.on') })),
  ).toBeVisible()
  expect((await caseOf(driekring)).goalCheck).toMatchObject({ realistic: 'no', specific: null })
  for (const field of ['successSign', 'pupilWords', 'bothersMost'] as const)
    await typeIn(page, box(page, words(`pupilCase:fields.${field}.label`)), `Tekst bij ${field}`)
  await page.keyboard.press('Tab')
  await expect
    .poll(async () => (await caseOf(driekring)).texts)
    .toEqual({
      goal: 'Vóór de meivakantie houdt Fenna bij twee vakken een presentatie.',
      successSign: 'Tekst bij successSign',
      pupilWords: 'Tekst bij pupilWords',
      bothersMost: 'Tekst bij bothersMost',
    })
  await isSound(driekring)
})

const PANELS: readonly (readonly [PupilFormat, readonly PhaseKind[]])[] = [
  ['teamReview', ['question', 'overview', 'works', 'need', 'tell']],
  ['triad', ['pupilTells', 'parentsTell', 'mentorTells']],
  ['incident', ['whatHappened', 'whatNeeded']],
]
for (const [format, phases] of PANELS)
  test(`${format}: the texts of every part are filled in by keyboard and stored as typed`, async ({
    idle: driekring,
  }) => {
    await driekring.startOn(fennaAt(phases[0] ?? '', format).commands)
    const { chair } = driekring
    const { page } = chair
    const typed: string[] = []
    for (const phase of phases) {
      await chair.goOnUntil(words(`agenda:doing.${phase}`))
      const panel = page.getByRole('region', {
        name: words(`pupilCase:panel.${phase as keyof SourceTexts['pupilCase']['panel']}`),
        exact: true,
      })
      const fields = panel.getByRole('textbox')
      await expect(fields.first()).toBeVisible()
      const count = await fields.count()
      for (let place = 0; place < count; place += 1) {
        const text = `${phase} ${place}: <b>مرحبا</b> 👩‍👩‍👧‍👦 =1+1`
        await typeIn(page, fields.nth(place), text)
        typed.push(text)
      }
      await isSound(driekring)
    }
    await expect.poll(async () => Object.values((await caseOf(driekring)).texts).sort()).toEqual(typed.sort())
  })

test('rule 134: a course without a part for the goal has it above the agreements', async ({ idle: driekring }) => {
  await driekring.startOn(fennaAt('agree', 'triad').commands)
  const goal = box(driekring.chair.page, words('agreements:goalOf', { name: 'Fenna' }))
  await goal.fill('Elke dag één les op tijd')
  await goal.press('Tab')
  await expect.poll(async () => (await caseOf(driekring)).texts.goal).toBe('Elke dag één les op tijd')
})

test('the sentence about what a pupil needs can be begun with a button', async ({ idle: driekring }) => {
  await driekring.startOn(fennaAt('need', 'teamReview').commands)
  const { chair } = driekring
  const need = box(chair.page, words('pupilCase:fields.need.label'))
  await tabTo(chair.page, chair.button(words('pupilCase:team.starter')))
  await chair.page.keyboard.press('Enter')
  await expect(need).toBeFocused()
  await expect(need).toHaveValue(words('pupilCase:team.starterText'))
  await expect(chair.button(words('pupilCase:team.starter'))).toHaveCount(0)
})

test('half signs, signs from right to left and 2,000 characters are stored code unit for code unit', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaAt('compare').commands)
  const texted = {
    alike: [0xd83d, 0x61, 0xdc00, 0x0a, 0x202e, 0x645, 0x631, 0x62d],
    helps: Array.from({ length: 2_000 }, (_, place) => 0x61 + (place % 26)),
  }
  for (const [field, units] of Object.entries(texted)) {
    const target = box(driekring.chair.page, words(`pupilCase:fields.${field as keyof typeof texted}.label`))
    // A half sign cannot come through the keyboard of a test: it is made in the page.
    await target.evaluate((element, codes) => {
      const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      setter?.call(element, String.fromCharCode(...codes))
      element.dispatchEvent(new Event('input', { bubbles: true }))
    }, units)
    await target.press('Tab')
  }
  const stored = () =>
    driekring.chair.page.evaluate(() => {
      const { meeting } = Reflect.get(window, 'driekringLook')()
      const { alike = '', helps = '' } = meeting?.pupilCase.texts ?? {}
      const units = (text: string) => Array.from({ length: text.length }, (_, place) => text.charCodeAt(place))
      return { alike: units(alike), helps: units(helps) }
    })
  await expect.poll(stored).toEqual(texted)
  await driekring.chair.saved()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect.poll(stored).toEqual(texted)
})

test('a text half typed survives a kill, with at most a second lost', async ({ idle: driekring }) => {
  await driekring.startOn(fennaAt('goal').commands)
  const { page } = driekring.chair
  await box(page, words('pupilCase:fields.goal.label')).click()
  const typed = Array.from({ length: 12 }, (_, n) => `woord${n} `)
  const typedAt: number[] = []
  for (const word of typed) {
    await page.keyboard.type(word, { delay: 25 })
    typedAt.push(performance.now())
  }
  const killedAt = performance.now()
  await driekring.kill()
  await driekring.start()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  const left = await box(driekring.chair.page, words('pupilCase:fields.goal.label')).inputValue()
  expect(typed.join('').startsWith(left), left).toBe(true)
  const old = typed.filter((_, n) => killedAt - (typedAt[n] ?? 0) > 1_200).join('')
  expect(left.length, 'text older than a second is there').toBeGreaterThanOrEqual(old.length)
  expect(old.length).toBeGreaterThan(10)
})

test('forty concerns of 2,000 characters keep the console in shape', async ({ idle: driekring }) => {
  const driver = fennaAt('concerns')
  for (let n = 0; n < 40; n += 1)
    withConcern(driver, `c${n}`, `Zorg ${n}: ${'wat wij zien '.repeat(170)}`.slice(0, 2_000))
  await driekring.startOn(driver.commands)
  const { page } = driekring.chair
  await expect(page.locator('[data-concern]')).toHaveCount(40)
  await page.keyboard.press('n')
  await expect(box(page, words('pupilCase:concerns.text'))).toBeFocused()
  await page.keyboard.insertText('De eenenveertigste')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-concern]').nth(40)).toBeInViewport()
  await resize(driekring.app, page, { width: 1280, height: 720 })
  expect(await misfits(page)).toEqual([])
})
