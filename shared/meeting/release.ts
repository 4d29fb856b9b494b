import { type ClockAnchor, clockAnchor, plannedEnd } from '@shared/agenda/clock'
import { currentStep, nextStep } from '@shared/agenda/state'
import { askingCircles } from '@shared/board/asking'
import { findNote } from '@shared/board/state'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { type OutcomePoint, pointsOf } from '@shared/talk/state'
import type { Instant } from '@shared/time/time'
import type { MeetingState } from './state'

/** Words and figures the chair has let out to the board at this moment, and nothing around them. */
export interface Released {
  readonly circle: Circle | null
  readonly nextCircle: Circle | null
  readonly isTalkStep: boolean
  readonly clock: ClockAnchor | null
  /** Only in the walk-in and the opening (docs/domain.md, rule 143). */
  readonly plannedEnd: Instant | null
  readonly question: { readonly text: string; readonly fromCircles: readonly Circle[] } | null
  /** The chair's selection, once it shows the list: at most five, asked questions leave. */
  readonly selection: readonly { readonly text: string; readonly from: readonly Circle[] }[]
  readonly heard: readonly { readonly circle: Circle; readonly text: string }[]
  readonly actions: readonly { readonly what: string; readonly who: string; readonly when: string }[] | null
}

function liveQuestion(meeting: MeetingState): Released['question'] {
  const { board } = meeting
  const live = board.liveNoteId ? findNote(board, board.liveNoteId) : null
  if (!live) return null
  return { text: live.text, fromCircles: askingCircles(board, live) }
}

const MOST_SELECTED = 5

/** The list of chosen questions, as it was let out, while it is the picture. */
function selection({ released, projector }: MeetingState): Released['selection'] {
  if (projector.scene !== 'selection') return []
  return released.selection.slice(0, MOST_SELECTED).map(({ text, from }) => ({ text, from }))
}

/**
 * All points of the circles that had their turn before the one that talks now (docs/domain.md, rule 34), passed on or
 * not. None outside the own talk of a circle.
 */
export function pointsBefore({ agenda, talk }: Pick<MeetingState, 'agenda' | 'talk'>): OutcomePoint[] {
  const step = currentStep(agenda)
  if (step?.kind !== 'talk' || !step.circle) return []
  return CIRCLES.slice(0, CIRCLES.indexOf(step.circle)).flatMap((from) => pointsOf(talk, from))
}

function heardBefore(meeting: MeetingState): Released['heard'] {
  const passedOn = pointsBefore(meeting).filter((point) => point.isPassedOn)
  return passedOn.map(({ circle, passedOnText }) => ({ circle, text: passedOnText }))
}

function releasedActions(meeting: MeetingState): Released['actions'] {
  const { releasedActions: actions, areNamesReleased } = meeting.talk
  if (!actions) return null
  const inOrder = [...actions].sort((a, b) => (a.when || '9').localeCompare(b.when || '9'))
  return inOrder.map(({ what, who, when }) => ({ what, who: areNamesReleased ? who : '', when }))
}

/** Takes out of the meeting what the chair released for the board, each by its own rule. */
export function releasedContent(meeting: MeetingState): Released {
  const step = currentStep(meeting.agenda)
  const isTalkStep = step?.kind === 'talk'
  const ahead = meeting.agenda.steps.slice(meeting.agenda.steps.findIndex((other) => other.id === step?.id) + 1)
  return {
    circle: step?.circle ?? null,
    nextCircle: nextStep(meeting.agenda)?.circle ?? ahead.find((other) => other.circle)?.circle ?? null,
    isTalkStep,
    clock: clockAnchor(meeting.agenda),
    plannedEnd: step?.kind === 'walkIn' || step?.kind === 'opening' ? plannedEnd(meeting.agenda) : null,
    question: liveQuestion(meeting),
    selection: selection(meeting),
    heard: heardBefore(meeting),
    actions: releasedActions(meeting),
  }
}
