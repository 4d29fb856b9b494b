import { threeCircleSteps } from '@shared/agenda/formats'
import { isMissing, isTurnStep } from '@shared/agenda/missing'
import { phaseSteps } from '@shared/agenda/phases'
import { type AgendaState, currentStep, freshAgenda } from '@shared/agenda/state'
import { NOTHING_SIGNED, type SigningState } from '@shared/agreements/signing'
import { type AgreementsState, NO_AGREEMENTS } from '@shared/agreements/state'
import type { Circle, MeetingId } from '@shared/lib/ids'
import { NO_NOTES, type NotesState } from '@shared/notes/state'
import { NO_STRENGTHS, type StrengthsState } from '@shared/strengths/state'
import { type BalanceState, NO_BALANCE } from '@shared/talk/balance'
import { type CaseState, EMPTY_CASE } from '@shared/talk/case-state'
import { EMPTY_TALK, type TalkState } from '@shared/talk/state'
import type { Stamp } from '@shared/time/time'
import type { MeetingFormat } from './formats'
import { type History, NO_HISTORY } from './history'
import type { PupilSetup } from './pupil-setup'
import { NOTHING_RELEASED, type Released } from './released'
import type { SceneKind } from './scenes'
import type { MeetingSetup } from './setup'

/** What the board was told to show. The words themselves come from the other parts of the state. */
export interface ProjectorState {
  readonly scene: SceneKind
  readonly isBlack: boolean
  readonly page: number
  readonly theme: 'light' | 'dark'
  /** The board was black when the break began, and is so again after it (docs/domain.md, rule 32). */
  readonly wasBlack: boolean
}

/** A meeting: nothing but the fold of its commands. */
export interface MeetingState {
  readonly id: MeetingId
  readonly format: MeetingFormat
  readonly createdAt: Stamp
  readonly setup: MeetingSetup
  /** What is filled in about the pupil; null in a driegesprek. */
  readonly pupil: PupilSetup | null
  readonly agenda: AgendaState
  readonly notes: NotesState
  readonly talk: TalkState
  readonly strengths: StrengthsState
  readonly pupilCase: CaseState
  readonly agreements: AgreementsState
  readonly signing: SigningState
  readonly balance: BalanceState
  readonly released: Released
  readonly projector: ProjectorState
  /** How often the help question for a silent circle was opened, per step. */
  readonly helpQuestions: readonly Stamp[]
  /** Who led the meeting, from when; the first stands in the setup. */
  readonly handOvers: readonly { readonly chair: string; readonly at: Stamp }[]
  readonly history: History
  readonly lastCommandAt: Stamp
}

/** The course that belongs to a setup. */
export function agendaFor(setup: MeetingSetup, pupil: PupilSetup | null): AgendaState {
  const steps = pupil ? phaseSteps(pupil.phases) : threeCircleSteps(setup.minutes, setup.collectCounts)
  return freshAgenda(steps, setup.begin, setup.warnBefore)
}

export interface NewMeeting {
  readonly id: MeetingId
  readonly format: MeetingFormat
  readonly setup: MeetingSetup
  readonly pupil: PupilSetup | null
  readonly at: Stamp
}

/** A meeting that was just created. */
export function freshMeeting({ id, format, setup, pupil, at }: NewMeeting): MeetingState {
  return {
    id,
    format,
    createdAt: at,
    setup,
    pupil,
    agenda: agendaFor(setup, pupil),
    notes: NO_NOTES,
    talk: EMPTY_TALK,
    strengths: NO_STRENGTHS,
    pupilCase: EMPTY_CASE,
    agreements: NO_AGREEMENTS,
    signing: NOTHING_SIGNED,
    balance: NO_BALANCE,
    released: NOTHING_RELEASED,
    projector: { scene: 'off', isBlack: false, page: 0, theme: 'light', wasBlack: false },
    helpQuestions: [],
    handOvers: [],
    history: NO_HISTORY,
    lastCommandAt: at,
  }
}

/** The circle whose turn it is, or null. */
function circleInMiddle(meeting: MeetingState): Circle | null {
  const step = currentStep(meeting.agenda)
  return step && isTurnStep(step) ? step.circle : null
}

/**
 * For which circle a note that is typed now is meant, and whether it comes after the collection (docs/domain.md, rule 23).
 * Between turns a late note still belongs to the circle that was last; before the first turn there is none. For a circle
 * that is missing a note is never late: nothing was collected (docs/domain.md, rule 142).
 */
export function noteTarget(meeting: MeetingState): { circle: Circle; isLate: boolean } | null {
  const inTurn = circleInMiddle(meeting)
  const kind = currentStep(meeting.agenda)?.kind
  if (inTurn) return { circle: inTurn, isLate: kind === 'questions' }
  const kinds = new Map(meeting.agenda.steps.map((step) => [step.id, step]))
  const turns = meeting.agenda.visits.map((visit) => kinds.get(visit.stepId)).filter(isTurnStep)
  const last = turns[turns.length - 1]?.circle
  return last ? { circle: last, isLate: !isMissing(meeting.agenda, last) } : null
}
