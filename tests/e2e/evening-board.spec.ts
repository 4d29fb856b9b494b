import type { Locator } from '@playwright/test'
import { startsWith, words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const circleTalks = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.talk', { circle: words(`common:circle.${circle}`) })
const circleAnswers = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.questions', { circle: words(`common:circle.${circle}`) })

const mending = (text: string) => words('talk:mend', { text })

/** A meeting in which the notes for the pupils are being collected. */
async function collecting({ chair }: Driekring): Promise<void> {
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.collect'))
}

test('the board names both circles that asked a merged question, and shows no originals', async ({ driekring }) => {
  await collecting(driekring)
  const { chair, projector: room } = driekring
  await chair.addNote('parents', 'Hoe lang duurt het?')
  await chair.addNote('teachers', 'Hoeveel tijd kost het?')
  await chair.pick('Hoe lang duurt het?')
  await chair.pick('Hoeveel tijd kost het?')
  await chair.button(words('notes:merge')).click()
  await chair.goOnUntil(circleAnswers('students'))
  await chair.onNote('Hoe lang duurt het?', words('notes:putOnSmartboard'))
  await expect(room.scene('question')).toContainText('Vraag van de ouders en de docenten')
  expect(await room.words()).not.toContain('Hoeveel tijd kost het?')
})

test('the board shows the picture of each moment and never a private text', async ({ driekring }) => {
  const { chair, projector: room } = driekring
  const secrets = [
    'Yara Geheim',
    'Wat kost het ons?',
    'Welke vakken helpen?',
    'antwoord in het geheim',
    'Punt dat blijft',
  ]
  const sees = async (scene: string) => {
    await expect(room.scene(scene)).toBeVisible()
    const words = await room.words()
    for (const secret of secrets) expect(words, `${scene}: ${secret}`).not.toContain(secret)
  }
  await sees('off')
  await chair.newMeeting()
  await chair.fillIn(chair.theme, 'Huiswerk')
  await chair.fillIn(chair.centralQuestion, 'Wat maakt huiswerk de moeite waard?')
  await chair.fillNames('students', ['Yara Geheim'])
  await sees('off')
  await chair.button(words('prepare:open')).click()
  await sees('walkIn')
  await expect(room.smartboard).toContainText('Huiswerk')
  await chair.next.click()
  await sees('rules')
  await chair.pickOption(words('console:smartboard.choose'), words('console:scene.centralQuestion'))
  await sees('centralQuestion')
  await expect(room.smartboard).toContainText('Wat maakt huiswerk de moeite waard?')
  await chair.next.click()
  await sees('talk')
  await chair.addPoint('Punt dat blijft')
  await chair.next.click()
  await chair.addNote('parents', 'Wat kost het ons?')
  await chair.addNote('parents', 'Welke vakken helpen?')
  await sees('collect')
  await chair.next.click()
  await sees('talk')
  await chair.onNote('Wat kost het ons?', words('notes:putOnSmartboard'))
  secrets.splice(secrets.indexOf('Wat kost het ons?'), 1)
  await sees('question')
  await expect(room.smartboard).toContainText('Wat kost het ons?')
  await chair.field(words('notes:answerField')).fill('antwoord in het geheim')
  await chair.saved()
  await sees('question')
  await chair.button(words('notes:answered')).click()
  secrets.push('Wat kost het ons?')
  await sees('talk')
  await chair.next.click()
  await sees('changeover')
  await chair.endMeeting()
  await sees('off')
})

test('B makes the board black and visible again, in a text field Alt + B', async ({ driekring }) => {
  await collecting(driekring)
  const { chair, projector: room } = driekring
  const isBlack = async () =>
    (await room.page.locator('#root').textContent()) === '' && (await room.scene('collect').count()) === 0
  await chair.entry.click()
  await chair.page.keyboard.press('b')
  await expect(chair.entry).toHaveValue('b')
  await expect(room.scene('collect')).toBeVisible()
  await chair.page.keyboard.press('Alt+b')
  await expect.poll(isBlack).toBe(true)
  await expect(chair.page.getByTestId('smartboard-preview')).toContainText(words('console:smartboard.black'))
  await chair.page.keyboard.press('Tab')
  await chair.page.keyboard.press('b')
  await expect(room.scene('collect')).toBeVisible()
  await chair.page.keyboard.press('b')
  await expect.poll(isBlack).toBe(true)
  await chair.next.click()
  await expect(chair.doing(circleAnswers('students'))).toBeVisible()
  expect(await isBlack(), 'a next step keeps the board black').toBe(true)
  await chair.button(startsWith(words('console:smartboard.makeVisible'))).click()
  await expect(room.scene('talk')).toBeVisible()
})

test('the help question for a silent circle is one button and is counted', async ({ driekring }) => {
  const { chair, projector: room } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(circleTalks('students'))
  await expect(chair.page.getByText(/Wanneer ging het wél goed/)).toHaveCount(0)
  await chair.button(words('console:cue.help')).click()
  await expect(chair.page.getByText(/Wanneer ging het wél goed/)).toBeVisible()
  expect((await driekring.look()).meeting.helpQuestions).toHaveLength(1)
  expect(await room.words()).not.toContain('Wanneer ging het')
})

test('at most three points are passed on, and they stand on the board while the next circle talks', async ({
  driekring,
}) => {
  const { chair, projector: room } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(circleTalks('students'))
  const points = ['Punt een', 'Punt twee', 'Punt drie', 'Punt vier']
  for (const point of points) await chair.addPoint(point)
  for (const point of points.slice(0, 3)) await chair.passOn(point).check({ force: true })
  await expect(chair.passOn('Punt vier')).toBeDisabled()
  await expect(chair.page.getByText(words('talk:passOnHint'))).toBeVisible()
  await expect(room.smartboard).not.toContainText('Punt een')
  await chair.goOnUntil(circleTalks('parents'))
  await expect(room.smartboard).toContainText(
    words('projector:talk.heardFromOne', { circle: words('projector:inSentence.students') }),
  )
  for (const point of points.slice(0, 3)) await expect(room.smartboard).toContainText(point)
  await expect(room.smartboard).not.toContainText('Punt vier')
  // What one circle said can still be taken off the board while the next one talks, and another put in its place.
  await chair.page.getByText(words('talk:heard')).click()
  await chair.passOn('Punt twee').uncheck({ force: true })
  await expect(room.smartboard).not.toContainText('Punt twee')
  await expect(room.smartboard).toContainText('Punt drie')
  await chair.passOn('Punt vier').check({ force: true })
  await expect(room.smartboard).toContainText('Punt vier')
})

test('outcome, reaction and follow-up come on the board when the chair shows them, names only when allowed', async ({
  driekring,
}) => {
  const { chair, projector: room } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(words('agenda:doing.summary', { circle: words('common:circleLower.students') }))
  await chair.addPoint('Huiswerk voelt zinfol.')
  await chair.button(mending('Huiswerk voelt zinfol.')).click()
  await chair.field(mending('Huiswerk voelt zinfol.')).fill('Huiswerk voelt zinvol.')
  await chair.page.keyboard.press('Enter')
  await expect(chair.button(mending('Huiswerk voelt zinvol.'))).toBeVisible()
  await expect(room.smartboard).toContainText(words('projector:summary.follows'))
  await expect(room.smartboard).not.toContainText('Huiswerk voelt zinvol.')
  await chair.button(words('talk:showOnSmartboard')).click()
  await expect(room.smartboard).toContainText('Huiswerk voelt zinvol.')
  await expect(chair.page.getByText(words('talk:shown'), { exact: true })).toBeVisible()
  // Rule 182: what the room does not see is not said to be on the board, and one button brings it.
  await chair.button(startsWith(words('console:smartboard.makeBlack'))).click()
  await expect(chair.page.getByText(words('console:smartboard.black'), { exact: true }).first()).toBeVisible()
  await chair.button(words('talk:showOnSmartboard')).click()
  await expect(room.smartboard).toContainText('Huiswerk voelt zinvol.')
  await chair.pickOption(words('console:smartboard.choose'), words('console:scene.talk'))
  await expect(chair.page.getByText(words('console:smartboard.elsewhere'), { exact: true })).toBeVisible()
  await expect(chair.page.getByText(words('talk:shown'), { exact: true })).toHaveCount(0)
  await chair.button(words('talk:showOnSmartboard')).click()
  await expect(room.scene('summary')).toContainText('Huiswerk voelt zinvol.')

  await chair.goOnUntil(words('agenda:doing.reaction'))
  await chair.fillIn(chair.field(words('talk:reactionField')), 'Het klopt wat er staat.')
  await expect(room.scene('reaction')).toBeVisible()
  await expect(room.smartboard).not.toContainText('Het klopt wat er staat.')
  expect((await driekring.look()).meeting.talk.reaction).toBe('Het klopt wat er staat.')

  await chair.goOnUntil(words('agenda:doing.followUp'))
  await expect(chair.page.getByText(words('talk:missing.followUp'), { exact: true })).toBeVisible()
  await chair.field(words('talk:what')).fill('Een overzicht maken')
  await chair.field(words('talk:who')).fill('Joost Reinders')
  // Rule 220: a day before the meeting is refused, and a line is not added without it.
  await chair.field(words('talk:when')).fill('2-4-0027')
  await chair.button(words('talk:addAction')).click()
  await expect(chair.alert.filter({ hasText: words('fields:date.year') })).toBeVisible()
  await chair.fillIn(chair.field(words('talk:when')), '11-3-26')
  await expect(chair.alert.filter({ hasText: words('fields:date.tooEarly') })).toBeVisible()
  expect((await driekring.look()).meeting.talk.actions).toEqual([])
  await chair.field(words('talk:when')).fill('do 2 april')
  await chair.field(words('talk:when')).press('Enter')
  expect((await driekring.look()).meeting.talk.actions).toMatchObject([{ when: '2026-04-02' }])
  await expect(room.smartboard).not.toContainText('Een overzicht maken')
  await chair.button(words('talk:showOnSmartboard')).click()
  await expect(room.smartboard).toContainText('Een overzicht maken')
  await expect(room.smartboard).toContainText('do 2 april')
  await expect(room.smartboard).not.toContainText('Joost Reinders')
  // The tick goes with what is put on the board next, like the words beside it.
  await chair.page.getByRole('checkbox', { name: words('talk:namesOnSmartboard') }).check({ force: true })
  await expect(chair.page.getByText(words('talk:changed'))).toBeVisible()
  await expect(room.smartboard).not.toContainText('Joost Reinders')
  await chair.button(words('talk:showOnSmartboard')).click()
  await expect(room.smartboard).toContainText('Joost Reinders')

  const who = (name: string) => words('talk:mendWho', { text: 'Een overzicht maken', who: name })
  await chair.button(who('Joost Reinders')).click()
  await chair.field(who('Joost Reinders')).fill('')
  await chair.page.keyboard.press('Enter')
  await expect(chair.button(who(words('talk:noOwner')))).toBeVisible()
  await chair.button(words('notes:head.undo')).click()
  await expect(chair.button(who('Joost Reinders'))).toBeVisible()
  await expect(chair.page.getByRole('banner')).toContainText(words('notes:undone.talk/edit-action'))

  // Rule 145: what was typed and not added is said before the meeting is closed, and shown in the report.
  await chair.field(words('talk:what')).fill('Nog eens bij elkaar komen')
  await chair.next.click()
  await expect(chair.dialog).toContainText('Nog eens bij elkaar komen')
  await chair.button(words('agenda:endConfirm'), chair.dialog).click()
  const left = chair.page.getByRole('region', { name: words('report:leftOver') })
  await expect(left).toContainText('Nog eens bij elkaar komen')
})

test('the list of chosen questions is turned page by page, and no question of it is left out', async ({ idle }) => {
  const ids = ['q1', 'q2', 'q3', 'q4', 'q5']
  const textOf = (id: string) =>
    `${id}: wat helpt jullie om op een drukke dag toch rustig aan het huiswerk te beginnen?`
  const meeting = evening().open().goTo('circle.students.talk')
  for (const id of ids) meeting.note('parents', textOf(id), id)
  meeting
    .choose(...ids)
    .through('circle.students.collect', 'circle.students.questions')
    .show('selection')
  await idle.startOn(meeting.commands)
  const { chair, projector } = idle
  const seen = new Set<string>()
  const look = async () => {
    const words = await projector.words()
    for (const id of ids) if (words.includes(textOf(id))) seen.add(id)
  }
  await look()
  expect(seen.size).toBeLessThan(ids.length)
  for (let page = 2; await chair.button(words('console:smartboard.nextPage')).isEnabled(); page += 1) {
    await chair.page.keyboard.press('PageDown')
    await expect(projector.smartboard).toContainText(`${page} van`)
    await look()
  }
  expect([...seen]).toEqual(ids)
  await chair.button(words('console:smartboard.previousPage')).click()
  await expect(chair.button(words('console:smartboard.nextPage'))).toBeEnabled()
})

/** Where everything lies that can be pressed or typed in. */
const layout = ({ chair }: Driekring) =>
  chair.page.locator('button:visible, input:visible, textarea:visible').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      return [one.getAttribute('aria-label') ?? one.textContent, x, y, width, height].join(' ')
    }),
  )

test('a form that does not take a field says why there, moves nothing, and brings the caret (rule 238)', async ({
  idle,
}) => {
  await idle.startOn(evening().open().goTo('summary.students').commands)
  const { chair } = idle
  const refuses = async (what: string, field: Locator, send: () => Promise<void>, why: string) =>
    test.step(what, async () => {
      await field.fill('')
      await chair.saved()
      await chair.page.evaluate(() => (document.activeElement as HTMLElement).blur())
      const before = await layout(idle)
      await send()
      await expect(chair.alert).toHaveText(why)
      expect(await layout(idle)).toEqual(before)
      await expect(field).toBeFocused()
      await expect(field).toHaveAccessibleDescription(why)
      await chair.page.keyboard.type('W')
      await expect(chair.alert).toHaveCount(0)
    })
  const { outcomeEntry } = chair
  await refuses('an outcome', outcomeEntry, () => outcomeEntry.press('Enter'), words('problems:talk/empty'))
  await chair.goOnUntil(words('agenda:doing.followUp'))
  const what = chair.field(words('talk:what'))
  await refuses('a follow-up', what, () => chair.button(words('talk:addAction')).click(), words('problems:talk/empty'))
})
