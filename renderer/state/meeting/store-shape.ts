import type { LogProblem } from '@renderer/storage/log'
import type { OpenedLog } from '@renderer/storage/meeting-log'
import type { Drafts } from '@renderer/storage/sealed-texts'
import type { PupilFormat } from '@shared/agenda/phases'
import type { Question } from '@shared/gate/doubts'
import type { IpcProblem, SmartboardStatus, StorageStatus } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingProblem } from '@shared/meeting/problems'
import type { PupilSetup } from '@shared/meeting/pupil-setup'
import type { Gap } from '@shared/meeting/reopen'
import type { MeetingSetup } from '@shared/meeting/setup'
import type { MeetingState } from '@shared/meeting/state'
import { BLANK_VIEW, type ProjectorView } from '@shared/smartboard/projector-view'
import type { StoreApi } from 'zustand'
import type { SaveState } from './saver'
import { NO_WORKING_NOTES, type WorkingNotes } from './working-notes'

type WithoutStamp<C> = C extends unknown ? Omit<C, 'at'> : never
/** A command before the store puts the moment on it. */
export type NewCommand = WithoutStamp<Exclude<MeetingCommand, { type: 'meeting/create' }>>

/** What the chair is asked before others read it, and what is carried out after a yes. */
export interface Asked {
  readonly question: Question
  readonly commands: readonly NewCommand[]
  readonly onDone: (() => void) | undefined
}

/** What came of a command; `release/asked` while the chair is asked first. */
export type Carried = Result<MeetingState, MeetingProblem>

export interface MeetingStore {
  readonly meeting: MeetingState | null
  readonly saving: SaveState
  readonly saveProblem: LogProblem | null
  readonly problem: MeetingProblem | null
  readonly drafts: Drafts
  /** What was half typed could not be read when the meeting was opened; its file is kept aside. */
  readonly areDraftsUnreadable: boolean
  /** Text in a field that is not on the disk yet. */
  readonly isDraftPending: boolean
  /** Why the text in a field is not on the disk. */
  readonly draftProblem: IpcProblem | null
  /** For the chair alone, under a key of their own (docs/domain.md, rule 82). */
  readonly workingNotes: WorkingNotes
  /** Wiping them was tried and did not succeed: they are still there. */
  readonly hasWipeFailed: boolean
  readonly isWorkingNotesPending: boolean
  /** Why the working notes are not on the disk. */
  readonly workingNotesProblem: IpcProblem | null
  readonly view: ProjectorView
  readonly smartboard: SmartboardStatus
  readonly storage: StorageStatus
  /** The working database takes nothing at the moment; the journal does. */
  readonly isDatabaseOut: boolean
  /** Times that went on while the app was gone; until the chair has answered. */
  readonly gaps: readonly Gap[]
  /** What was found, or put right, when the meeting was opened. */
  readonly found: FoundInLog
  /** The files of the meeting were taken away or changed while it was open, and were written anew. */
  readonly wasWrittenAnew: boolean
  /** Left running more than three hours ago, or on another day: to look at and to close, not to go on with. */
  readonly isStale: boolean
  /** A question that stands open; nothing of what it is about was carried out. */
  readonly asked: Asked | null
  /** Carries out one command, unless the chair has to be asked first (docs/domain.md, rule 214). */
  dispatch(command: NewCommand): Carried
  /** Carries out commands after each other as one deed; `onDone` once all of it is done, if need be after a yes. */
  carryOut(commands: readonly NewCommand[], onDone?: () => void): Carried
  /** Answers the question that stands open: it goes on, or it stays as it was. */
  answerAsked(isYes: boolean): void
  /** Makes a new meeting: a driegesprek, or with `about` a meeting about one pupil. */
  create(setup: MeetingSetup, about?: AboutPupil): Promise<Result<MeetingId, LogProblem>>
  open(meetingId: MeetingId): Promise<Result<MeetingState, LogProblem>>
  close(): Promise<void>
  /** Writes at once what waits, with a deadline; whether all of it is on the disk. */
  flush(): Promise<boolean>
  setDraft(field: string, text: string | null): void
  setWorkingNotes(text: string): void
  /** Destroys key and file of the working notes. */
  wipeWorkingNotes(): Promise<Result<null, IpcProblem>>
  retrySaving(): void
  answerGap(isCounted: boolean): void
  /** Closes a stale meeting at the last moment it was seen alive, and wipes its working notes unless they are kept. */
  endStale(isWiping: boolean): Promise<void>
  clearProblem(): void
}

export interface AboutPupil {
  readonly format: PupilFormat
  readonly pupil: PupilSetup
}

export type MeetingStoreApi = StoreApi<MeetingStore>

export type FoundInLog = Pick<OpenedLog, 'hadTornEnd' | 'wasHealed' | 'unread' | 'doubts'>
const NOTHING_FOUND: FoundInLog = { hadTornEnd: false, wasHealed: false, unread: 0, doubts: [] }

/** A store without an open meeting. */
export const CLOSED = {
  meeting: null,
  saving: 'saved',
  saveProblem: null,
  problem: null,
  drafts: {},
  areDraftsUnreadable: false,
  isDraftPending: false,
  draftProblem: null,
  workingNotes: NO_WORKING_NOTES,
  hasWipeFailed: false,
  isWorkingNotesPending: false,
  workingNotesProblem: null,
  view: BLANK_VIEW,
  gaps: [],
  found: NOTHING_FOUND,
  wasWrittenAnew: false,
  isStale: false,
  asked: null,
} as const satisfies Partial<MeetingStore>

/** Before main told of the board. */
export const NO_SMARTBOARD: SmartboardStatus = {
  place: 'none',
  shape: 'wide',
  trouble: null,
  offer: null,
  isTest: false,
  isBehind: false,
  canPlace: true,
  screens: [],
}
