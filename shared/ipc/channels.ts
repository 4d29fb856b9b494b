import type { MeetingId } from '@shared/lib/ids'
import type { School } from '@shared/sheets/school'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import type {
  AppInfo,
  ClockMessage,
  DatabaseReport,
  Deadline,
  FileSettings,
  Gap,
  PrintJob,
  PrintRequest,
  SavedFiles,
  SaveRequest,
  SmartboardAct,
  SmartboardStatus,
  StorageStatus,
  WrappedKeys,
} from './contract'
import type { JournalEnd, JournalInfo, JournalText, KeptLines, SignedNote, SignedNotes } from './journal'

/** Our pages that talk with main. */
export const PAGES = ['chair', 'projector', 'print'] as const
export type PageName = (typeof PAGES)[number]

type Signature = (...args: never[]) => unknown
/** What one page may ask: the arguments, and what a good answer holds. Only the page is there when the app runs. */
export interface Call<P extends PageName, S extends Signature> {
  readonly page: P
  readonly signature?: S
}
/** Who hears what main tells: a page, or only what was loaded before it. */
type Ear = PageName | 'chair-preload'
export interface Told<E extends Ear, Message> {
  readonly to: readonly E[]
  readonly message?: Message
}

const chair = <S extends Signature>(): Call<'chair', S> => ({ page: 'chair' })
const projector = <S extends Signature>(): Call<'projector', S> => ({ page: 'projector' })
const print = <S extends Signature>(): Call<'print', S> => ({ page: 'print' })
const toChair = <Message>(): Told<'chair', Message> => ({ to: ['chair'] })
const toProjector = <Message>(): Told<'projector', Message> => ({ to: ['projector'] })
const toBoth = <Message>(): Told<'chair' | 'projector', Message> => ({ to: ['chair', 'projector'] })
const toChairPreload = <Message>(): Told<'chair-preload', Message> => ({ to: ['chair-preload'] })

/**
 * The one list of what pages may ask. From it follow what the preload offers a page (api.ts), what a page sees of it, the
 * guard each call needs (guards.ts) and the answers main must have. This file goes into the preload: nothing heavy in it.
 */
export const CHANNELS = {
  'app-info': chair<() => AppInfo>(),
  /** Says that the page can be seen. */
  'chair-up': chair<() => null>(),
  'set-open': chair<(meetingId: MeetingId | null) => null>(),
  /** After `closing`, or later when the chair agreed: whether the window may close. */
  'close-answer': chair<(mayClose: boolean) => null>(),
  'clock-read': chair<() => ClockMessage>(),
  'smartboard-status': chair<() => SmartboardStatus>(),
  'smartboard-act': chair<(act: SmartboardAct) => null>(),
  'journal-list': chair<() => readonly JournalInfo[]>(),
  'journal-read': chair<(meetingId: MeetingId) => JournalText>(),
  /** Is refused with `file/not-following` when the journal does not end where the page says. */
  'journal-append': chair<(meetingId: MeetingId, line: string, after: JournalEnd) => null>(),
  /** Writes a journal anew from lines the page has opened one by one; the damaged one is kept aside. */
  'journal-heal': chair<(meetingId: MeetingId, lines: readonly string[]) => null>(),
  'snapshot-take': chair<(meetingId: MeetingId) => null>(),
  /** Every line any good snapshot of a meeting holds. */
  'snapshot-read': chair<(meetingId: MeetingId) => readonly string[]>(),
  'kept-read': chair<(meetingId: MeetingId) => KeptLines>(),
  /** Keeps lines that are about to leave the journal or the database. */
  'kept-add': chair<(meetingId: MeetingId, lines: readonly string[]) => null>(),
  /** The chair chose: these histories, by their heads, are not gone on with. */
  'kept-settle': chair<(meetingId: MeetingId, heads: readonly string[]) => null>(),
  'signed-read': chair<() => SignedNotes>(),
  'signed-note': chair<(notes: readonly SignedNote[]) => null>(),
  'storage-status': chair<() => StorageStatus>(),
  /** The answer is whether a damaged database was kept aside; one that was damaged is cleared after that. */
  'database-report': chair<(found: DatabaseReport) => boolean>(),
  'drafts-read': chair<(meetingId: MeetingId) => string>(),
  'drafts-write': chair<(meetingId: MeetingId, line: string) => null>(),
  /** Keeps drafts that do not open out of the way of the next ones. */
  'drafts-aside': chair<(meetingId: MeetingId) => null>(),
  'working-notes-read': chair<(meetingId: MeetingId) => string>(),
  'working-notes-write': chair<(meetingId: MeetingId, line: string) => null>(),
  /** Destroys the key of the working notes and their file. */
  'working-notes-wipe': chair<(meetingId: MeetingId) => null>(),
  'keys-read': chair<(meetingId: MeetingId) => WrappedKeys | null>(),
  /** Every other key in the profile that may be the one of this meeting: in files of other meetings, and in snapshots. */
  'keys-others': chair<(meetingId: MeetingId) => readonly WrappedKeys[]>(),
  /** What lies there is kept: it goes where these keys lay, or aside. */
  'keys-write': chair<(meetingId: MeetingId, keys: WrappedKeys) => null>(),
  'master-key': chair<() => string>(),
  'publish-view': chair<(view: ProjectorView) => null>(),
  'set-deadlines': chair<(deadlines: readonly Deadline[]) => null>(),
  'set-running': chair<(meetingId: MeetingId | null) => null>(),
  'last-alive': chair<(meetingId: MeetingId) => ClockMessage | null>(),
  /** The answer is null for paper. */
  'print-sheet': chair<(request: PrintRequest) => SavedFiles | null>(),
  'save-file': chair<(request: SaveRequest) => SavedFiles>(),
  /** Opens the folder of files that were saved, by their number. */
  'show-saved': chair<(id: string) => null>(),
  'files-read': chair<() => FileSettings>(),
  'files-write': chair<(settings: FileSettings) => null>(),
  'school-read': chair<() => School>(),
  'school-write': chair<(school: School) => null>(),
  /** The smartboard's window asks only to be sent what it should show. It says as well that it is up. */
  'projector-ready': projector<() => null>(),
  'projector-up': projector<() => null>(),
  /** Answers when there is a job to lay out. */
  'print-job': print<() => PrintJob>(),
  /** The job is laid out, or a sheet in it is not what its name says. */
  'print-ready': print<(isGood: boolean) => null>(),
} as const

/** The one list of what main tells the windows. */
export const EVENTS = {
  clock: toBoth<ClockMessage>(),
  gap: toChair<Gap>(),
  deadline: toChair<{ readonly id: string }>(),
  'smartboard-status': toChair<SmartboardStatus>(),
  'storage-status': toChair<StorageStatus>(),
  /** The journal that was written last is gone, or no longer what it was. */
  'journal-lost': toChair<{ readonly meetingId: MeetingId }>(),
  /** The window is being closed; `mayAsk` is false when the whole app quits. */
  closing: toChair<{ readonly mayAsk: boolean }>(),
  view: toProjector<ProjectorView>(),
  'test-picture': toProjector<{ readonly isOn: boolean }>(),
  /** How much larger everything in the window is shown. */
  zoom: toChairPreload<number>(),
} as const
