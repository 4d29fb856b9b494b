import type { ParticipantId } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import { textOf } from '@shared/talk/case-state'
import { calendarDateOf, daysLater, mondayOf } from '@shared/time/format'
import { isFirstPerson, isForPupil, sentencesOf } from './own-words'
import { aboutOf, aboutSchema, type PupilMeeting, peopleOf, sheetPersonSchema, showIn } from './parts'

const text = z.string()

export const CARD_FORMS = ['strip', 'small'] as const
export type CardForm = (typeof CARD_FORMS)[number]

/** The pupil's own card, in the first person (docs/domain.md, rule 170). No marks and no concerns: no field holds them. */
export const goalCardSchema = z.object({
  about: aboutSchema,
  form: z.enum(CARD_FORMS),
  goal: text,
  /** The goal as it was put by all; empty when the pupil's own words are not there to stand before it. */
  goalOfAll: text,
  steps: z.array(text),
  helpers: z.array(z.object({ people: z.array(sheetPersonSchema), text })),
  ifNotWorking: z.array(text),
  start: text,
  lookBack: text,
  /** The Mondays of the weeks to tick, `2026-03-09`. */
  weeks: z.array(text),
})
export type GoalCard = z.infer<typeof goalCardSchema>

/** The card holds six steps and eight weeks at most (docs/domain.md, rule 120). */
const MOST_STEPS = 6
const MOST_WEEKS = 8

const filled = (texts: readonly string[]) => texts.filter((one) => one.trim() !== '')

/** The first day something starts and the day we look back, as far as they were written. */
export function spanOf(meeting: PupilMeeting): { readonly start: string; readonly end: string } {
  const { agreements, followUp } = meeting.agreements
  const starts = filled(agreements.map((agreement) => agreement.startDate)).sort()
  const ends = filled(agreements.map((agreement) => agreement.endDate)).sort()
  return { start: starts[0] ?? '', end: followUp.date || (ends[ends.length - 1] ?? '') }
}

/** The Mondays from the first day until the last. Without an end: four weeks. */
function weeksOf(start: string, end: string): string[] {
  const first = mondayOf(start)
  const all = Array.from({ length: MOST_WEEKS }, (_, week) => daysLater(first, week * 7))
  return end === '' ? all.slice(0, 4) : all.filter((monday, week) => week === 0 || monday <= end)
}

/** At most so many lines; what is more stands in the last one, so that no word is lost. */
function atMost(lines: readonly string[]): string[] {
  const last = lines.slice(MOST_STEPS - 1).join(' ')
  return [...lines.slice(0, MOST_STEPS - 1), ...(last === '' ? [] : [last])]
}

/** The view model of the goal card. */
export function toGoalCard(meeting: PupilMeeting, form: CardForm): GoalCard {
  const show = showIn(meeting)
  const { pupil, agreements } = meeting
  const people = peopleOf(meeting)
  const said = (id: ParticipantId) => sentencesOf(agreements.restated[id] ?? '')
  const toPupil = (texts: readonly string[]) =>
    texts.flatMap(sentencesOf).filter((sentence) => isForPupil(sentence, pupil))
  const ids = people.filter(({ party }) => party === 'pupil').map(({ id }) => id)
  const own = agreements.agreements.filter(({ doers }) => doers.some((id) => ids.includes(id)))
  const steps = ids.flatMap(said)
  const inFirstPerson = own.map(({ what }) => what).filter(isFirstPerson)
  const promises = people
    .filter(({ party, isPresent }) => party !== 'pupil' && isPresent)
    .map((person) => ({ people: [person], text: toPupil(said(person.id).filter(isFirstPerson)).map(show).join(' ') }))
  const { start, end } = spanOf(meeting)
  const words = show(textOf(meeting.pupilCase, 'pupilWords'))
  const goal = show(textOf(meeting.pupilCase, 'goal'))
  return {
    about: aboutOf(meeting),
    form,
    goal: words || goal,
    goalOfAll: words && goal !== words ? goal : '',
    steps: atMost((steps.length > 0 ? steps : inFirstPerson).map(show)),
    helpers: [
      ...toPupil(own.map(({ support }) => support)).map((text) => ({ people: [], text: show(text) })),
      ...promises.filter(({ text }) => text !== ''),
    ].slice(0, MOST_STEPS),
    ifNotWorking: toPupil(own.map(({ ifNotWorking }) => ifNotWorking)).map(show),
    start,
    lookBack: end,
    weeks: weeksOf(start || daysLater(calendarDateOf(meeting.setup.begin), 7), end),
  }
}
