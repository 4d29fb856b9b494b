import { meetingOf, until } from './context.mjs'
import { CIRCLE_OF } from './format.mjs'

/** Writes the outcome of a circle down and puts it on the board. */
export async function outcome(context, { kring, punten }) {
  const { chair } = context.session
  const circle = CIRCLE_OF[kring]
  const field = chair.locator(`[data-outcome="${circle}"]`).getByRole('textbox')
  const pointsOf = (meeting) => meeting.talk.points.filter((point) => point.circle === circle)
  // A line with nothing to read is one the app refuses.
  const lines = punten.filter((text) => text.trim() !== '')
  for (const [place, text] of lines.entries()) {
    if (pointsOf(await meetingOf(context)).length > place) continue
    await field.fill(text)
    await field.press('Enter')
    await until(context, (meeting) => pointsOf(meeting).length > place, `punt ${place + 1} is niet genoteerd`)
  }
  const show = chair.getByRole('button', { name: 'Toon op het bord' })
  if (lines.length > 0) await show.click()
}

/** Writes the reaction of the pupils down. */
export async function reaction(context, { tekst }) {
  const field = context.session.chair.getByRole('textbox', { name: 'Wat zeggen de leerlingen?' })
  await field.fill(tekst)
  await field.press('Tab')
  await until(context, (meeting) => meeting.talk.reaction === tekst, 'de reactie is niet bewaard')
}

/** Writes the follow-up down and puts it on the board. */
export async function followUp(context, { punten }) {
  const { chair } = context.session
  const lines = punten.filter(({ wat }) => wat.trim() !== '')
  for (const [place, point] of lines.entries()) {
    if ((await meetingOf(context)).talk.actions.length > place) continue
    await chair.getByRole('textbox', { name: 'Wat gaan we doen?' }).fill(point.wat)
    await chair.getByRole('textbox', { name: 'Wie', exact: true }).fill(point.wie)
    await chair.getByLabel('Wanneer', { exact: true }).fill(point.wanneer)
    await chair.getByRole('button', { name: 'Voeg afspraak toe' }).click()
    await until(context, (meeting) => meeting.talk.actions.length > place, `afspraak ${place + 1} is niet bewaard`)
  }
  if (lines.length > 0) await chair.getByRole('button', { name: 'Toon op het bord' }).click()
}
