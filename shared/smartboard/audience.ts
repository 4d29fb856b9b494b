import type { AgendaState, StepRun } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import type { StepId } from '@shared/lib/ids'
import { once } from '@shared/lib/remember'
import type { Released } from '@shared/meeting/released'
import type { MeetingSetup } from '@shared/meeting/setup'
import type { MeetingState, ProjectorState } from '@shared/meeting/state'
import { whoseGoal, withHiddenNames } from './hidden-names'

/** `smartboard`: the smartboard may have it. `chair`: never. */
type Audience = 'smartboard' | 'chair'
type Table<T> = Readonly<Record<keyof T, Audience>>

/**
 * The privacy line: for every field of the state, who may see it. A field without a row does not compile, and what
 * makes the picture gets a type of the rows that say `smartboard` and nothing else: a row that becomes `chair` breaks
 * whoever used it. A part of the meeting that says `chair` is closed with all that is in it; what the room sees of it
 * are copies that were let out (`released`).
 */
export const AUDIENCE = {
  meeting: {
    id: 'chair',
    format: 'smartboard',
    createdAt: 'chair',
    setup: 'smartboard',
    pupil: 'chair',
    agenda: 'smartboard',
    notes: 'chair',
    talk: 'chair',
    strengths: 'chair',
    pupilCase: 'chair',
    agreements: 'chair',
    signing: 'chair',
    balance: 'chair',
    released: 'smartboard',
    projector: 'smartboard',
    helpQuestions: 'chair',
    handOvers: 'chair',
    history: 'chair',
    lastCommandAt: 'chair',
  },
  setup: {
    theme: 'smartboard',
    centralQuestion: 'smartboard',
    school: 'chair',
    place: 'chair',
    begin: 'smartboard',
    chair: 'chair',
    noteTaker: 'chair',
    touches: 'chair',
    classList: 'chair',
    circles: 'chair',
    preset: 'chair',
    minutes: 'chair',
    collectCounts: 'chair',
    warnBefore: 'chair',
    sound: 'chair',
  },
  agenda: {
    steps: 'smartboard',
    runs: 'smartboard',
    status: 'smartboard',
    currentStepId: 'smartboard',
    runningSince: 'smartboard',
    pausedSince: 'chair',
    visits: 'chair',
    begin: 'smartboard',
    promisedEnd: 'smartboard',
    warnBefore: 'smartboard',
    startedAt: 'chair',
    endedAt: 'chair',
  },
  step: {
    id: 'smartboard',
    kind: 'smartboard',
    circle: 'smartboard',
    planned: 'smartboard',
    clock: 'smartboard',
    isAdded: 'chair',
  },
  run: {
    status: 'smartboard',
    elapsed: 'smartboard',
    added: 'smartboard',
    shared: 'chair',
    paused: 'chair',
    banked: 'chair',
    firedCues: 'chair',
  },
  // Copies the chair let out, word for word; those about a pupil count only while the room is open.
  released: {
    isRoomOpen: 'smartboard',
    aims: 'smartboard',
    areAllStrengths: 'chair',
    cells: 'chair',
    strengths: 'smartboard',
    concerns: 'smartboard',
    compare: 'smartboard',
    explanations: 'smartboard',
    goal: 'smartboard',
    agreement: 'smartboard',
    question: 'smartboard',
    selection: 'smartboard',
    heard: 'smartboard',
    outcome: 'smartboard',
    actions: 'smartboard',
    areNamesOut: 'chair',
  },
  projector: {
    scene: 'smartboard',
    isBlack: 'smartboard',
    page: 'smartboard',
    theme: 'smartboard',
    wasBlack: 'chair',
  },
} as const satisfies {
  readonly meeting: Table<MeetingState>
  readonly setup: Table<MeetingSetup>
  readonly agenda: Table<AgendaState>
  readonly step: Table<StepPlan>
  readonly run: Table<StepRun>
  readonly released: Table<Released>
  readonly projector: Table<ProjectorState>
}

type Rows = typeof AUDIENCE
/** The fields of a part that its rows let through. */
type Let<T, R extends Table<T>> = { readonly [K in keyof T as R[K] extends 'smartboard' ? K : never]: T[K] }

interface InCourse {
  readonly steps: readonly Let<StepPlan, Rows['step']>[]
  readonly runs: Readonly<Record<StepId, Let<StepRun, Rows['run']>>>
}
/** What lies inside a part has rows of its own. */
type LetInside<T, R extends Table<T>, In> = {
  readonly [K in keyof T as R[K] extends 'smartboard' ? K : never]: K extends keyof In ? In[K] : T[K]
}

/** A course as the room may have it. */
export type RoomAgenda = LetInside<AgendaState, Rows['agenda'], InCourse>

/** What was let out, as the room may have it; `whose` the goal is, and every text, without names that are hidden. */
export type RoomCopies = Let<Released, Rows['released']> & { readonly whose: string }

interface Inside {
  readonly setup: Let<MeetingSetup, Rows['setup']>
  readonly agenda: RoomAgenda
  readonly released: RoomCopies
  readonly projector: Let<ProjectorState, Rows['projector']>
}

/** All of a meeting that whoever makes the picture can reach. */
export type RoomState = LetInside<MeetingState, Rows['meeting'], Inside>

/** The fields of a part that its rows let through. */
function pick<T extends object, R extends Table<T>>(part: T, rows: R): Let<T, R> {
  const keys = (Object.keys(rows) as (keyof T)[]).filter((key) => rows[key] === 'smartboard')
  return Object.fromEntries(keys.map((key) => [key, part[key]])) as Let<T, R>
}

// Steps and finished runs stay the same objects from command to command.
const stepForRoom = once((step: StepPlan) => pick(step, AUDIENCE.step))
const runForRoom = once((run: StepRun) => pick(run, AUDIENCE.run))

function agendaForRoom(agenda: AgendaState): RoomAgenda {
  const inside: InCourse = {
    steps: agenda.steps.map(stepForRoom),
    runs: Object.fromEntries(Object.entries(agenda.runs).map(([id, run]) => [id, runForRoom(run)])),
  }
  return pick({ ...agenda, ...inside }, AUDIENCE.agenda) as RoomAgenda
}

/** Drops everything the smartboard may not have. What is left is all the picture is made from. */
export function forRoom(meeting: MeetingState): RoomState {
  const inside: Inside = {
    setup: pick(meeting.setup, AUDIENCE.setup),
    agenda: agendaForRoom(meeting.agenda),
    released: { ...pick(withHiddenNames(meeting), AUDIENCE.released), whose: whoseGoal(meeting) },
    projector: pick(meeting.projector, AUDIENCE.projector),
  }
  return pick({ ...meeting, ...inside }, AUDIENCE.meeting) as RoomState
}
