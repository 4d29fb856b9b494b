import { readFileSync, writeFileSync } from 'node:fs'
import { exactly, words } from '../../scripts/driver/words'
import { fennaUntilAgreements } from './agreement-meeting'
import { freeze, seriousFindings, signTyped, startSigning, state, toClose, typeDate } from './agreement-tools'
import { expect, inOneApp as test } from './fixtures'
import { journalPath } from './profile-files'

test('signing freezes a version; it is drawn, typed, or registered from paper later, and undo leaves it alone', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaUntilAgreements().commands)
  const { chair } = driekring
  const { page } = chair
  await toClose(driekring)
  await freeze(driekring, 1)

  await startSigning(driekring, 'Fenna Brouwer')
  await chair.button(words('signing:dialog.confirm'), chair.dialog).click()
  await expect(chair.alert).toHaveText(words('signing:dialog.missing.choice'))
  await chair.pickOption(
    words('signing:dialog.choice', { name: 'Fenna Brouwer' }),
    exactly(words('signing:choice.agreed')),
  )
  // On paper is the usual way.
  await expect(chair.alert).toHaveCount(0)
  await expect(chair.field(words('signing:dialog.date'))).toBeVisible()
  await chair.pickOption(words('signing:dialog.way'), exactly(words('signing:dialog.screen')))
  await expect(chair.alert).toHaveText(words('signing:dialog.missing.mark'))
  const draw = async () => {
    const box = await page.getByRole('img', { name: words('signing:dialog.pad') }).boundingBox()
    if (!box) throw new Error('no pad')
    await page.mouse.move(box.x + 60, box.y + 120)
    await page.mouse.down()
    for (let step = 1; step <= 20; step += 1) {
      await page.mouse.move(box.x + 60 + step * 15, box.y + 120 - 40 * Math.sin(step / 3))
    }
    await page.mouse.up()
    await expect(chair.alert).toHaveCount(0)
  }
  await draw()
  // Another way and back: the pad is empty, and what was on it is no signature.
  await chair.pickOption(words('signing:dialog.way'), exactly(words('signing:dialog.typed')))
  await chair.pickOption(words('signing:dialog.way'), exactly(words('signing:dialog.screen')))
  await expect(chair.alert).toHaveText(words('signing:dialog.missing.mark'))
  await draw()
  expect(await seriousFindings(driekring)).toEqual([])
  await chair.button(words('signing:dialog.confirm'), chair.dialog).click()
  await signTyped(driekring, 'Koen Schipper', words('signing:choice.notAgreed'), 'de volgorde lukt niet bij elk vak')

  const signed = async () => (await state(driekring)).signing
  const before = await signed()
  expect(before.versions[0]?.signatures.map(({ personId, choice, way }) => [personId, choice, way])).toEqual([
    ['fenna', 'agreed', 'screen'],
    ['koen', 'notAgreed', 'typed'],
  ])
  expect(before.versions[0]?.signatures[0]?.mark).toMatch(/^M[\d. QLM-]+$/)
  expect(before.versions[0]?.hash).toMatch(/^[0-9a-f]{64}$/)

  // Other words make version 2, and undo takes the words back, never a version or a signature.
  await chair.fillIn(
    chair.field(words('signing:pupilWords.text', { name: 'Fenna' })),
    'Ik durf het voor een klein groepje.',
  )
  await expect(page.getByText(words('signing:changed', { no: 1, next: 2 }))).toBeVisible()
  await freeze(driekring, 2)
  const both = await signed()
  expect(both.versions.map(({ no, signatures }) => [no, signatures.length])).toEqual([
    [1, 2],
    [2, 0],
  ])
  expect(both.versions[0]).toEqual(before.versions[0])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await state(driekring)).pupilCase.texts.pupilWords ?? '').toBe('')
  expect(await signed()).toEqual(both)

  await chair.endMeeting()
  await startSigning(driekring, 'Willem Brouwer')
  await chair.pickOption(words('signing:dialog.choice', { name: 'Willem Brouwer' }), words('signing:choice.seen'))
  await chair.pickOption(words('signing:dialog.way'), words('signing:dialog.paper'))
  // What one sees and what is kept are one: a slip is refused, not signed with another day.
  await typeDate(driekring, words('signing:dialog.date'), '16-03-02026')
  await chair.button(words('signing:dialog.confirm'), chair.dialog).click()
  await expect(chair.field(words('signing:dialog.date'))).toBeFocused()
  await expect(chair.alert.filter({ hasText: words('fields:date.year') })).toBeVisible()
  await typeDate(driekring, words('signing:dialog.date'), '16-03-26')
  await chair.button(words('signing:dialog.confirm'), chair.dialog).click()
  await expect
    .poll(async () => (await signed()).versions[1]?.signatures)
    .toMatchObject([{ personId: 'willem', choice: 'seen', way: 'paper', date: '2026-03-16', mark: '' }])
  await chair.button(words('report:backToStart')).click()
  const open = page.getByRole('listitem').filter({ hasText: 'Fenna Brouwer, Anke Brouwer-Jansma, Koen Schipper' })
  await expect(open).toHaveCount(1)
  expect(await seriousFindings(driekring)).toEqual([])
})

test('for a pupil with a plan the guardians consent and the pupil is heard', async ({ idle: driekring }) => {
  await driekring.startOn(fennaUntilAgreements(2, { hasPlan: true }).commands)
  const { chair } = driekring
  await toClose(driekring)
  await chair.pickOption(words('signing:plan.consentOf', { name: 'Anke Brouwer-Jansma' }), words('signing:plan.yes'))
  await chair.fillIn(chair.field(words('signing:plan.pupilView', { name: 'Fenna' })), 'Ik wil zelf kiezen wie kijkt.')
  await expect
    .poll(async () => (await state(driekring)).agreements.plan)
    .toMatchObject({
      consents: { anke: 'yes' },
      pupilView: 'Ik wil zelf kiezen wie kijkt.',
    })
})

test('a signed version whose stored line was edited is found out and put back as it was signed', async ({
  idle: driekring,
}) => {
  await driekring.startOn(fennaUntilAgreements().commands)
  const { chair } = driekring
  await toClose(driekring)
  await freeze(driekring, 1)
  await signTyped(driekring, 'Koen Schipper', exactly(words('signing:choice.agreed')))
  await chair.saved()
  const { signing: signed } = (await driekring.look()).meeting
  await driekring.close()
  const path = journalPath(driekring.profile)
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  const line = JSON.parse(lines[lines.length - 2] ?? '') as { c: string }
  const sign = line.c[40] === 'A' ? 'B' : 'A'
  lines[lines.length - 2] = JSON.stringify({ ...line, c: line.c.slice(0, 40) + sign + line.c.slice(41) })
  writeFileSync(path, `${lines.join('\n')}\n`)
  await driekring.start()
  await expect(driekring.chair.page.getByText(words('start:healed', { count: 1 }))).toBeVisible()
  await driekring.chair.button(words('start:resume.goOn'), driekring.chair.dialog).click()
  await expect.poll(async () => (await driekring.look()).meeting?.signing).toEqual(signed)
})
