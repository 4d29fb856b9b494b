import { tick } from '../../scripts/driver/controls'
import { words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import { fennaAt, withConcern } from './fenna'
import { seriousFindings } from './findings'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'
import { eveningUntil, homeworkEvening } from './planting'

/** A laptop whose system shows everything larger, by 1.75 and by 2, and a small console of which all is twice as large. */
const SIZES = [
  { width: 1097, height: 577 },
  { width: 960, height: 540 },
  { width: 720, height: 450 },
]

const prepared = () => eveningUntil(({ type }) => type === 'agenda/open').slice(0, -1)
const asking = () => eveningUntil(({ type }) => type === 'board/put-on-board', 4)
const talking = () =>
  eveningUntil((command) => command.type === 'agenda/go-to' && command.stepId === 'circle.teachers.talk')
const summing = () => eveningUntil(({ type }) => type === 'talk/release-outcome', 2)
const pupilAt = (phase: string) => () =>
  withConcern(fennaAt(phase), 'late', 'Komt op maandag een half uur te laat binnen.').commands

for (const [name, commands, isConsole] of [
  ['preparing', prepared, false],
  ['preparing about a pupil', () => fennaAt('welcome').commands.slice(0, 1), false],
  ['a talk', talking, true],
  ['questions', asking, true],
  ['a summary', summing, true],
  ['the report', homeworkEvening, false],
  ['strengths', pupilAt('strengths'), true],
  ['concerns', pupilAt('concerns'), true],
  ['agreements', pupilAt('agree'), true],
] as const)
  test(`rule 149: ${name} fits in a small window, and keeps nobody out`, async ({ idle }) => {
    await idle.startOn(commands())
    const { app, chair } = idle
    const parts = isConsole
      ? ([words('console:desk.course'), words('console:desk.smartboard'), words('console:desk.work')] as const)
      : [null]
    for (const size of SIZES) {
      await resize(app, chair.page, size)
      for (const part of parts) {
        if (part) await tick(chair.page.getByRole('radio', { name: part, exact: true }))
        expect.soft(await misfits(chair.page), `${part} at ${size.width}x${size.height}`).toEqual([])
      }
    }
    for (const part of parts) {
      if (part) await tick(chair.page.getByRole('radio', { name: part, exact: true }))
      expect.soft(await seriousFindings(chair.page), String(part)).toEqual([])
    }
  })

test('rule 149: the talk comes back when it is needed, and nothing that was typed is lost', async ({ idle }) => {
  await idle.startOn(
    evening()
      .open()
      .goTo('circle.students.talk')
      .note('parents', 'Wat helpt?', 'first')
      .choose('first')
      .through('circle.students.collect', 'circle.students.questions').commands,
  )
  const { app, chair, projector } = idle
  const part = (name: string) => chair.page.getByRole('radio', { name, exact: true })
  const show = (name: string) => tick(part(name))
  const entry = chair.field(words('notes:entry.field'))
  const course = chair.page.getByRole('navigation', { name: words('agenda:label') })
  const preview = chair.page.getByTestId('smartboard-preview')
  await resize(app, chair.page, { width: 1097, height: 577 })
  await expect(part(words('console:desk.work'))).toBeChecked()
  await expect(course).toBeHidden()
  await expect(preview).toBeHidden()
  await entry.fill('half getypt')

  await test.step('the board is a click away, and always named', async () => {
    await expect(chair.page.getByTestId('live-strip')).toContainText(words('console:scene.talk'))
    await show(words('console:desk.smartboard'))
    await expect(entry).toBeHidden()
    await expect(preview).toBeVisible()
    await chair.button(words('console:smartboard.nextQuestion')).click()
    await expect(projector.scene('question')).toContainText('Wat helpt?')
    await expect(chair.page.getByTestId('live-strip')).toContainText(words('console:scene.question'))
  })

  await test.step('a key for a field of the talk goes there', async () => {
    await preview.click()
    await chair.page.keyboard.press('n')
    await expect(entry).toBeFocused()
    await expect(entry).toHaveValue('half getypt')
    await show(words('console:desk.course'))
    await chair.page.getByTestId('doing').click()
    await chair.page.keyboard.press('Control+k')
    await expect(chair.page.getByLabel(words('notes:head.search'))).toBeFocused()
    await chair.page.keyboard.press('Escape')
  })

  await test.step('the clock stays, and a step that was chosen brings its work', async () => {
    await show(words('console:desk.course'))
    await expect(course).toBeVisible()
    await expect(chair.page.getByRole('timer')).toBeInViewport()
    await course
      .getByRole('button', { name: words('agenda:step.changeover') })
      .first()
      .click()
    await expect(projector.scene('changeover')).toBeVisible()
    await expect(part(words('console:desk.work'))).toBeChecked()
  })

  await test.step('a break brings the card for a hard moment', async () => {
    await show(words('console:desk.smartboard'))
    await chair.page.getByTestId('doing').click()
    await chair.page.keyboard.press('p')
    await expect(chair.page.getByTestId('emergency-card').getByRole('heading', { level: 1 })).toBeFocused()
    await chair.button(words('console:break.back')).click()
    await expect(entry).toHaveValue('half getypt')
  })

  await test.step('the large clock fits', async () => {
    await chair.page.getByTestId('doing').click()
    await chair.page.keyboard.press('t')
    for (const size of SIZES) {
      await resize(app, chair.page, size)
      expect.soft(await misfits(chair.page), `${size.width}x${size.height}`).toEqual([])
    }
    await chair.page.keyboard.press('t')
  })

  await test.step('wide again all three stand beside each other', async () => {
    await resize(app, chair.page, { width: 1440, height: 900 })
    for (const one of [course, entry, preview]) await expect(one).toBeVisible()
    await expect(part(words('console:desk.work'))).toBeHidden()
  })
})

test('rule 149: the start screen fits in a small window', async ({ driekring: { app, chair } }) => {
  for (const size of SIZES) {
    await resize(app, chair.page, size)
    expect.soft(await misfits(chair.page), `${size.width}x${size.height}`).toEqual([])
  }
})
