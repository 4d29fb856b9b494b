import type { MeetingId } from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import type { SheetName } from '@shared/sheets/names'
import type { School } from '@shared/sheets/school'
import type { SmartboardShape } from '@shared/smartboard/paging'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import type { Instant, MeetingTime } from '@shared/time/time'
import type { JournalEnd, JournalInfo, JournalText, KeptLines, SignedNote, SignedNotes } from './journal'

/** What main's clock says: both readings, and how fast the meeting clock runs (0 when it is stepped by hand). */
export interface ClockMessage {
  readonly clock: MeetingTime
  readonly wall: Instant
  readonly rate: 0 | 1
}

export interface AppInfo {
  readonly version: string
  /** Runs on the try-out runtime: shown as a badge. */
  readonly isTryout: boolean
  /** The clock is stepped from outside (unpackaged only): the page then lets itself be looked at. */
  readonly isStepped: boolean
  /** The meeting that was open when the page before this one died. */
  readonly openMeeting: MeetingId | null
}

/** One display of this computer. They come numbered by their place: from left to right. */
export interface ScreenInfo {
  readonly id: number
  /** What the maker calls it; may be empty. */
  readonly name: string
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly isConsole: boolean
  readonly isSmartboard: boolean
}

/** How the smartboard is there: on its own screen, as an ordinary window, or not at all. */
export interface SmartboardStatus {
  readonly place: 'screen' | 'window' | 'none'
  readonly shape: SmartboardShape
  /** Its display is gone, the console came to stand on it or is mirrored there, or the window is not where it must be. */
  readonly trouble: 'unplugged' | 'covered' | 'mirrored' | 'misplaced' | null
  /** A display that was never the board: for the chair to say yes or no to. */
  readonly offer: number | null
  /** The board shows the test picture. */
  readonly isTest: boolean
  /** An ordinary window that lies behind the console, on the same display. */
  readonly isBehind: boolean
  /** False where an app cannot put its windows on a display (Wayland). */
  readonly canPlace: boolean
  readonly screens: readonly ScreenInfo[]
}

/** What the chair can have done with the board's window. */
export type PlaceAct =
  | { readonly do: 'choose'; readonly screen: number }
  | { readonly do: 'window' | 'show' | 'hide' | 'swap' | 'decline' | 'numbers' }
export type SmartboardAct = PlaceAct | { readonly do: 'test'; readonly isOn: boolean }

/** How the room for storing is doing, as far as main can see. */
export interface StorageStatus {
  /** Megabytes left on the disk of the profile when they are few; null when there is room, or it is not known. */
  readonly megabytesLeft: number | null
  /** The last snapshot of a meeting could not be written, or did not read back as it was. */
  readonly isSnapshotFailing: boolean
}

/** How the page found its working database: whole, too slow to say, emptied by the engine, damaged, or not to be opened. */
export type DatabaseReport = 'good' | 'slow' | 'emptied' | 'damaged' | 'unusable'

export type FileProblem =
  | 'file/not-written'
  | 'file/not-read'
  | 'file/not-following'
  | 'file/disk-full'
  | 'file/refused'
  | 'file/cancelled'
  | 'file/in-use'
  | 'file/long-name'
  | 'file/gone'
export type IpcProblem = 'ipc/refused' | FileProblem | PrintProblem
export type PrintProblem = 'print/no-printer' | 'print/cancelled' | 'print/failed' | 'print/bad-sheet'

/** The wrapped data keys of a meeting; `working` is gone once the working notes were wiped. */
export interface WrappedKeys {
  readonly meeting: string
  readonly working: string | null
}

export interface Deadline {
  readonly id: string
  readonly at: MeetingTime
}

/** The parts of a name of a file, without and with names of people. Main takes the one that was chosen. */
export interface OutName {
  readonly neutral: readonly string[]
  readonly full: readonly string[]
}
/** What was chosen about files that are saved. */
export interface FileSettings {
  /** Names of people may stand in the name of a file. */
  readonly hasNames: boolean
}
/** Files that were saved: where, how many, and which were not. */
export interface SavedFiles {
  /** By this main knows where they are. */
  readonly id: string
  /** The name of their folder. */
  readonly folder: string
  readonly count: number
  /** The places, from 0 on, of the sheets that were asked for and are not there, and why not. */
  readonly missed: readonly { readonly place: number; readonly problem: IpcProblem }[]
}
/** A sheet to print: its name, that of its file and its view model as JSON, checked again by the print page. */
export interface PrintedSheet {
  readonly name: SheetName
  readonly file: OutName
  readonly model: string
}
/** A text the person saves where they choose. `kind` names what it is in the dialog. */
export interface SaveRequest {
  readonly file: OutName
  readonly kind: string
  readonly extension: 'ics'
  readonly text: string
}
/** Sheets that go together, each on a page of its own, under the head of one school. */
export interface PrintJob {
  readonly file: OutName
  readonly school: School
  readonly sheets: readonly PrintedSheet[]
}
/** To one PDF, to a PDF for each sheet in a folder, or to the printer. */
export interface PrintRequest {
  readonly job: PrintJob
  readonly to: 'pdf' | 'folder' | 'paper'
}

type Reply<T> = Promise<Result<T, IpcProblem>>

/** What the chair's window may ask. */
export interface ChairCalls {
  'app-info': () => Reply<AppInfo>
  /** Says that the page can be seen. */
  'chair-up': () => Reply<null>
  'set-open': (meetingId: MeetingId | null) => Reply<null>
  /** After `closing`, or later when the chair agreed: whether the window may close. */
  'close-answer': (mayClose: boolean) => Reply<null>
  'clock-read': () => Reply<ClockMessage>
  'smartboard-status': () => Reply<SmartboardStatus>
  'smartboard-act': (act: SmartboardAct) => Reply<null>
  'journal-list': () => Reply<readonly JournalInfo[]>
  'journal-read': (meetingId: MeetingId) => Reply<JournalText>
  /** Is refused with `file/not-following` when the journal does not end where the page says. */
  'journal-append': (meetingId: MeetingId, line: string, after: JournalEnd) => Reply<null>
  /** Writes a journal anew from lines the page has opened one by one; the damaged one is kept aside. */
  'journal-heal': (meetingId: MeetingId, lines: readonly string[]) => Reply<null>
  'snapshot-take': (meetingId: MeetingId) => Reply<null>
  /** Every line any good snapshot of a meeting holds. */
  'snapshot-read': (meetingId: MeetingId) => Reply<readonly string[]>
  'kept-read': (meetingId: MeetingId) => Reply<KeptLines>
  /** Keeps lines that are about to leave the journal or the database. */
  'kept-add': (meetingId: MeetingId, lines: readonly string[]) => Reply<null>
  /** The chair chose: these histories, by their heads, are not gone on with. */
  'kept-settle': (meetingId: MeetingId, heads: readonly string[]) => Reply<null>
  'signed-read': () => Reply<SignedNotes>
  'signed-note': (notes: readonly SignedNote[]) => Reply<null>
  'storage-status': () => Reply<StorageStatus>
  /** The answer is whether a damaged database was kept aside; one that was damaged is cleared after that. */
  'database-report': (found: DatabaseReport) => Reply<boolean>
  'drafts-read': (meetingId: MeetingId) => Reply<string>
  'drafts-write': (meetingId: MeetingId, line: string) => Reply<null>
  /** Keeps drafts that do not open out of the way of the next ones. */
  'drafts-aside': (meetingId: MeetingId) => Reply<null>
  'working-notes-read': (meetingId: MeetingId) => Reply<string>
  'working-notes-write': (meetingId: MeetingId, line: string) => Reply<null>
  /** Destroys the key of the working notes and their file. */
  'working-notes-wipe': (meetingId: MeetingId) => Reply<null>
  'keys-read': (meetingId: MeetingId) => Reply<WrappedKeys | null>
  /** Every other key in the profile that may be the one of this meeting: in files of other meetings, and in snapshots. */
  'keys-others': (meetingId: MeetingId) => Reply<readonly WrappedKeys[]>
  /** What lies there is kept: it goes where these keys lay, or aside. */
  'keys-write': (meetingId: MeetingId, keys: WrappedKeys) => Reply<null>
  'master-key': () => Reply<string>
  'publish-view': (view: ProjectorView) => Reply<null>
  'set-deadlines': (deadlines: readonly Deadline[]) => Reply<null>
  'set-running': (meetingId: MeetingId | null) => Reply<null>
  'last-alive': (meetingId: MeetingId) => Reply<ClockMessage | null>
  /** The answer is null for paper. */
  'print-sheet': (request: PrintRequest) => Reply<SavedFiles | null>
  'save-file': (request: SaveRequest) => Reply<SavedFiles>
  /** Opens the folder of files that were saved, by their number. */
  'show-saved': (id: string) => Reply<null>
  'files-read': () => Reply<FileSettings>
  'files-write': (settings: FileSettings) => Reply<null>
  'school-read': () => Reply<School>
  'school-write': (school: School) => Reply<null>
}

/** What the smartboard's window may ask: only to be sent what it should show. It says as well that it is up. */
export interface ProjectorCalls {
  'projector-ready': () => Reply<null>
  'projector-up': () => Reply<null>
}

/** What the hidden print window may ask. */
export interface PrintCalls {
  /** Answers when there is a job to lay out. */
  'print-job': () => Reply<PrintJob>
  /** The job is laid out, or a sheet in it is not what its name says. */
  'print-ready': (isGood: boolean) => Reply<null>
}

/** A stretch in which the computer slept or the app stood still, on the meeting clock. */
export interface Gap {
  readonly from: MeetingTime
  readonly to: MeetingTime
}

/** What main tells the windows. */
export interface MainEvents {
  clock: ClockMessage
  gap: Gap
  deadline: { readonly id: string }
  'smartboard-status': SmartboardStatus
  'storage-status': StorageStatus
  /** The journal that was written last is gone, or no longer what it was. */
  'journal-lost': { readonly meetingId: MeetingId }
  view: ProjectorView
  'test-picture': { readonly isOn: boolean }
  /** How much larger everything in the window is shown; only its preload listens. */
  zoom: number
  /** The window is being closed; `mayAsk` is false when the whole app quits. */
  closing: { readonly mayAsk: boolean }
}
export type MainEventName = keyof MainEvents

type Api<Calls, Names extends MainEventName> = Calls & {
  /** Listens to a message of main; the answer stops listening. */
  on<N extends Names>(name: N, listener: (message: MainEvents[N]) => void): () => void
}

export type ChairApi = Api<
  ChairCalls,
  'clock' | 'gap' | 'deadline' | 'smartboard-status' | 'storage-status' | 'journal-lost' | 'closing'
>
export type ProjectorApi = Api<ProjectorCalls, 'view' | 'test-picture' | 'clock'>
export type PrintApi = PrintCalls
