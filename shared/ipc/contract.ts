import type { MeetingId } from '@shared/lib/ids'
import type { SheetName } from '@shared/sheets/names'
import type { School } from '@shared/sheets/school'
import type { SmartboardShape } from '@shared/smartboard/shape'
import type { Instant, MeetingTime } from '@shared/time/time'

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

/** A stretch in which the computer slept or the app stood still, on the meeting clock. */
export interface Gap {
  readonly from: MeetingTime
  readonly to: MeetingTime
}
