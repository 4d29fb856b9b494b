import { PARTIES } from '@shared/lib/ids'
import { z } from '@shared/lib/zod'
import type { Strength } from '@shared/strengths/state'
import { textOf } from '@shared/talk/case-state'
import { followUpOf, sheetFollowUpSchema } from './follow-up'
import {
  aboutOf,
  aboutSchema,
  agreementsOf,
  type PupilMeeting,
  type SheetPerson,
  sheetAgreementSchema,
  sheetPersonSchema,
  showIn,
} from './sheet-parts'

const text = z.string()

/** „Verslag in gewone taal”: half a page with what goes well, the goal, who does what, and when we look back. */
export const plainReportSchema = z.object({
  about: aboutSchema,
  to: z.array(sheetPersonSchema),
  strengths: z.array(text),
  goal: text,
  agreements: z.array(sheetAgreementSchema),
  followUp: sheetFollowUpSchema,
})
export type PlainReport = z.infer<typeof plainReportSchema>

/** Half a page holds four strengths. */
const MOST_STRENGTHS = 4

/** Starred strengths first; then one of each party in turn, so that nobody's voice is missing. */
function topStrengths({ strengths: { strengths } }: PupilMeeting): string[] {
  const turn = (one: Strength) => strengths.filter((other) => other.saidBy === one.saidBy).indexOf(one)
  const rank = (one: Strength) => (one.isForGoal ? -1 : turn(one) * PARTIES.length + PARTIES.indexOf(one.saidBy))
  return [...strengths]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_STRENGTHS)
    .map((one) => one.text)
}

/** The view model of the short report. */
export function toPlainReport(meeting: PupilMeeting, to: readonly SheetPerson[]): PlainReport {
  const show = showIn(meeting)
  return {
    about: aboutOf(meeting),
    to: [...to],
    strengths: topStrengths(meeting).map(show),
    goal: show(textOf(meeting.pupilCase, 'goal')),
    agreements: agreementsOf(meeting, meeting.agreements.agreements),
    followUp: followUpOf(meeting),
  }
}
