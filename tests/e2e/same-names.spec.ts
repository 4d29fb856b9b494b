import { words } from '../../scripts/driver/words'
import { participantId } from '../support/builders'
import { FENNA_PEOPLE } from '../support/fenna'
import { evening, pupilMeeting } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'

const remove = (name: string) => words('pupil:people.remove', { name })

test('rule 255: two people of one name are told apart by their role, else by a number', async ({ idle }) => {
  const named = (id: string, role: string) => ({
    ...(FENNA_PEOPLE[2] as (typeof FENNA_PEOPLE)[number]),
    id: participantId(id),
    name: 'Mohammed El Idrissi',
    role,
  })
  const attendees = [named('a', 'vader'), named('b', 'opa'), named('c', ''), named('d', '')]
  await idle.startOn(pupilMeeting('concern', { attendees }).commands)
  const { chair } = idle
  for (const name of ['Mohammed El Idrissi, vader', 'Mohammed El Idrissi, opa', 'Mohammed El Idrissi']) {
    await expect(chair.page.getByRole('button', { name: remove(name), exact: true })).toHaveCount(1)
  }
  await chair.button(remove('Mohammed El Idrissi (2)')).click()
  await expect
    .poll(async () => (await idle.look()).meeting.pupil?.attendees.map(({ id }) => id))
    .toEqual(['a', 'b', 'c'])
})

test('rule 256: the same note twice says so on both', async ({ idle }) => {
  await idle.startOn(
    evening()
      .open()
      .goTo('circle.students.talk')
      .note('parents', 'Wat helpt jou thuis?', 'a')
      .note('teachers', 'wat helpt jou thuis', 'b')
      .note('teachers', 'Iets anders?', 'c').commands,
  )
  const { chair } = idle
  for (const id of ['a', 'b']) {
    await expect(chair.page.locator(`article[data-note="${id}"]`)).toContainText(words('notes:twin'))
  }
  await expect(chair.page.locator('article[data-note="c"]')).not.toContainText(words('notes:twin'))
})
