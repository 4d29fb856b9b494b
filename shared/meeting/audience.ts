import type { AgendaState } from '@shared/agenda/state'
import type { SigningState } from '@shared/agreements/signing'
import type { AgreementsState } from '@shared/agreements/state'
import type { BoardState } from '@shared/board/state'
import type { StrengthsState } from '@shared/strengths/state'
import type { BalanceState } from '@shared/talk/balance'
import type { CaseState } from '@shared/talk/case-state'
import type { TalkState } from '@shared/talk/state'
import type { PupilSetup } from './pupil-setup'
import type { ReleasedParts } from './released-parts'
import type { MeetingSetup } from './setup'
import type { MeetingState, ProjectorState } from './state'

/** `board`: the smartboard may have it. `chair`: never. `released`: only the words the chair put there (release.ts). */
type Audience = 'board' | 'chair' | 'released'
type Table<T> = Readonly<Record<keyof T, Audience>>

/**
 * The privacy line: for every field of the state, who may see it. A field without a row does not compile,
 * and only what stands here as `board` can reach the function that makes the projector's view.
 */
export const AUDIENCE = {
  meeting: {
    id: 'chair',
    format: 'board',
    createdAt: 'chair',
    setup: 'released',
    pupil: 'chair',
    agenda: 'released',
    board: 'released',
    talk: 'released',
    strengths: 'released',
    pupilCase: 'chair',
    agreements: 'chair',
    signing: 'chair',
    balance: 'chair',
    released: 'released',
    projector: 'board',
    helpQuestions: 'chair',
    handOvers: 'chair',
    history: 'chair',
    lastCommandAt: 'chair',
  } satisfies Table<MeetingState>,
  setup: {
    theme: 'board',
    centralQuestion: 'board',
    school: 'chair',
    place: 'chair',
    begin: 'board',
    chair: 'chair',
    noteTaker: 'chair',
    touches: 'chair',
    circles: 'chair',
    preset: 'chair',
    minutes: 'chair',
    collectCounts: 'chair',
    warnBefore: 'chair',
    sound: 'chair',
    classList: 'chair',
  } satisfies Table<MeetingSetup>,
  agenda: {
    steps: 'released',
    runs: 'chair',
    status: 'board',
    currentStepId: 'released',
    runningSince: 'released',
    pausedSince: 'chair',
    visits: 'chair',
    begin: 'board',
    promisedEnd: 'released',
    warnBefore: 'released',
    startedAt: 'chair',
    endedAt: 'chair',
  } satisfies Table<AgendaState>,
  board: {
    notes: 'released',
    chosenOrder: 'chair',
    liveNoteId: 'released',
  } satisfies Table<BoardState>,
  talk: {
    points: 'released',
    reaction: 'chair',
    actions: 'chair',
    releasedOutcome: 'board',
    releasedActions: 'released',
    areNamesReleased: 'board',
  } satisfies Table<TalkState>,
  pupil: {
    firstName: 'chair',
    lastName: 'chair',
    className: 'chair',
    age: 'chair',
    hasPlan: 'chair',
    attendees: 'chair',
    areSeparated: 'chair',
    isInformed: 'chair',
    initiative: 'chair',
    reason: 'chair',
    aims: 'chair',
    isAnonymous: 'chair',
    alias: 'released',
    variant: 'chair',
    phases: 'chair',
    previousMeetingId: 'chair',
  } satisfies Table<PupilSetup>,
  strengths: { strengths: 'released' } satisfies Table<StrengthsState>,
  pupilCase: {
    texts: 'chair',
    concerns: 'chair',
    explanations: 'chair',
    goalCheck: 'chair',
  } satisfies Table<CaseState>,
  agreements: {
    agreements: 'chair',
    followUp: 'chair',
    restated: 'chair',
    plan: 'chair',
    previous: 'chair',
    evaluations: 'chair',
    ratings: 'chair',
  } satisfies Table<AgreementsState>,
  signing: { versions: 'chair' } satisfies Table<SigningState>,
  balance: { speaking: 'chair', focus: 'chair', pauses: 'chair' } satisfies Table<BalanceState>,
  // Copies the chair let out, word for word; the view takes them only while the room is open.
  released: {
    isRoomOpen: 'chair',
    aims: 'released',
    areAllStrengths: 'chair',
    cells: 'chair',
    strengths: 'released',
    concerns: 'released',
    compare: 'released',
    explanations: 'released',
    goal: 'released',
    agreement: 'released',
    selection: 'released',
  } satisfies Table<ReleasedParts>,
  projector: {
    scene: 'board',
    isBlack: 'board',
    page: 'board',
    theme: 'board',
    wasBlack: 'chair',
  } satisfies Table<ProjectorState>,
} as const

type BoardKeys<T, A extends Record<keyof T, Audience>> = { [K in keyof T]-?: A[K] extends 'board' ? K : never }[keyof T]

/** The part of a meeting that the smartboard may have as it is. */
export interface BoardVisible {
  readonly setup: Pick<MeetingSetup, BoardKeys<MeetingSetup, typeof AUDIENCE.setup>>
  readonly agenda: Pick<AgendaState, BoardKeys<AgendaState, typeof AUDIENCE.agenda>>
  readonly talk: Pick<TalkState, BoardKeys<TalkState, typeof AUDIENCE.talk>>
  readonly projector: Pick<ProjectorState, BoardKeys<ProjectorState, typeof AUDIENCE.projector>>
}

function pickForBoard<T extends object>(part: T, table: Readonly<Record<keyof T, Audience>>): Partial<T> {
  const keys = (Object.keys(table) as (keyof T)[]).filter((key) => table[key] === 'board')
  return Object.fromEntries(keys.map((key) => [key, part[key]])) as Partial<T>
}

/** Drops every field the smartboard may not have. */
export function visibleOnBoard(meeting: MeetingState): BoardVisible {
  return {
    setup: pickForBoard(meeting.setup, AUDIENCE.setup) as BoardVisible['setup'],
    agenda: pickForBoard(meeting.agenda, AUDIENCE.agenda) as BoardVisible['agenda'],
    talk: pickForBoard(meeting.talk, AUDIENCE.talk) as BoardVisible['talk'],
    projector: pickForBoard(meeting.projector, AUDIENCE.projector) as BoardVisible['projector'],
  }
}
