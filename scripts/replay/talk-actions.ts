import type { Meeting } from '../driver/looked'
import { words } from '../driver/words'
import { type Context, meetingOf, until } from './context'
import { type Action, CIRCLE_OF } from './format'

type Act<Kind extends Action['actie']> = Extract<Action, { actie: Kind }>

/** Writes the outcome of a circle down and puts it on the board. */
export async function outcome(context: Context, { kring, punten }: Act<'opbrengst'>): Promise<void> {
  const { chair } = context.session
  const circle = CIRCLE_OF[kring]
  const field = chair.locator(`[data-outcome="${circle}"]`).getByRole('textbox')
  const pointsOf = (meeting: Meeting) => meeting.talk.points.filter((point) => point.circle === circle)
  // A line with nothing to read is one the app refuses.
  const lines = punten.filter((text) => text.trim() !== '')
  for (const [place, text] of lines.entries()) {
    if (pointsOf(await meetingOf(context)).length > place) continue
    await field.fill(text)
    await field.press('Enter')
    await until(context, (meeting) => pointsOf(meeting).length > place, `punt ${place + 1} is niet genoteerd`)
  }
  if (lines.length > 0) await chair.getByRole('button', { name: words('talk:showOnSmartboard') }).click()
}

/** Writes the reaction of the pupils down. */
export async function reaction(context: Context, { tekst }: Act<'reactie'>): Promise<void> {
  const { chair, desk } = context.session
  await desk.fillIn(chair.getByRole('textbox', { name: words('talk:reactionField') }), tekst)
  await until(context, (meeting) => meeting.talk.reaction === tekst, 'de reactie is niet bewaard')
}

/** Writes the follow-up down and puts it on the board. */
export async function followUp(context: Context, { punten }: Act<'vervolg'>): Promise<void> {
  const { chair, desk } = context.session
  const lines = punten.filter(({ wat }) => wat.trim() !== '')
  for (const [place, point] of lines.entries()) {
    if ((await meetingOf(context)).talk.actions.length > place) continue
    await chair.getByRole('textbox', { name: words('talk:what') }).fill(point.wat)
    await desk.field(words('talk:who')).fill(point.wie)
    await chair.getByLabel(words('talk:when'), { exact: true }).fill(point.wanneer)
    await chair.getByRole('button', { name: words('talk:addAction') }).click()
    await until(context, (meeting) => meeting.talk.actions.length > place, `afspraak ${place + 1} is niet bewaard`)
  }
  if (lines.length > 0) await chair.getByRole('button', { name: words('talk:showOnSmartboard') }).click()
}
