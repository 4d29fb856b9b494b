import { words } from '../../scripts/driver/words'
import { evening, type MeetingDriver } from '../support/meeting-driver'
import { expect, inOneApp as test } from './fixtures'
import { misfits, resize } from './measure'

const BOARD_SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const QUESTION =
  'Wat maakt dat toetsweken zo druk voelen en wat kunnen wij samen doen zodat leerlingen beter slapen, op tijd beginnen met leren en thuis minder ruzie hebben?'
/** In a talk, with or without a point of the circle before. */
const talking = (question: string, circle: 'students' | 'parents' = 'students'): MeetingDriver => {
  const meeting = evening({ centralQuestion: question, theme: 'Toetsdruk' }).open().goTo('circle.students.talk')
  return circle === 'students'
    ? meeting
    : meeting.point('students', 'Wij willen rust.', 'p').passOn('p').goTo('circle.parents.talk')
}

test('rule 251: a long central question is there while a circle talks, and alone when the chair wants it', async ({
  idle,
}) => {
  await idle.startOn(talking(QUESTION).commands)
  const { app, chair, projector: room } = idle
  for (const scene of ['talk', 'centralQuestion'] as const) {
    await chair.pickOption(words('console:smartboard.choose'), words(`console:scene.${scene}`))
    for (const size of BOARD_SIZES) {
      await resize(app, room.page, size)
      await expect(room.scene(scene)).toContainText(QUESTION)
      await expect(room.scene(scene).getByRole('timer')).toBeVisible()
      expect.soft(await misfits(room.page), `${scene} ${size.width}x${size.height}`).toEqual([])
    }
  }
})

test('rule 251: one that does not fit is turned by the chair, no word is left out and none is cut', async ({
  idle,
}) => {
  const question = `${QUESTION} ${QUESTION.toLowerCase().replace('wat', 'En wat')}`
  await idle.startOn(talking(question, 'parents').commands)
  const { app, chair, projector: room } = idle
  for (const size of BOARD_SIZES) {
    await resize(app, room.page, size)
    await expect(room.smartboard).toContainText('1 van')
    const seen = [await room.words()]
    while (await chair.button(words('console:smartboard.nextPage')).isEnabled()) {
      await chair.button(words('console:smartboard.nextPage')).click()
      await expect(room.smartboard).toContainText(`${seen.length + 1} van`)
      expect.soft(await misfits(room.page), `${size.width}x${size.height}`).toEqual([])
      seen.push(await room.words())
    }
    for (const word of question.split(' ')) expect(seen.join(' ')).toContain(word)
    while (await chair.button(words('console:smartboard.previousPage')).isEnabled()) {
      await chair.button(words('console:smartboard.previousPage')).click()
    }
  }
})
