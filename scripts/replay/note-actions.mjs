import { leadOf, meetingOf, noteOf, onCard, pick, question, unpickAll, until } from './context.mjs'
import { CIRCLE_OF } from './format.mjs'

const CIRCLE_NAME = { students: 'Leerlingen', parents: 'Ouders', teachers: 'Docenten' }
const OUTCOME_BUTTON = { beantwoord: 'Beantwoord', deels: 'Deels', meenemen: 'Meenemen' }
const OUTCOME = { beantwoord: 'answered', deels: 'partly', meenemen: 'takeAlong' }

/** Says which circle a note comes from, unless that is chosen already. */
async function chooseCircle({ session }, circle) {
  const name = new RegExp(`^\\d ?${CIRCLE_NAME[CIRCLE_OF[circle]]}$`)
  // Looked for among the chips: asking all buttons on 200 notes for their names takes longer than typing one.
  const chip = session.chair.locator('fieldset').getByRole('button', { name })
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click()
}

/** The field notes are typed in, looked for in its own corner, as the chips are. */
const entryOf = (chair) => chair.locator('[data-entry]').getByRole('textbox', { name: 'Tekst van het briefje' })

async function typeNote(context, id) {
  const { chair } = context.session
  const { tekst, vanKring } = question(context, id)
  const entry = entryOf(chair)
  const count = (await meetingOf(context)).notes.all.length
  await chooseCircle(context, vanKring)
  await entry.fill(tekst)
  await chair.keyboard.press('Enter')
  const alert = chair.getByRole('alert')
  await until(context, (meeting) => meeting.notes.all.length > count, `briefje ${id} is niet toegevoegd`).catch(
    async (error) => {
      if ((await alert.count()) === 0) throw error
      context.refused.push({ id, why: await alert.first().textContent() })
      await entry.fill('')
    },
  )
}

const isRefusable = (text) => !/[^\s\p{Cf}\p{Cc}]/u.test(text)

/** Types the notes of an action, one by one. */
export async function typeNotes(context, { ids }) {
  for (const id of ids) {
    const wasRefused = context.refused.some((one) => one.id === id)
    if (wasRefused || noteOf(context, await meetingOf(context), id)) continue
    if (isRefusable(question(context, id).tekst)) await typeEmptyNote(context, id)
    else await typeNote(context, id)
  }
}

/** An empty note must be answered with a message, and nothing may be added. */
async function typeEmptyNote(context, id) {
  const { chair } = context.session
  const { tekst, vanKring } = question(context, id)
  const before = (await meetingOf(context)).notes.all.length
  const entry = entryOf(chair)
  await chooseCircle(context, vanKring)
  await entry.fill(tekst)
  await entry.press('Enter')
  const alert = chair.getByRole('alert').first()
  await alert.waitFor({ timeout: 5_000 })
  const why = await alert.textContent()
  await entry.fill('')
  if ((await meetingOf(context)).notes.all.length !== before) throw new Error(`leeg briefje ${id} is toch toegevoegd`)
  context.refused.push({ id, why })
}

/** Makes one question of several notes. */
export async function merge(context, { ids }) {
  const [leadId, ...others] = ids
  if (others.length === 0) return
  const meeting = await meetingOf(context)
  const lead = leadOf(context, meeting, leadId)
  const left = others.filter((id) => leadOf(context, meeting, id).id !== lead.id)
  if (left.length === 0) return
  await unpickAll(context)
  for (const id of [leadId, ...left]) await pick(context, leadOf(context, meeting, id).id)
  await context.session.chair.getByRole('button', { name: 'Voeg samen' }).click()
  const isMerged = (now) => left.every((id) => leadOf(context, now, id).id === lead.id)
  await until(context, isMerged, 'de briefjes zijn niet samengevoegd')
  await unpickAll(context)
}

/** Chooses notes, in the order of the file. */
export async function choose(context, { ids }) {
  for (const id of ids) {
    const note = leadOf(context, await meetingOf(context), id)
    if (note.lane === 'chosen' || note.askedAt) continue
    await onCard(context, note.id, 'Kies')
    await until(context, (now) => leadOf(context, now, id).lane === 'chosen', `briefje ${id} is niet gekozen`)
  }
  await unpickAll(context)
}

/** Puts a question on the board. */
export async function ask(context, { id }) {
  const note = leadOf(context, await meetingOf(context), id)
  if (note.lane === 'live' || note.lane === 'answered') return
  await onCard(context, note.id, 'Op het bord')
  await until(context, (now) => leadOf(context, now, id).lane === 'live', `vraag ${id} kwam niet op het bord`)
}

/** Writes the answer down and says how it ended. */
export async function answer(context, { id, tekst, afloop }) {
  const note = leadOf(context, await meetingOf(context), id)
  if (note.outcome === OUTCOME[afloop] && note.answer === tekst) return
  if (note.lane !== 'live') throw new Error(`vraag ${id} staat niet op het bord`)
  const { chair } = context.session
  await chair.getByRole('textbox', { name: 'Antwoord in steekwoorden' }).fill(tekst)
  await chair.getByRole('button', { name: OUTCOME_BUTTON[afloop], exact: true }).click()
  await until(context, (now) => leadOf(context, now, id).lane === 'answered', `het antwoord op ${id} is niet bewaard`)
}
