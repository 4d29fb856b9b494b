import type { IpcProblem, WrappedKeys } from '@shared/ipc/contract'
import type { JournalEnd, JournalText, KeptLines, SignedNote, SignedNotes } from '@shared/ipc/journal'
import type { MeetingId } from '@shared/lib/ids'
import type { Result } from '@shared/lib/result'
import type { MeetingLog } from './log'

type Reply<T> = Promise<Result<T, IpcProblem>>

/** What storage needs of main; the state room hands it over. */
export interface LogPort {
  readJournal(meetingId: MeetingId): Reply<JournalText>
  /** Refused with `file/not-following` when the journal does not end there. */
  appendLine(meetingId: MeetingId, line: string, after: JournalEnd): Reply<null>
  /** Lines of the meeting that are kept elsewhere too: in the working database and in snapshots. */
  readSpare(meetingId: MeetingId): Promise<readonly string[]>
  readKept(meetingId: MeetingId): Reply<KeptLines>
  keep(meetingId: MeetingId, lines: readonly string[]): Reply<null>
  settle(meetingId: MeetingId, heads: readonly string[]): Reply<null>
  readSigned(): Reply<SignedNotes>
  noteSigned(notes: readonly SignedNote[]): Reply<null>
  /** Writes the journal anew and keeps the damaged one aside. */
  heal(meetingId: MeetingId, lines: readonly string[]): Reply<null>
  readKeys(meetingId: MeetingId): Reply<WrappedKeys | null>
  /** Other keys in the profile that may be those of the meeting. */
  otherKeys(meetingId: MeetingId): Reply<readonly WrappedKeys[]>
  writeKeys(meetingId: MeetingId, keys: WrappedKeys): Reply<null>
  /** Writes the keys of an open meeting again, should they no longer lie there. */
  renewKeys(log: MeetingLog): Reply<null>
}
