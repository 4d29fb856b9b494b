import type { AgreementId, Circle, ConcernId, NoteId, Party, Place, PointId, StrengthId } from '@shared/lib/ids'
import type { Area } from '@shared/strengths/state'
import type { CaseField } from '@shared/talk/case-state'
import type { ActionItem } from '@shared/talk/state'
import type { Aims } from './pupil-setup'

export const COMPARE_FIELDS = ['alike', 'different', 'exceptions', 'helps', 'hinders'] as const satisfies CaseField[]
export type CompareField = (typeof COMPARE_FIELDS)[number]

export interface ReleasedCell {
  readonly area: Area
  readonly saidBy: Party
}
export interface ReleasedStrength extends ReleasedCell {
  readonly id: StrengthId
  readonly text: string
  readonly places: readonly Place[]
}
export interface ReleasedQuestion {
  readonly id: NoteId
  readonly text: string
  readonly from: readonly Circle[]
}
export interface ReleasedPoint {
  readonly id: PointId
  readonly circle: Circle
  readonly text: string
}
export type ReleasedAction = Pick<ActionItem, 'what' | 'who' | 'when'>
export interface ReleasedConcern {
  readonly id: ConcernId
  readonly saidBy: Party
  readonly text: string
}
export interface ReleasedExplanation {
  readonly actor: Party
  readonly cause: string
  readonly solution: string
  /** What the solution builds on; each stands with it only while it is out itself (docs/domain.md, rule 125). */
  readonly strengthIds: readonly StrengthId[]
}

export interface ReleasedAgreement {
  readonly id: AgreementId
  readonly no: number
  readonly count: number
  readonly who: string
  readonly what: string
  readonly whereWhen: string
  readonly successSign: string
}

/**
 * What the chair let out to the board, word for word as it was then (docs/domain.md, rules 77 and 78). Undo never adds
 * to it (rule 190).
 */
export interface Released {
  /** „Iedereen in de kamer mag dit zien”. Without it nothing is out. */
  readonly isRoomOpen: boolean
  readonly aims: Aims | null
  readonly areAllStrengths: boolean
  readonly cells: readonly ReleasedCell[]
  /** The strengths in what is out, each as it was let out. */
  readonly strengths: readonly ReleasedStrength[]
  readonly concerns: readonly ReleasedConcern[]
  readonly compare: Readonly<Record<CompareField, string>> | null
  readonly explanations: readonly ReleasedExplanation[] | null
  readonly goal: string | null
  /** The agreement that is being read back; nobody's yes or no goes with it. */
  readonly agreement: ReleasedAgreement | null
  /** Of a driegesprek: the question that is live, and the list of chosen ones while that is the picture. */
  readonly question: ReleasedQuestion | null
  readonly selection: readonly ReleasedQuestion[]
  /** Points passed on to later circles, in the order in which they were noted. */
  readonly heard: readonly ReleasedPoint[]
  readonly outcome: Readonly<Record<Circle, readonly string[] | null>>
  /** Who does it is left empty while names may not be on the board. */
  readonly actions: readonly ReleasedAction[] | null
  readonly areNamesOut: boolean
}

export const NOTHING_RELEASED: Released = {
  isRoomOpen: false,
  aims: null,
  areAllStrengths: false,
  cells: [],
  strengths: [],
  concerns: [],
  compare: null,
  explanations: null,
  goal: null,
  agreement: null,
  question: null,
  selection: [],
  heard: [],
  outcome: { students: null, parents: null, teachers: null },
  actions: null,
  areNamesOut: false,
}

/** The strengths of a solution that may be seen with it: those that are out (docs/domain.md, rule 125). */
export function strengthsWith(
  { strengths }: Pick<Released, 'strengths'>,
  { strengthIds }: Pick<ReleasedExplanation, 'strengthIds'>,
): ReleasedStrength[] {
  return strengths.filter(({ id }) => strengthIds.includes(id))
}
