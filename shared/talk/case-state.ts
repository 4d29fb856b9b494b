import type { ConcernId, ExplanationId, Party, Place, StrengthId } from '@shared/lib/ids'
import { type SmartiCheck, UNCHECKED } from '@shared/lib/smarti'

/** Texts of a meeting about one pupil that have one place each. All are kept exactly as typed. */
export const CASE_FIELDS = [
  // Earlier talks: what went wrong, what must be otherwise now, and whether that can be promised.
  'earlierBad',
  'earlierDifferent',
  'earlierCan',
  // School and home next to each other (docs/domain.md, rule 71). Exceptions are one a line.
  'alike',
  'different',
  'exceptions',
  'helps',
  'hinders',
  // The goal (docs/domain.md, rule 73).
  'goal',
  'pupilWords',
  'successSign',
  'bothersMost',
  // The team alone (docs/domain.md, rule 61).
  'question',
  'pupilView',
  'promoting',
  'hindering',
  'works',
  'need',
  'messenger',
  'tellWhen',
  // Driehoekgesprek: the pupil's own story, then parents and mentor.
  'canNow',
  'wantsLater',
  'willDo',
  'teacherHelps',
  'parentsHelp',
  'needs',
  'parentsRecognise',
  'parentsProud',
  'parentsAsk',
  'mentorRecognises',
  'mentorAdds',
  'mentorAsks',
  // After an incident: each tells it, then what each needs.
  'happenedPupil',
  'happenedParents',
  'happenedSchool',
  'neededPupil',
  'neededParents',
  'neededSchool',
] as const
export type CaseField = (typeof CASE_FIELDS)[number]

/** A worry: recent, concrete, and with what the pupil and the parents said to it (docs/domain.md, rule 69). */
export interface Concern {
  readonly id: ConcernId
  readonly text: string
  readonly example: string
  readonly since: string
  readonly saidBy: Party
  readonly places: readonly Place[]
  readonly pupilReaction: string
  readonly parentsReaction: string
}

export const INFLUENCES = ['yes', 'partly', 'no'] as const
export type Influence = (typeof INFLUENCES)[number]

/** A possible cause with whom it lies, what could help and who does it. Several stay open (docs/domain.md, rule 72). */
export interface Explanation {
  readonly id: ExplanationId
  readonly actor: Party
  readonly cause: string
  readonly influence: Influence | null
  readonly solution: string
  /** Names set apart by commas, or free words (docs/domain.md, rule 93). */
  readonly doneBy: string
  /** Said by those it lies with, not by others about them. */
  readonly isOwnWords?: boolean | undefined
  /** Strengths of the grid the solution builds on (docs/domain.md, rule 124). Absent in what was written before it. */
  readonly strengthIds?: readonly StrengthId[] | undefined
}

/** What is said about one pupil, apart from strengths and agreements. */
export interface CaseState {
  readonly texts: Readonly<Partial<Record<CaseField, string>>>
  readonly concerns: readonly Concern[]
  readonly explanations: readonly Explanation[]
  readonly goalCheck: SmartiCheck
}

export const EMPTY_CASE: CaseState = { texts: {}, concerns: [], explanations: [], goalCheck: UNCHECKED }

/** The text of a field, empty when nothing was written. */
export function textOf(state: Pick<CaseState, 'texts'>, field: CaseField): string {
  return state.texts[field] ?? ''
}

/** The exceptions of school and home, one a line, without empty lines. */
export function exceptionsOf(state: CaseState): string[] {
  return textOf(state, 'exceptions')
    .split('\n')
    .filter((line) => line.trim() !== '')
}
