import type { Agreement } from '@shared/agreements/state'
import {
  type AgreementId,
  agreementIdSchema,
  type Circle,
  type ConcernId,
  concernIdSchema,
  type NoteId,
  type Party,
  type Place,
  type PointId,
  partySchema,
  type StrengthId,
} from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import { AREAS, type Area } from '@shared/strengths/state'
import { type CaseField, type CaseState, textOf } from '@shared/talk/case-state'
import type { ActionItem } from '@shared/talk/state'
import { stampSchema } from '@shared/time/time'
import type { Aims } from './pupil-setup'
import { releaseCell, releaseGrid } from './released-strengths'
import type { MeetingState } from './state'

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

export const RELEASE_PARTS = ['aims', 'compare', 'explanations', 'goal'] as const
export type ReleasePart = (typeof RELEASE_PARTS)[number]

const at = stampSchema
const isOn = z.boolean()
/** Letting parts out to the board, and taking them back, as plain data. */
export const releaseCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('release/room'), at, isOpen: z.boolean() }),
  z.object({ type: z.literal('release/part'), at, part: z.enum(RELEASE_PARTS), isOn }),
  z.object({ type: z.literal('release/strengths'), at, isOn }),
  z.object({ type: z.literal('release/cell'), at, area: z.enum(AREAS), saidBy: partySchema, isOn }),
  z.object({ type: z.literal('release/concern'), at, id: concernIdSchema, isOn }),
  z.object({ type: z.literal('release/agreement'), at, id: agreementIdSchema.nullable() }),
])
export type ReleaseCommand = z.infer<typeof releaseCommandSchema>
/** `release/asked`: nothing was done yet, for the chair is asked first (docs/domain.md, rule 214). */
export type ReleaseProblem = 'release/asked' | 'release/room-closed' | 'release/three-at-most' | 'release/unknown'

/** At most three concerns stand on the board (docs/domain.md, rule 70). */
export const MOST_RELEASED_CONCERNS = 3

type Outcome = Result<Released, ReleaseProblem>

/** The causes as they would be let out now. */
export function explanationsNow({ explanations }: CaseState): ReleasedExplanation[] {
  return explanations.map(({ actor, cause, solution, strengthIds = [] }) => ({ actor, cause, solution, strengthIds }))
}

/** The strengths of a solution that may be seen with it: those that are out (docs/domain.md, rule 125). */
export function strengthsWith(
  { strengths }: Pick<Released, 'strengths'>,
  { strengthIds }: Pick<ReleasedExplanation, 'strengthIds'>,
): ReleasedStrength[] {
  return strengths.filter(({ id }) => strengthIds.includes(id))
}

function partAsItIs(meeting: MeetingState, part: ReleasePart): Partial<Released> {
  const { pupilCase, pupil } = meeting
  const text = (field: CaseField) => textOf(pupilCase, field)
  switch (part) {
    case 'aims':
      return { aims: pupil?.aims ?? null }
    case 'goal':
      return { goal: text('goal') }
    case 'explanations':
      return {
        explanations: explanationsNow(pupilCase),
      }
    case 'compare':
      return {
        compare: {
          alike: text('alike'),
          different: text('different'),
          exceptions: text('exceptions'),
          helps: text('helps'),
          hinders: text('hinders'),
        },
      }
  }
}

function releaseConcern(meeting: MeetingState, id: ConcernId, isReleased: boolean): Outcome {
  const { released, pupilCase } = meeting
  const others = released.concerns.filter((concern) => concern.id !== id)
  if (!isReleased) return ok({ ...released, concerns: others })
  const concern = pupilCase.concerns.find((candidate) => candidate.id === id)
  if (!concern) return fail('release/unknown')
  if (others.length >= MOST_RELEASED_CONCERNS) return fail('release/three-at-most')
  return ok({ ...released, concerns: [...others, { id, saidBy: concern.saidBy, text: concern.text }] })
}

/** Who does it, as it is said aloud: the chosen people by name, then the free words. */
export function doersOf(meeting: MeetingState, agreement: Pick<Agreement, 'doers' | 'who'>): string {
  const named = agreement.doers.map((id) => meeting.pupil?.attendees.find((one) => one.id === id)?.name ?? '')
  return [...named, agreement.who].filter((part) => part.trim() !== '').join(', ')
}

function releaseAgreement(meeting: MeetingState, id: AgreementId | null): Outcome {
  const { released, agreements } = meeting
  if (id === null) return ok({ ...released, agreement: null })
  const index = agreements.agreements.findIndex((candidate) => candidate.id === id)
  const agreement = agreements.agreements[index]
  if (!agreement) return fail('release/unknown')
  const { what, whereWhen, successSign } = agreement
  const who = doersOf(meeting, agreement)
  const count = agreements.agreements.length
  return ok({ ...released, agreement: { id, no: index + 1, count, who, what, whereWhen, successSign } })
}

/** Carries out one release. Closing the room takes everything back (docs/domain.md, rule 77). */
export function applyRelease(meeting: MeetingState, command: ReleaseCommand): Outcome {
  const { released } = meeting
  if (command.type === 'release/room') {
    return ok(command.isOpen ? { ...released, isRoomOpen: true } : NOTHING_RELEASED)
  }
  if (!released.isRoomOpen) return fail('release/room-closed')
  switch (command.type) {
    case 'release/part':
      return ok({ ...released, ...(command.isOn ? partAsItIs(meeting, command.part) : { [command.part]: null }) })
    case 'release/strengths':
      return ok(releaseGrid(meeting, command.isOn))
    case 'release/cell':
      return ok(releaseCell(meeting, command, command.isOn))
    case 'release/concern':
      return releaseConcern(meeting, command.id, command.isOn)
    case 'release/agreement':
      return releaseAgreement(meeting, command.id)
  }
}

/** What is out, without what was taken out of the meeting itself. */
export function stillThere(meeting: MeetingState): Released {
  const { released, pupilCase, agreements } = meeting
  const isThere = (id: ConcernId) => pupilCase.concerns.some((concern) => concern.id === id)
  const isKept = released.agreement === null || agreements.agreements.some(({ id }) => id === released.agreement?.id)
  if (isKept && released.concerns.every(({ id }) => isThere(id))) return released
  return {
    ...released,
    agreement: isKept ? released.agreement : null,
    concerns: released.concerns.filter(({ id }) => isThere(id)),
  }
}
