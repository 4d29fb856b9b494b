import type { Locator } from '@playwright/test'
import { words } from '../driver/words'
import { type Context, leadOf, meetingOf, noteOf, onCard, pick, question, unpickAll, until } from './context'
import { type Action, CIRCLE_OF, type DutchCircle } from './format'

const OUTCOME = { beantwoord: 'answered', deels: 'partly', meenemen: 'takeAlong' } as const

interface Notes {
  readonly ids: readonly string[]
}

/** Says which circle a note comes from, unless that is chosen already. */
async function chooseCircle({ session }: Context, circle: DutchCircle): Promise<void> {
  const name = new RegExp(`^\\d ?${words(`common:circle.${CIRCLE_OF[circle]}`)}$`)
  // Looked for among the chips: asking all buttons on 200 notes for their names takes longer than typing one.
  const chip = session.chair.locator('fieldset').getByRole('button', { name })
  if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click()
}

/** The field notes are typed in, looked for in its own corner, as the chips are. */
const entryOf = ({ session }: Context): Locator =>
  session.chair.locator('[data-entry]').getByRole('textbox', { name: words('notes:entry.field') })

async function typeNote(context: Context, id: string): Promise<void> {
  const { chair } = context.session
  const { tekst, vanKring } = question(context, id)
  const entry = entryOf(context)
  const count = (await meetingOf(context)).notes.all.length
  await chooseCircle(context, vanKring)
  await entry.fill(tekst)
  await chair.keyboard.press('Enter')
  const alert = chair.getByRole('alert')
  await until(context, (meeting) => meeting.notes.all.length > count, `briefje ${id} is niet toegevoegd`).catch(
    async (error) => {
      if ((await alert.count()) === 0) throw error
      context.refused.push({ id, why: (await alert.first().textContent()) ?? '' })
      await entry.fill('')
    },
  )
}

const isRefusable = (text: string) => !/[^\s\p{Cf}\p{Cc}]/u.test(text)

/** Types the notes of an action, one by one. */
export async function typeNotes(context: Context, { ids }: Notes): Promise<void> {
  for (const id of ids) {
    const wasRefused = context.refused.some((one) => one.id === id)
    if (wasRefused || noteOf(context, await meetingOf(context), id)) continue
    if (isRefusable(question(context, id).tekst)) await typeEmptyNote(context, id)
    else await typeNote(context, id)
  }
}

/** An empty note must be answered with a message, and nothing may be added. */
async function typeEmptyNote(context: Context, id: string): Promise<void> {
  const { tekst, vanKring } = question(context, id)
  const before = (await meetingOf(context)).notes.all.length
  const entry = entryOf(context)
  await chooseCircle(context, vanKring)
  await entry.fill(tekst)
  await entry.press('Enter')
  const alert = context.session.desk.alert.first()
  await alert.waitFor({ timeout: 5_000 })
  const why = (await alert.textContent()) ?? ''
  await entry.fill('')
  if ((await meetingOf(context)).notes.all.length !== before) throw new Error(`leeg briefje ${id} is toch toegevoegd`)
  context.refused.push({ id, why })
}

/** Makes one question of several notes. */
export async function merge(context: Context, { ids }: Notes): Promise<void> {
  const [leadId, ...others] = ids
  if (leadId === undefined || others.length === 0) return
  const meeting = await meetingOf(context)
  const lead = leadOf(context, meeting, leadId)
  const left = others.filter((id) => leadOf(context, meeting, id).id !== lead.id)
  if (left.length === 0) return
  await unpickAll(context)
  for (const id of [leadId, ...left]) await pick(context, leadOf(context, meeting, id).id)
  await context.session.chair.getByRole('button', { name: words('notes:merge') }).click()
  await until(
    context,
    (now) => left.every((id) => leadOf(context, now, id).id === lead.id),
    'de briefjes zijn niet samengevoegd',
  )
  await unpickAll(context)
}

/** Chooses notes, in the order of the file. */
export async function choose(context: Context, { ids }: Notes): Promise<void> {
  for (const id of ids) {
    const note = leadOf(context, await meetingOf(context), id)
    if (note.lane === 'chosen' || note.askedAt) continue
    await onCard(context, note.id, words('notes:choose'))
    await until(context, (now) => leadOf(context, now, id).lane === 'chosen', `briefje ${id} is niet gekozen`)
  }
  await unpickAll(context)
}

/** Puts a question on the board. */
export async function ask(context: Context, { id }: { readonly id: string }): Promise<void> {
  const note = leadOf(context, await meetingOf(context), id)
  if (note.lane === 'live' || note.lane === 'answered') return
  await onCard(context, note.id, words('notes:putOnSmartboard'))
  await until(context, (now) => leadOf(context, now, id).lane === 'live', `vraag ${id} kwam niet op het bord`)
}

/** Writes the answer down and says how it ended. */
export async function answer(context: Context, action: Extract<Action, { actie: 'antwoord' }>): Promise<void> {
  const { id, tekst } = action
  const outcome = OUTCOME[action.afloop]
  const note = leadOf(context, await meetingOf(context), id)
  if (note.outcome === outcome && note.answer === tekst) return
  if (note.lane !== 'live') throw new Error(`vraag ${id} staat niet op het bord`)
  const { chair, desk } = context.session
  await chair.getByRole('textbox', { name: words('notes:answerField') }).fill(tekst)
  await desk.button(words(`notes:${outcome}`)).click()
  await until(context, (now) => leadOf(context, now, id).lane === 'answered', `het antwoord op ${id} is niet bewaard`)
}
