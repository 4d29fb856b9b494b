import { CONSENTS } from '@shared/agreements/state'
import { PARTIES, partySchema, placeSchema } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { ABOUTS } from '@shared/strengths/state'
import { CASE_FIELDS, type CaseField, exceptionsOf, INFLUENCES, textOf } from '@shared/talk/case-state'
import { lookedBackAt, lookedBackSchema } from './evaluation-sheet'
import { followUpOf, sheetFollowUpSchema } from './follow-up'
import { planOf, sheetPlanSchema } from './plan'
import {
  aboutOf,
  aboutSchema,
  agreementsOf,
  type PupilMeeting,
  peopleOf,
  type Said,
  type SheetPerson,
  saidSchema,
  sheetAgreementSchema,
  sheetPersonSchema,
  showIn,
} from './sheet-parts'

const text = z.string()
const fieldSchema = z.object({ field: z.enum(CASE_FIELDS), text })
const remarkSchema = z.object({
  person: sheetPersonSchema,
  no: z.number(),
  answer: z.enum(CONSENTS).nullable(),
  text,
  isOnEarlierWords: z.boolean(),
})

/** Fields that have a place of their own in the report; the others come in their order under „Dit vertelden wij”. */
const PLACED: readonly CaseField[] = [
  'goal',
  'pupilWords',
  'successSign',
  'alike',
  'different',
  'exceptions',
  'helps',
  'hinders',
]

/** „Verslag van het gesprek”: what goes well first, then why, what was said, and what was agreed. */
export const reportSheetSchema = z.object({
  about: aboutSchema,
  to: z.array(sheetPersonSchema),
  people: z.array(sheetPersonSchema),
  /** Guardians who were not there and get the same report (docs/domain.md, rule 148). */
  absent: z.array(sheetPersonSchema),
  /** Why somebody from outside heard it. */
  grounds: z.array(z.object({ person: sheetPersonSchema, ground: text })),
  strengths: z.array(
    z.object({
      party: partySchema,
      lines: z.array(z.object({ text, places: z.array(placeSchema), about: z.enum(ABOUTS), isException: z.boolean() })),
    }),
  ),
  reason: text,
  aims: z.array(saidSchema),
  concerns: z.array(
    z.object({ party: partySchema, text, example: text, since: text, pupilReaction: text, parentsReaction: text }),
  ),
  compare: z.array(fieldSchema),
  explanations: z.array(
    z.object({
      party: partySchema,
      cause: text,
      influence: z.enum(INFLUENCES).nullable(),
      solution: text,
      doneBy: text,
    }),
  ),
  told: z.array(fieldSchema),
  goal: text,
  pupilWords: text,
  successSign: text,
  agreements: z.array(sheetAgreementSchema),
  remarks: z.array(remarkSchema),
  followUp: sheetFollowUpSchema,
  plan: sheetPlanSchema.nullable(),
  /** How the agreements of the meeting before went; null when there were none. */
  lookedBack: z.object({ madeOn: text, agreements: z.array(lookedBackSchema) }).nullable(),
})
export type ReportSheet = z.infer<typeof reportSheetSchema>

/** What people said when the agreements were read back, beside a plain yes. */
function remarksOf(meeting: PupilMeeting, people: readonly SheetPerson[]) {
  const show = showIn(meeting)
  return meeting.agreements.agreements.flatMap(({ consents }, place) =>
    people.flatMap((person) => {
      const { answer = null, remark = '', isOnEarlierWords = false } = consents[person.id] ?? {}
      const line = { person, no: place + 1, isOnEarlierWords: false }
      const isPlain = answer === null || answer === 'yes'
      const isSaidOnIt = remark.trim() !== '' && !isOnEarlierWords
      return [
        ...(isPlain && !isSaidOnIt ? [] : [{ ...line, answer, text: isSaidOnIt ? show(remark) : '' }]),
        ...(isOnEarlierWords ? [{ ...line, answer: null, text: show(remark), isOnEarlierWords }] : []),
      ]
    }),
  )
}

function aimsOf({ pupil }: PupilMeeting, show: (written: string) => string): Said[] {
  return (['pupil', 'parents', 'school'] as const)
    .map((party) => ({ party, texts: [show(pupil.aims[party])] }))
    .filter(({ texts }) => texts[0]?.trim() !== '')
}

/** The strengths by who says them, with where each shows, about whom it is, and whether it is an exception. */
function strengthLines({ strengths }: PupilMeeting, show: (written: string) => string): ReportSheet['strengths'] {
  return PARTIES.map((party) => ({
    party,
    lines: strengths.strengths
      .filter((one) => one.saidBy === party)
      .map(({ text: written, places, about, isException }) => ({
        text: show(written),
        places: [...places],
        about,
        isException,
      })),
  })).filter(({ lines }) => lines.length > 0)
}

const isSentTheSame = (person: Attendee | undefined) =>
  person?.kind === 'guardian' && !person.isPresent && person.hasAuthority

/** The view model of the report; `to` are the people this copy is for, nobody for a copy of the school. */
export function toReportSheet(meeting: PupilMeeting, to: readonly SheetPerson[]): ReportSheet {
  const { pupil, pupilCase, agreements } = meeting
  const show = showIn(meeting)
  const people = peopleOf(meeting)
  const of = (field: CaseField) => show(textOf(pupilCase, field))
  const fields = (names: readonly CaseField[]) =>
    names.map((field) => ({ field, text: of(field) })).filter((one) => one.text.trim() !== '')
  return {
    about: aboutOf(meeting),
    to: [...to],
    people,
    absent: people.filter(({ id }) => isSentTheSame(pupil.attendees.find((one) => one.id === id))),
    grounds: people.flatMap((person) => {
      const ground = show(pupil.attendees.find(({ id }) => id === person.id)?.ground ?? '')
      return ground.trim() === '' ? [] : [{ person, ground }]
    }),
    strengths: strengthLines(meeting, show),
    reason: show(pupil.reason),
    aims: aimsOf(meeting, show),
    concerns: PARTIES.flatMap((party) =>
      pupilCase.concerns
        .filter((concern) => concern.saidBy === party)
        .map((concern) => ({
          party,
          text: show(concern.text),
          example: show(concern.example),
          since: show(concern.since),
          pupilReaction: show(concern.pupilReaction),
          parentsReaction: show(concern.parentsReaction),
        })),
    ),
    compare: [
      ...fields(['alike', 'different']),
      ...exceptionsOf(pupilCase).map((line) => ({ field: 'exceptions' as const, text: show(line) })),
      ...fields(['helps', 'hinders']),
    ],
    explanations: pupilCase.explanations.map(({ actor, cause, influence, solution, doneBy }) => ({
      party: actor,
      cause: show(cause),
      influence,
      solution: show(solution),
      doneBy: show(doneBy),
    })),
    told: fields(CASE_FIELDS.filter((field) => !PLACED.includes(field))),
    goal: of('goal'),
    pupilWords: of('pupilWords'),
    successSign: of('successSign'),
    agreements: agreementsOf(meeting, agreements.agreements),
    remarks: remarksOf(meeting, people),
    followUp: followUpOf(meeting),
    plan: planOf(meeting),
    lookedBack: agreements.previous && {
      madeOn: agreements.previous.date,
      agreements: lookedBackAt(meeting, agreements.previous.agreements),
    },
  }
}
