import { currentStep } from '@shared/agenda/state'
import type { PhaseKind } from '@shared/agenda/step-plan'
import type { ConcernId } from '@shared/lib/ids'
import { isSame } from '@shared/lib/same'
import { explanationsNow } from '@shared/meeting/apply-release'
import { hasPart } from '@shared/meeting/course-parts'
import type { Aims } from '@shared/meeting/pupil-setup'
import { COMPARE_FIELDS, type Released, type ReleasedExplanation, strengthsWith } from '@shared/meeting/released'
import { strengthsNotOut } from '@shared/meeting/released-strengths'
import { OFFERED_KINDS, type OfferedSceneKind, type SceneKind, scenesOfStep } from '@shared/meeting/scenes'
import type { MeetingState } from '@shared/meeting/state'
import { type CaseField, textOf } from '@shared/talk/case-state'

export const OFFERED_PARTS = OFFERED_KINDS
/** A part of a meeting about one pupil that can come on the smartboard. */
export type OfferedPart = OfferedSceneKind

const isPart = (scene: SceneKind): scene is OfferedPart => (OFFERED_PARTS as readonly SceneKind[]).includes(scene)

/** The parts that may be shown in a step, in the order in which they are offered. */
export function partsOfStep(kind: Parameters<typeof scenesOfStep>[0]): OfferedPart[] {
  return scenesOfStep(kind).filter(isPart)
}

const aimTexts = (aims: Aims) => [aims.pupil, aims.parents, aims.school]
const isThere = (text: string) => text.trim() !== ''
type Of = Pick<MeetingState, 'pupil' | 'strengths' | 'pupilCase'>

/** The words a part would put on the board, as they are now; without the empty ones. */
function textsOfPart({ pupil, strengths, pupilCase }: Of, part: OfferedPart): string[] {
  const of = (field: CaseField) => textOf(pupilCase, field)
  const texts: Readonly<Record<OfferedPart, () => string[]>> = {
    aims: () => (pupil ? aimTexts(pupil.aims) : []),
    strengths: () => strengths.strengths.map(({ text }) => text),
    concerns: () => pupilCase.concerns.map(({ text }) => text),
    compare: () => COMPARE_FIELDS.map(of),
    explanations: () => pupilCase.explanations.flatMap(({ cause, solution }) => [cause, solution]),
    goal: () => [of('goal')],
  }
  return texts[part]().filter(isThere)
}

/** Whether something of a part was let out. */
function isOut(released: Released, part: OfferedPart): boolean {
  switch (part) {
    case 'strengths':
      return released.areAllStrengths || released.cells.length > 0
    case 'concerns':
      return released.concerns.length > 0
    default:
      return released[part] !== null
  }
}

/** Whether a concern reads otherwise than the words of it that are out. */
export function isConcernChanged({ released, pupilCase }: MeetingState, id: ConcernId): boolean {
  const out = released.concerns.find((concern) => concern.id === id)
  const now = pupilCase.concerns.find((concern) => concern.id === id)
  return out !== undefined && (now?.text !== out.text || now.saidBy !== out.saidBy)
}

/** Whether the words were changed since they were let out. */
function isChanged(meeting: MeetingState, part: OfferedPart): boolean {
  const { released, pupil, pupilCase } = meeting
  // A strength that is not out changes nothing the room can see.
  const seen = (one: ReleasedExplanation) => ({ ...one, strengthIds: strengthsWith(released, one).map(({ id }) => id) })
  if (!isOut(released, part)) return false
  switch (part) {
    case 'aims':
      return !isSame(released.aims, pupil?.aims ?? null)
    case 'strengths':
      return strengthsNotOut(released, meeting.strengths.strengths).length > 0
    case 'concerns':
      return released.concerns.some(({ id }) => isConcernChanged(meeting, id))
    case 'compare':
      return COMPARE_FIELDS.some((field) => released.compare?.[field] !== textOf(pupilCase, field))
    case 'explanations':
      return !isSame(released.explanations?.map(seen), explanationsNow(pupilCase).map(seen))
    case 'goal':
      return released.goal !== textOf(pupilCase, 'goal')
  }
}

/** How a part stands: nothing written, let out, seen by the room now, and changed since. */
export interface PartState {
  readonly isEmpty: boolean
  readonly isOut: boolean
  readonly isShown: boolean
  readonly isChanged: boolean
}

/** How a part stands at this moment. */
export function partState(meeting: MeetingState, part: OfferedPart): PartState {
  const { projector, released } = meeting
  const isReleased = isOut(released, part)
  return {
    isEmpty: textsOfPart(meeting, part).length === 0,
    isOut: isReleased,
    isShown: isReleased && projector.scene === part && !projector.isBlack,
    isChanged: isChanged(meeting, part),
  }
}

/** In which part of a talk the words of a picture are written; a goal is written in every talk (docs/domain.md, rule 134). */
const WRITTEN_IN: Readonly<Record<OfferedPart, PhaseKind | null>> = {
  aims: 'welcome',
  strengths: 'strengths',
  concerns: 'concerns',
  compare: 'compare',
  explanations: 'explain',
  goal: null,
}

/** The parts that are offered for the board now: of this step, as far as this talk has them or something stands in them. */
export function offeredParts(meeting: MeetingState): OfferedPart[] {
  const step = currentStep(meeting.agenda)
  return partsOfStep(step?.kind ?? 'walkIn').filter((part) => {
    const kind = WRITTEN_IN[part]
    const { isEmpty, isOut } = partState(meeting, part)
    return kind === null || hasPart(meeting, kind) || !isEmpty || isOut
  })
}
