import { startsWith, words } from '../../scripts/driver/words'
import { evening } from '../support/meeting-driver'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'

const circleTalks = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.talk', { circle: words(`common:circle.${circle}`) })

const circleAnswers = (circle: 'students' | 'parents' | 'teachers') =>
  words('agenda:doing.questions', { circle: words(`common:circle.${circle}`) })

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
