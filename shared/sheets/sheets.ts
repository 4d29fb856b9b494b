import { assertNever } from '@shared/lib/assert-never'
import { isPupilFormat } from '@shared/meeting/formats'
import type { MeetingState } from '@shared/meeting/state'
import { type StrengthCount, toAgreementSheet, toSignedSheet } from './agreement-sheet'
import { toCircleOutcome } from './circle-outcome'
import { toEvaluationSheet } from './evaluation-sheet'
import { type CardForm, toGoalCard } from './goal-card'
import { addresseesOf, toInvitation } from './invitation'
import { type LessonCount, toLessonTracker } from './lesson-tracker'
import { SHEET_NAMES, type SheetName } from './names'
import { toPlainReport } from './plain-report'
import { toReportSheet } from './report-sheet'
import { type PupilMeeting, type SheetPerson, withAllAgreed } from './sheet-parts'
import { toSummarySheet } from './three-circle-summary'

/** What can be chosen about how a sheet looks. */
export interface SheetOptions {
  readonly cardForm: CardForm
  readonly lessons: LessonCount
  /** On the agreements: the three strengths that matter most there, or all. */
  readonly strengths: StrengthCount
}

/** What a sheet looks like as long as nobody chose otherwise. */
export const USUAL_OPTIONS: SheetOptions = { cardForm: 'strip', lessons: 8, strengths: 'three' }

/**
 * One sheet of a meeting, with its view model. `to` is for whom it is; nobody when it is the same for all. `version` is
 * the version it was frozen as; null for the words as they are now.
 */
export interface MadeSheet {
  readonly key: string
  readonly name: SheetName
  readonly to: readonly SheetPerson[]
  readonly version: number | null
  readonly model: unknown
}

/**
 * Which meetings have a sheet: the three circles, the team alone, or a talk with the pupil. The team invites nobody and
 * gives no card. A sheet without a row does not compile.
 */
const OFFERED_IN: Readonly<Record<SheetName, readonly ('circles' | 'team' | 'pupil')[]>> = {
  threeCircleSummary: ['circles'],
  circleOutcome: ['circles'],
  invitation: ['pupil'],
  agreementSheet: ['pupil', 'team'],
  goalCard: ['pupil'],
  lessonTracker: ['pupil'],
  reportSheet: ['pupil', 'team'],
  plainReport: ['pupil'],
  evaluationSheet: ['pupil', 'team'],
}

/** The sheets that go to somebody: each addressee has a copy (docs/domain.md, rule 118). */
export const ADDRESSED_SHEETS: readonly SheetName[] = ['invitation', 'reportSheet', 'plainReport']

/** A meeting that is about one pupil, or null. */
export function asPupilMeeting(meeting: MeetingState): PupilMeeting | null {
  return meeting.pupil ? (meeting as PupilMeeting) : null
}

/** The sheets a meeting has, in the order in which they are offered. */
export function offeredSheets({ format }: MeetingState): readonly SheetName[] {
  const kind = !isPupilFormat(format) ? 'circles' : format === 'teamReview' ? 'team' : 'pupil'
  return SHEET_NAMES.filter((name) => OFFERED_IN[name].includes(kind))
}

/** Which letter is for whom, by a key that stays the same. */
export function letterKey(to: readonly SheetPerson[]): string {
  return to.map((person) => person.id).join('+')
}

/** The addressees of a meeting; none for a driegesprek. */
export function lettersOf(meeting: MeetingState): SheetPerson[][] {
  const about = asPupilMeeting(meeting)
  return about ? addresseesOf(about) : []
}

function pupilModel(
  meeting: PupilMeeting,
  name: SheetName,
  options: SheetOptions,
  to: readonly SheetPerson[],
): unknown {
  const whole = withAllAgreed(meeting)
  switch (name) {
    case 'invitation':
      return toInvitation(meeting, to)
    case 'agreementSheet':
      return toAgreementSheet(meeting, options.strengths)
    case 'goalCard':
      return toGoalCard(whole, options.cardForm)
    case 'lessonTracker':
      return toLessonTracker(whole, options.lessons)
    case 'reportSheet':
      return toReportSheet(whole, to)
    case 'plainReport':
      return toPlainReport(whole, to)
    case 'evaluationSheet':
      return toEvaluationSheet(whole)
    case 'threeCircleSummary':
    case 'circleOutcome':
      return null
    default:
      return assertNever(name)
  }
}

/** The copies of one sheet: one for each addressee in `letters` when it goes to somebody, else one. */
export function makeSheets(
  meeting: MeetingState,
  name: SheetName,
  options: SheetOptions,
  letters: readonly (readonly SheetPerson[])[],
): MadeSheet[] {
  if (name === 'threeCircleSummary') return [{ key: name, name, to: [], version: null, model: toSummarySheet(meeting) }]
  if (name === 'circleOutcome') return [{ key: name, name, to: [], version: null, model: toCircleOutcome(meeting) }]
  const about = asPupilMeeting(meeting)
  if (!about) return []
  const made = (to: readonly SheetPerson[]): MadeSheet => ({
    key: [name, letterKey(to)].filter(Boolean).join(':'),
    name,
    to,
    version: null,
    model: pupilModel(about, name, options, to),
  })
  if (!ADDRESSED_SHEETS.includes(name)) return [made([])]
  // A report without an addressee is the school's own copy; a letter without one is no letter.
  if (lettersOf(meeting).length === 0) return name === 'invitation' ? [] : [made([])]
  return letters.map(made)
}

/** The agreements as they were frozen, a sheet for each of these versions (docs/domain.md, rule 130). */
export function makeSignedSheets(
  meeting: MeetingState,
  versions: readonly number[],
  { strengths }: Pick<SheetOptions, 'strengths'> = { strengths: 'all' },
): MadeSheet[] {
  const about = asPupilMeeting(meeting)
  if (!about) return []
  return meeting.signing.versions
    .filter(({ no }) => versions.includes(no))
    .map(({ no }) => ({
      key: `agreementSheet:version ${no}`,
      name: 'agreementSheet',
      to: [],
      version: no,
      model: toSignedSheet(about, no, strengths),
    }))
}
