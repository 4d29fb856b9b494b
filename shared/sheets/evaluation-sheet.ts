import { meanRating } from '@shared/agreements/checks'
import { placeOfNext } from '@shared/agreements/go-on'
import { type Agreement, evaluationOf, NEXTS, NO_RATING, RESULTS } from '@shared/agreements/state'
import { z } from '@shared/lib/zod'
import { textOf } from '@shared/talk/case-state'
import { calendarDateOf } from '@shared/time/format'
import { followUpOf, sheetFollowUpSchema } from './follow-up'
import {
  aboutOf,
  aboutSchema,
  agreementsOf,
  type PupilMeeting,
  peopleOf,
  sheetAgreementSchema,
  sheetPersonSchema,
  showIn,
} from './sheet-parts'

const text = z.string()

/** An agreement of the meeting before, and how it went. */
export const lookedBackSchema = z.object({
  agreement: sheetAgreementSchema,
  result: z.enum(RESULTS).nullable(),
  remark: text,
  helped: text,
  next: z.enum(NEXTS).nullable(),
  nextText: text,
  /** The number it has among the new agreements, when it goes on as one. */
  goesOnAs: z.number().int().nullable(),
})

const ratingSchema = z.object({
  person: sheetPersonSchema,
  score: z.number().int().min(1).max(5).nullable(),
  remark: text,
})

/** „Terugkijken”: how each agreement went, what helped, what next, and how people found the talk. */
export const evaluationSheetSchema = z.object({
  about: aboutSchema,
  /** Filled in at a talk that looked back; else a form to take along to that talk. */
  isForm: z.boolean(),
  /** The day the agreements were made, `2026-03-09`. */
  madeOn: text,
  goal: text,
  agreements: z.array(lookedBackSchema),
  /** On a form everybody, with nothing filled in; else what may be printed (docs/domain.md, rule 263). */
  ratings: z.array(ratingSchema),
  /** On a form: what may be printed of what people thought of the talk in which the agreements were made. */
  ratingsThen: z.array(ratingSchema),
  /** Of what is printed, when that is of more than one. */
  mean: z.object({ mean: z.number(), given: z.number().int() }).nullable(),
  followUp: sheetFollowUpSchema,
})
export type EvaluationSheet = z.infer<typeof evaluationSheetSchema>

/** Agreements with how each went, as they are printed. */
export function lookedBackAt(meeting: PupilMeeting, made: readonly Agreement[]): z.infer<typeof lookedBackSchema>[] {
  const show = showIn(meeting)
  const printed = agreementsOf(meeting, made)
  return made.flatMap((one, place) => {
    const agreement = printed[place]
    const { result, remark, helped, next, nextText } = evaluationOf(meeting.agreements, one.id)
    if (!agreement) return []
    const goesOnAs = placeOfNext(meeting.agreements, one.id) + 1 || null
    return [{ agreement, result, remark: show(remark), helped: show(helped), next, nextText: show(nextText), goesOnAs }]
  })
}

type SheetRatings = EvaluationSheet['ratings']

/** What people thought of this talk, as far as it may be printed: each decides (docs/domain.md, rule 263). */
function printedRatings(meeting: PupilMeeting): SheetRatings {
  const show = showIn(meeting)
  return peopleOf(meeting).flatMap((person) => {
    const { score, remark, onPaper } = meeting.agreements.ratings[person.id] ?? NO_RATING
    return onPaper ? [{ person, score, remark: show(remark) }] : []
  })
}

/** Everybody who can give a mark, with nothing filled in. */
function emptyRatings(meeting: PupilMeeting): SheetRatings {
  return peopleOf(meeting)
    .filter(({ kind }) => kind !== 'interpreter')
    .map((person) => ({ person, score: null, remark: '' }))
}

/** The view model of the evaluation: of the agreements of the meeting before, or an empty form for those just made. */
export function toEvaluationSheet(meeting: PupilMeeting): EvaluationSheet {
  const { agreements: state, pupilCase, setup } = meeting
  const show = showIn(meeting)
  const { previous } = state
  const made = previous?.agreements ?? state.agreements
  const isForm = previous === null
  const printed = printedRatings(meeting)
  const mean = meanRating(printed)
  return {
    about: aboutOf(meeting),
    isForm,
    madeOn: previous?.date ?? calendarDateOf(setup.begin),
    goal: show(previous?.goal ?? textOf(pupilCase, 'goal')),
    agreements: lookedBackAt(meeting, made),
    ratings: isForm ? emptyRatings(meeting) : printed,
    ratingsThen: isForm ? printed : [],
    mean: mean && mean.given > 1 ? mean : null,
    followUp: followUpOf(meeting),
  }
}
