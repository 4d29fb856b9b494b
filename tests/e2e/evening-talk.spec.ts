import type { Locator } from '@playwright/test'
import { tick } from '../../scripts/driver/controls'
import { startsWith, words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const circleTalks = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.talk', { circle: words(`common:circle.${circle}`) })

const mending = (text: string) => words('talk:mend', { text })

test('at most three points are passed on, and they stand on the board while the next circle talks', async ({
  driekring,
}) => {
  const { chair, projector: room } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(circleTalks('students'))
  const points = ['Punt een', 'Punt twee', 'Punt drie', 'Punt vier']
  for (const point of points) await chair.addPoint(point)
  for (const point of points.slice(0, 3)) await tick(chair.passOn(point))
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
  await tick(chair.passOn('Punt twee'), false)
  await expect(room.smartboard).not.toContainText('Punt twee')
  await expect(room.smartboard).toContainText('Punt drie')
  await tick(chair.passOn('Punt vier'))
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
  await tick(chair.page.getByRole('checkbox', { name: words('talk:namesOnSmartboard') }))
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
