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
} from './parts'

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

/** „Terugkijken”: how each agreement went, what helped, what next, and how people found the talk. */
export const evaluationSheetSchema = z.object({
  about: aboutSchema,
  /** Filled in at a talk that looked back; else a form to take along to that talk. */
  isForm: z.boolean(),
  /** The day the agreements were made, `2026-03-09`. */
  madeOn: text,
  goal: text,
  agreements: z.array(lookedBackSchema),
  ratings: z.array(
    z.object({ person: sheetPersonSchema, score: z.number().int().min(1).max(5).nullable(), remark: text }),
  ),
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

/** The view model of the evaluation: of the agreements of the meeting before, or an empty form for those just made. */
export function toEvaluationSheet(meeting: PupilMeeting): EvaluationSheet {
  const { agreements: state, pupilCase, setup } = meeting
  const show = showIn(meeting)
  const { previous } = state
  const made = previous?.agreements ?? state.agreements
  const rated = peopleOf(meeting).filter((person) => person.kind !== 'interpreter')
  const ratings = rated.map((person) => ({ person, ...(state.ratings[person.id] ?? NO_RATING) }))
  return {
    about: aboutOf(meeting),
    isForm: previous === null,
    madeOn: previous?.date ?? calendarDateOf(setup.begin),
    goal: show(previous?.goal ?? textOf(pupilCase, 'goal')),
    agreements: lookedBackAt(meeting, made),
    ratings: ratings.map((rating) => ({ ...rating, remark: show(rating.remark) })),
    mean: meanRating(ratings),
    followUp: followUpOf(meeting),
  }
}
