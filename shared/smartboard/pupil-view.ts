import type { Party } from '@shared/lib/ids'
import { isPupilFormat } from '@shared/meeting/formats'
import { COMPARE_FIELDS, type CompareField, type ReleasedAgreement, strengthsWith } from '@shared/meeting/released'
import { isAboutPupil, type PupilSceneKind, type SceneKind } from '@shared/meeting/scenes'
import { AREAS, type Area } from '@shared/strengths/state'
import { agreementPages, goalAbove } from './agreement-pages'
import type { RoomState } from './audience'
import { pagesOfText } from './paging'
import {
  explanationPages,
  type ShownExplanation,
  type ShownStrength,
  type StrengthRow,
  strengthPages,
  textPages,
} from './pupil-pages'
import type { SmartboardShape } from './shape'
import { type TypeSize, USUAL_SIZE } from './type-sizes'

/** One page of something that may have more. `index` counts from 0. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly index: number
  readonly count: number
}

/** The page that was asked for, or the last one there is. */
export function page<T>(pages: readonly (readonly T[])[], wanted: number): Page<T> {
  const count = Math.max(1, pages.length)
  const index = Math.min(wanted, count - 1)
  return { items: pages[index] ?? [], index, count }
}

export interface SaidText {
  readonly saidBy: Party
  readonly text: string
}

/** The agreement that is read back. */
export type ShownAgreement = Omit<ReleasedAgreement, 'id'>

/** What each picture of a meeting about one pupil needs; one that is missing here does not compile. */
interface PupilScenes {
  readonly aims: { readonly aims: Page<SaidText> }
  readonly strengths: { readonly rows: Page<StrengthRow> }
  readonly concerns: { readonly concerns: Page<SaidText> }
  readonly compare: { readonly parts: Page<{ readonly field: CompareField; readonly text: string }> }
  readonly explanations: { readonly explanations: Page<ShownExplanation> }
  readonly goal: { readonly whose: string; readonly goal: Page<string> }
  readonly agreement: { readonly goal: string; readonly agreement: Page<ShownAgreement> }
}

/** Pictures of a meeting about one pupil, with the words it needs and no others. */
export type PupilSceneView = { [Kind in PupilSceneKind]: { readonly kind: Kind } & PupilScenes[Kind] }[PupilSceneKind]

/** Whether a picture is one of a meeting about a pupil. */
export function isPupilScene<T extends { readonly kind: SceneKind }>(
  scene: T | PupilSceneView,
): scene is PupilSceneView {
  return isAboutPupil(scene.kind)
}

/** Which page of a picture stands on the board, and of how many. */
export function pageOfPupilScene(scene: PupilSceneView): Page<unknown> {
  switch (scene.kind) {
    case 'aims':
      return scene.aims
    case 'strengths':
      return scene.rows
    case 'concerns':
      return scene.concerns
    case 'compare':
      return scene.parts
    case 'explanations':
      return scene.explanations
    case 'goal':
      return scene.goal
    case 'agreement':
      return scene.agreement
  }
}

/** Rows of the grid that are out: all, or the cells that were let out one by one. Empty rows stay away. */
function strengthRows({ released }: RoomState) {
  const shown = (area: Area, saidBy: Party): ShownStrength[] =>
    released.strengths
      .filter((one) => one.area === area && one.saidBy === saidBy)
      .map(({ text, places }) => ({ saidBy, text, places }))
  const rows = AREAS.map((area) => ({
    area,
    strengths: (['pupil', 'parents', 'school', 'other'] as const).flatMap((saidBy) => shown(area, saidBy)),
  }))
  return rows.filter((row) => row.strengths.length > 0)
}

/**
 * The picture of a meeting about one pupil. Only what was released, only while the room is open; in the anonymous
 * mode without the pupil's name (docs/domain.md, rules 77 to 79). Null when there is nothing to show.
 */
export function pupilScene(
  room: RoomState,
  scene: SceneKind,
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): PupilSceneView | null {
  const { released, format, projector } = room
  if (!released.isRoomOpen || !isPupilFormat(format)) return null
  const list = <T extends { readonly text: string }>(items: readonly T[]) =>
    page(
      textPages(
        items.filter(({ text }) => text.trim() !== ''),
        shape,
        size,
      ),
      projector.page,
    )
  switch (scene) {
    case 'aims': {
      const { aims } = released
      if (!aims) return null
      const said = (['pupil', 'parents', 'school'] as const).map((saidBy) => ({ saidBy, text: aims[saidBy] }))
      return { kind: 'aims', aims: list(said) }
    }
    case 'strengths': {
      const rows = strengthRows(room)
      return rows.length === 0
        ? null
        : { kind: 'strengths', rows: page(strengthPages(rows, shape, size), projector.page) }
    }
    case 'concerns': {
      const concerns = released.concerns.map(({ saidBy, text }) => ({ saidBy, text: text }))
      return concerns.length === 0 ? null : { kind: 'concerns', concerns: list(concerns) }
    }
    case 'compare': {
      const { compare } = released
      if (!compare) return null
      // A line of its own for each that was written on one: exceptions stand one a line.
      const linesOf = (field: CompareField) => compare[field].split('\n').map((text) => ({ field, text }))
      return { kind: 'compare', parts: list(COMPARE_FIELDS.flatMap(linesOf)) }
    }
    case 'explanations': {
      if (!released.explanations) return null
      const explanations = released.explanations.map((one) => ({
        actor: one.actor,
        cause: one.cause,
        solution: one.solution,
        strengths: strengthsWith(released, one).map(({ text }) => text),
      }))
      return { kind: 'explanations', explanations: page(explanationPages(explanations, shape, size), projector.page) }
    }
    case 'goal': {
      const { goal } = released
      if (goal === null || goal.trim() === '') return null
      return {
        kind: 'goal',
        whose: released.whose,
        goal: page(
          pagesOfText(goal, shape, size).map((piece) => [piece]),
          projector.page,
        ),
      }
    }
    case 'agreement': {
      if (!released.agreement) return null
      const { id: _id, ...agreement } = released.agreement
      const shown: ShownAgreement = {
        ...agreement,
        who: agreement.who,
        what: agreement.what,
        whereWhen: agreement.whereWhen,
        successSign: agreement.successSign,
      }
      const goal = goalAbove(released.goal ?? '', shape, size)
      const pages = agreementPages(shown, goal, shape, size).map((piece) => [piece])
      return { kind: 'agreement', goal, agreement: page(pages, projector.page) }
    }
    default:
      return null
  }
}
