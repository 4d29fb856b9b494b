import type { ClockAnchor } from '@shared/agenda/clock'
import type { Circle } from '@shared/lib/ids'
import { isPupilFormat } from '@shared/meeting/formats'
import { circlesBefore } from '@shared/meeting/heard'
import type { MeetingState } from '@shared/meeting/state'
import type { Instant } from '@shared/time/time'
import { forRoom, type RoomState } from './audience'
import { centralQuestionAlone, centralQuestionInTalk } from './central-question'
import { itemWithText, type ListItem, pagesOfList, pagesOfText, splitText, TEXT_ITEM } from './paging'
import { type Page, type PupilSceneView, page, pupilScene } from './pupil-view'
import { type RoomCourse, roomCourse } from './room-course'
import type { SmartboardShape } from './shape'
import { themeForSmartboard } from './theme'
import { figuresOn, type TypeSize, USUAL_SIZE } from './type-sizes'

export type { Page } from './pupil-view'

export interface HeardPoint {
  readonly circle: Circle
  readonly text: string
}
export interface PlannedAction {
  readonly what: string
  readonly who: string
  readonly when: string
}

export interface SelectedQuestion {
  readonly from: readonly Circle[]
  readonly text: string
}

/** The picture on the board, with the words it needs and no others. */
export type SceneView =
  | { readonly kind: 'off' }
  | { readonly kind: 'walkIn'; readonly theme: string; readonly begin: Instant; readonly plannedEnd: Instant }
  | { readonly kind: 'rules'; readonly plannedEnd: Instant | null }
  | { readonly kind: 'centralQuestion'; readonly question: Page<string> }
  | {
      readonly kind: 'talk'
      readonly circle: Circle
      readonly doing: 'talk' | 'answer'
      readonly question: Page<string>
      readonly heard: Page<HeardPoint>
    }
  | { readonly kind: 'collect' }
  | {
      readonly kind: 'question'
      readonly circle: Circle
      readonly from: readonly Circle[]
      readonly text: Page<string>
    }
  | { readonly kind: 'changeover'; readonly next: Circle | null }
  | {
      readonly kind: 'summary'
      readonly circle: Circle
      readonly points: Page<string> | null
      readonly next: Circle | null
    }
  | { readonly kind: 'reaction' }
  | { readonly kind: 'selection'; readonly circle: Circle; readonly questions: Page<SelectedQuestion> }
  /** `isOfCircles`: the evening has circles, whose order stands below; a talk about a pupil has none. */
  | { readonly kind: 'pause'; readonly isOfCircles: boolean }
  | { readonly kind: 'followUp'; readonly begin: Instant; readonly actions: Page<PlannedAction> | null }
  | PupilSceneView

/** All that the smartboard's window ever gets. It draws the clock from the anchors by itself. */
export interface ProjectorView {
  readonly theme: 'light' | 'dark'
  readonly isBlack: boolean
  readonly topic: string
  readonly circle: Circle | null
  readonly clock: ClockAnchor | null
  readonly scene: SceneView
}

/** What the board shows before the chair puts anything there. */
export const BLANK_VIEW: ProjectorView = {
  theme: 'light',
  isBlack: false,
  topic: '',
  circle: null,
  clock: null,
  scene: { kind: 'off' },
}

const textPage = (pieces: readonly string[], wanted: number) =>
  page(
    pieces.map((piece) => [piece]),
    wanted,
  )

function heardPages(heard: readonly HeardPoint[], shape: SmartboardShape, size: TypeSize): HeardPoint[][] {
  const { signs, lines } = figuresOn(shape, size).heard
  const pagesOf = (points: readonly HeardPoint[]) => pagesOfList(points, itemWithText<HeardPoint>(), signs, lines)
  return shape === 'wide' ? pagesOf(heard) : heard.flatMap((point) => pagesOf([point]))
}

/** What is to be done goes on on the next page; who does it comes after its end. */
const ACTION: ListItem<PlannedAction> = {
  textOf: ({ what, who }) => `${what} ${who}`,
  cut: (action, most) => {
    const pieces = splitText(action.what, Math.max(Math.floor(most / 2), most - action.who.length - 1))
    return pieces.map((what, n) => ({ ...action, what, who: n === pieces.length - 1 ? action.who : '' }))
  },
}

const MOST_SELECTED = 5

/** The list of chosen questions: at most five; questions that were asked leave it. */
function selection({ released }: RoomState): SelectedQuestion[] {
  return released.selection.slice(0, MOST_SELECTED).map(({ text, from }) => ({ text, from }))
}

/** What was passed on by the circles before the one that talks now (docs/domain.md, rule 34). */
function heardNow({ agenda, released }: RoomState): HeardPoint[] {
  const before = circlesBefore(agenda)
  const points = before.flatMap((from) => released.heard.filter(({ circle }) => circle === from))
  return points.map(({ circle, text }) => ({ circle, text }))
}

/** What has no date comes last (docs/domain.md, rule 36). */
const byDate = (a: PlannedAction, b: PlannedAction) => (a.when || '9').localeCompare(b.when || '9')

function sceneView(room: RoomState, course: RoomCourse, shape: SmartboardShape, size: TypeSize): SceneView {
  const { setup, projector, released } = room
  const { circle } = course
  const figures = figuresOn(shape, size)
  switch (projector.scene) {
    case 'walkIn':
      if (course.plannedEnd === null) return { kind: 'off' }
      return {
        kind: 'walkIn',
        theme: themeForSmartboard(setup.theme, size),
        begin: setup.begin,
        plannedEnd: course.plannedEnd,
      }
    case 'rules':
      return { kind: 'rules', plannedEnd: course.plannedEnd }
    case 'centralQuestion':
      return {
        kind: 'centralQuestion',
        question: textPage(centralQuestionAlone(setup.centralQuestion, shape, size), projector.page),
      }
    case 'talk': {
      if (!circle) return { kind: 'off' }
      const heard = page(heardPages(heardNow(room), shape, size), projector.page)
      const doing = course.isTalkStep ? 'talk' : 'answer'
      const pieces = centralQuestionInTalk(setup.centralQuestion, heard.items.length > 0, shape, size)
      return { kind: 'talk', circle, doing, question: textPage(pieces, projector.page), heard }
    }
    case 'question': {
      if (!circle || !released.question) return { kind: 'off' }
      const { text, from } = released.question
      return { kind: 'question', circle, from, text: textPage(pagesOfText(text, shape, size), projector.page) }
    }
    case 'selection': {
      if (!circle) return { kind: 'off' }
      const { signs, lines } = figures.selection
      const pages = pagesOfList(selection(room), itemWithText<SelectedQuestion>(), signs, lines)
      return { kind: 'selection', circle, questions: page(pages, projector.page) }
    }
    case 'changeover':
      return { kind: 'changeover', next: course.nextCircle }
    case 'summary': {
      if (!circle) return { kind: 'off' }
      const shown = released.outcome[circle]
      const pages = shown && pagesOfList(shown, TEXT_ITEM, figures.list.signs, figures.list.summary)
      const next = course.nextCircle === circle ? null : course.nextCircle
      return { kind: 'summary', circle, points: pages && page(pages, projector.page), next }
    }
    case 'followUp': {
      const actions = released.actions && [...released.actions].sort(byDate)
      const pages = actions && pagesOfList(actions, ACTION, figures.list.signs, figures.list.actions)
      return { kind: 'followUp', begin: setup.begin, actions: pages && page(pages, projector.page) }
    }
    case 'off':
    case 'collect':
    case 'reaction':
      return { kind: projector.scene }
    case 'pause':
      return { kind: 'pause', isOfCircles: !isPupilFormat(room.format) }
    default:
      return pupilScene(room, projector.scene, shape, size) ?? { kind: 'off' }
  }
}

/** Pictures without a clock; the rules have the planned end in its place, and the question in a talk has the clock. */
function isClockless(scene: SceneView, isTalkStep: boolean): boolean {
  if (scene.kind === 'centralQuestion') return !isTalkStep
  return scene.kind === 'walkIn' || scene.kind === 'pause' || (scene.kind === 'rules' && scene.plannedEnd !== null)
}

/**
 * The trimmed view of a meeting for a board of this shape and size of type. Built only from fields the audience table lets through
 * and from what was released; a meeting that is not running shows nothing, a black board holds no words at all.
 */
export function toProjectorView(
  meeting: MeetingState,
  shape: SmartboardShape,
  size: TypeSize = USUAL_SIZE,
): ProjectorView {
  const room = forRoom(meeting)
  const { agenda, projector, setup, format } = room
  if (agenda.status !== 'running') return { ...BLANK_VIEW, theme: projector.theme }
  if (projector.isBlack) return { ...BLANK_VIEW, theme: projector.theme, isBlack: true }
  const course = roomCourse(agenda)
  const scene = sceneView(room, course, shape, size)
  if (scene.kind === 'off') return { ...BLANK_VIEW, theme: projector.theme }
  // A talk about one pupil shows no clock and no topic on the board.
  const isAboutPupil = isPupilFormat(format)
  const hasNoClock = isAboutPupil || isClockless(scene, course.isTalkStep)
  return {
    theme: projector.theme,
    isBlack: false,
    topic: isAboutPupil ? '' : themeForSmartboard(setup.theme, size),
    circle: course.circle,
    clock: hasNoClock ? null : course.clock,
    scene,
  }
}
