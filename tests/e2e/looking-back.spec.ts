import { readFileSync } from 'node:fs'
import { tick } from '../../scripts/driver/controls'
import { anyOf, words } from '../../scripts/driver/words'
import { participantId } from '../support/builders'
import { fennaLookingBack, fennaUntilAgreements, PEOPLE } from './agreement-meeting'
import { list, seriousFindings, state } from './agreement-tools'
import { expect, inOneApp as test } from './fixtures'
import { looksRight } from './looks'

test('the meeting that looks back is planned from the closed one, and dates go where the person chooses', async ({
  idle: driekring,
}, testInfo) => {
  await driekring.startOn(
    fennaUntilAgreements()
      .do({ type: 'agreements/follow-up', patch: { date: '2026-04-21', time: '15:45', place: 'Spreekkamer 1.12' } })
      .end().commands,
  )
  const { chair, app } = driekring
  const { page } = chair
  const file = testInfo.outputPath('agenda.ics')
  const answer = (path: string | null) =>
    app.evaluate(({ dialog }, filePath) => {
      const chosen = filePath === null ? { canceled: true, filePath: '' } : { canceled: false, filePath }
      Object.assign(dialog, { showSaveDialog: () => Promise.resolve(chosen) })
    }, path)
  await answer(null)
  await chair.button(words('signing:after.calendar')).click()
  await expect(page.getByText(words('problems:file/cancelled'))).toBeVisible()
  await answer(file)
  await chair.button(words('signing:after.calendar')).click()
  await expect(page.getByText(words('signing:after.saved'))).toBeVisible()
  const calendar = readFileSync(file, 'utf8')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3)
  expect(calendar).toContain('DTSTART:20260421T154500')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260407')
  expect(calendar).toContain('SUMMARY:Terugkijken met Fenna')
  expect(calendar).not.toMatch(/presentatie|Brouwer/)

  await chair.button(words('signing:after.plan')).click()
  await expect.poll(async () => (await state(driekring))?.format).toBe('evaluation')
  const { pupil, agreements: taken, strengths } = await state(driekring)
  expect(pupil?.previousMeetingId).toBe('evening-of-the-tests')
  expect(pupil?.attendees.map(({ name }) => name)).toEqual(PEOPLE.map(({ name }) => name))
  expect(taken.previous?.agreements).toHaveLength(2)
  expect(strengths.strengths.map(({ id }) => id)).toEqual(['films', 'deepsea'])

  // Rule 272: from the start screen the talk is chosen, and its agreements come along.
  await chair.button(words('prepare:back')).click()
  const card = page
    .getByRole('region', { name: words('start:newMeeting') })
    .getByRole('button', { name: words('formats:name.evaluation') })
  await expect(page.getByRole('heading', { name: words('start:meetings'), exact: true })).toBeVisible()
  await card.click()
  await expect(page.getByRole('dialog')).toContainText(words('start:lookBack.text'))
  const talks = page.getByRole('radiogroup', { name: words('start:lookBack.title') })
  await expect(talks.getByRole('radio')).toHaveCount(2)
  await expect(talks.getByRole('radio').first()).toBeChecked()
  expect(await seriousFindings(driekring)).toEqual([])
  await looksRight(driekring, 'choosing a talk to look back on')
  await chair.button(words('start:lookBack.confirm')).click()
  await expect(page.getByRole('button', { name: words('prepare:open'), exact: true })).toBeVisible()
  expect((await state(driekring)).agreements.previous?.agreements).toHaveLength(2)
  expect((await state(driekring)).pupil?.previousMeetingId).toBe('evening-of-the-tests')
  await chair.button(words('prepare:back')).click()
  await card.click()
  await tick(talks.getByRole('radio', { name: new RegExp(words('start:lookBack.none')) }))
  await chair.button(words('start:lookBack.confirmNone')).click()
  await expect(page.getByRole('button', { name: words('prepare:open'), exact: true })).toBeVisible()
  expect((await state(driekring)).agreements.previous).toBeNull()
})

test('looking back asks school first, counts no missing rating, and takes over what goes on', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaLookingBack())
  const { chair } = driekring
  const { page } = chair
  await expect(page.getByRole('region', { name: words('evaluation:cycle') })).toContainText(
    words('evaluation:moment.now'),
  )
  await chair.pickOption(words('evaluation:result', { no: 1 }), words('evaluation:results.reached'))
  await chair.pickOption(words('evaluation:next', { no: 1 }), words('evaluation:nexts.stop'))
  await expect(page.getByText(words('evaluation:schoolFirst'))).toBeHidden()
  await chair.pickOption(words('evaluation:result', { no: 2 }), /^Niet$/)
  await expect(page.getByText(words('evaluation:schoolFirst'))).toBeVisible()
  await chair.pickOption(words('evaluation:next', { no: 2 }), words('evaluation:nexts.adapt'))
  const second = page.getByRole('article').nth(1)
  await chair.fillIn(
    second.getByRole('textbox', { name: words('evaluation:nextText') }),
    'Het wordt een vast punt in de planner.',
  )
  for (const [name, score] of [
    ['Fenna Brouwer', '4'],
    ['Anke Brouwer-Jansma', '5'],
    ['Koen Schipper', '4'],
  ] as const) {
    await chair.pickOption(words('evaluation:rating.of', { name }), score)
  }
  await expect(page.getByText(words('evaluation:rating.given', { given: 3, count: 4 }))).toBeVisible()
  await expect(page.getByText(words('evaluation:rating.mean', { mean: '4,3' }))).toBeVisible()
  await expect(page.getByText(words('evaluation:rating.notGiven'))).toHaveCount(1)
  // Rule 263: each person decides whether it goes on paper; nobody did yet.
  const onPaper = page.getByRole('checkbox', { name: words('evaluation:rating.onPaperOf', { name: 'Fenna Brouwer' }) })
  await expect(onPaper).not.toBeChecked()
  await tick(onPaper)
  await expect.poll(async () => (await state(driekring)).agreements.ratings[participantId('fenna')]?.onPaper).toBe(true)

  // Rule 260: what goes on stands among the new agreements by itself, and the row says so.
  await expect(second.getByText(words('evaluation:carried', { no: 1 }))).toBeVisible()
  await expect
    .poll(async () => (await list(driekring)).map(({ what }) => what))
    .toEqual([
      'Telefoons zitten bij elke presentatie in de tas en de volgorde van beurten hangt een week vooraf in het lokaal. Het wordt een vast punt in de planner.',
    ])
  await expect(chair.button(anyOf('evaluation:takeOver'))).toHaveCount(0)
  expect(await seriousFindings(driekring)).toEqual([])
  await page.getByTestId('next-step').click()
  await expect(page.getByRole('list', { name: words('agreements:list') })).toContainText(words('evaluation:fromBefore'))
  expect((await state(driekring)).agreements.ratings).not.toHaveProperty('willem')
})
