import type { Agreement } from '@shared/agreements/state'
import { languageTags } from '@shared/lib/language'
import { z } from '@shared/lib/zod'
import { textOf } from '@shared/talk/case-state'
import { calendarDateOf, daysLater, mondayOf } from '@shared/time/format'
import {
  aboutOf,
  aboutSchema,
  type PupilMeeting,
  peopleOf,
  type SheetPerson,
  sheetPersonSchema,
  showIn,
} from './sheet-parts'

const text = z.string()

export const CARD_FORMS = ['strip', 'small'] as const
export type CardForm = (typeof CARD_FORMS)[number]

/** The pupil's own card, in the first person (docs/domain.md, rules 170 and 261). No marks and no concerns: no field holds them. */
export const goalCardSchema = z.object({
  about: aboutSchema,
  form: z.enum(CARD_FORMS),
  goal: text,
  /** The goal as it was put by all; empty when the pupil's own words are not there to stand before it. */
  goalOfAll: text,
  steps: z.array(text),
  /** A promise as it was typed, with the people and the words that say whose it is. */
  helpers: z.array(z.object({ people: z.array(sheetPersonSchema), who: text, text })),
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

const isFilled = (one: string) => one.trim() !== ''

/** Whether the words for who does it are nothing but the pupil's first name. */
function isPupilsName({ who }: Agreement, { firstName }: PupilMeeting['pupil']): boolean {
  const bare = (name: string) => name.trim().toLocaleLowerCase(languageTags().collation)
  return isFilled(who) && bare(who) === bare(firstName)
}

/** The agreements the pupil does: chosen among the people, or by name in words. */
function ownAgreements({ pupil, agreements }: PupilMeeting): Agreement[] {
  const ids = pupil.attendees.filter(({ kind }) => kind === 'pupil').map(({ id }) => id)
  return agreements.agreements.filter((one) => one.doers.some((id) => ids.includes(id)) || isPupilsName(one, pupil))
}

/**
 * The first day the pupil starts with something and the day we look back, `2026-03-09`, as far as they were written.
 * Only a pupil without an agreement starts with the first one of anybody (docs/domain.md, rule 262).
 */
export function spanOf(meeting: PupilMeeting): { readonly start: string; readonly end: string } {
  const { agreements, followUp } = meeting.agreements
  const own = ownAgreements(meeting)
  const starts = (own.length > 0 ? own : agreements).map(({ startDate }) => startDate).filter(isFilled)
  const ends = agreements.map(({ endDate }) => endDate).filter(isFilled)
  return { start: starts.sort()[0] ?? '', end: followUp.date || (ends.sort().at(-1) ?? '') }
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

/** What an agreement says, or as long as that is empty, whatever else was written in it. */
const wordsOf = ({ what, successSign, whereWhen, support }: Agreement) =>
  [what, successSign, whereWhen, support].find(isFilled) ?? ''

/**
 * Who helps, each promise as it was typed: the help at what the pupil does, what others said they will do, and the
 * agreements of those who did not say so. `steps` are the agreements that stand on the card already.
 */
function helpersOf(meeting: PupilMeeting, own: readonly Agreement[], steps: readonly Agreement[]): GoalCard['helpers'] {
  const { agreements, restated } = meeting.agreements
  const people = peopleOf(meeting).filter(({ party }) => party !== 'pupil')
  const isSaid = ({ id }: SheetPerson) => isFilled(restated[id] ?? '')
  const promised = agreements
    .filter((one) => !steps.includes(one))
    .map((one) => {
      const doers = people.filter(({ id }) => one.doers.includes(id))
      const who = isPupilsName(one, meeting.pupil) ? '' : one.who
      const isNobodys = doers.length === 0 && !own.includes(one)
      const isOpen = isNobodys || isFilled(who) || doers.some((person) => !isSaid(person))
      return { people: doers, who, text: isOpen ? wordsOf(one) : '' }
    })
  return [
    ...own.map(({ support }) => ({ people: [], who: '', text: support })),
    ...people.filter(isSaid).map((person) => ({ people: [person], who: '', text: restated[person.id] ?? '' })),
    ...promised,
  ].filter(({ text }) => isFilled(text))
}

/** The view model of the goal card. */
export function toGoalCard(meeting: PupilMeeting, form: CardForm): GoalCard {
  const show = showIn(meeting)
  const { restated } = meeting.agreements
  const own = ownAgreements(meeting)
  const pupils = meeting.pupil.attendees.filter(({ kind }) => kind === 'pupil')
  const said = pupils.flatMap(({ id }) => sentencesOf(restated[id] ?? ''))
  const asTyped = said.length > 0 ? [] : own.filter((one) => isFilled(wordsOf(one)))
  const { start, end } = spanOf(meeting)
  const words = show(textOf(meeting.pupilCase, 'pupilWords'))
  const goal = show(textOf(meeting.pupilCase, 'goal'))
  return {
    about: aboutOf(meeting),
    form,
    goal: words || goal,
    goalOfAll: words && goal !== words ? goal : '',
    steps: atMost((said.length > 0 ? said : asTyped.map(wordsOf)).map(show)),
    helpers: helpersOf(meeting, own, asTyped).map(({ people, who, text: promise }) => ({
      people,
      who: show(who),
      text: show(promise),
    })),
    ifNotWorking: own
      .map(({ ifNotWorking }) => ifNotWorking)
      .filter(isFilled)
      .map(show),
    start,
    lookBack: end,
    weeks: weeksOf(start || daysLater(calendarDateOf(meeting.setup.begin), 7), end),
  }
}

/** The sentences of a text, a line or a half sentence behind a semicolon each apart. No sign is left out but white space. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=;)\s+|(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
