import type { MeetingId } from '@shared/lib/ids'

/** A journal as main knows it: lines are opaque, `digest` is the SHA-256 (hex) of all of them, joined by newlines. */
export interface JournalInfo {
  readonly meetingId: MeetingId
  /** Whether its file is there, is gone while something else of the meeting is left, or cannot be read now. */
  readonly journal: 'there' | 'gone' | 'unreadable'
  readonly lineCount: number
  readonly digest: string
  /** Something kept elsewhere does not go with its lines: a snapshot, lines kept aside, what was noted down as signed. */
  readonly isDoubtful: boolean
}

/** Where a journal ends: how many lines, and the SHA-256 (hex) of the last; empty when there is none. */
export interface JournalEnd {
  readonly lineCount: number
  readonly head: string
}

/** Lines that are in no journal any more, and the ends (heads) of histories the chair did not go on with. */
export interface KeptLines {
  readonly lines: readonly string[]
  readonly settled: readonly string[]
}

/** Something that was signed, noted down apart from its meeting: which line it is, and the words (hash) it is about. */
export interface SignedNote {
  readonly meetingId: MeetingId
  readonly kind: 'version' | 'signature'
  /** Number and SHA-256 of the line. */
  readonly n: number
  readonly head: string
  /** Number and SHA-256 of the version. */
  readonly no: number
  readonly hash: string
}
/** All that was noted down as signed; `wasDamaged` when some of it could no longer be read. */
export interface SignedNotes {
  readonly notes: readonly SignedNote[]
  readonly wasDamaged: boolean
}

export interface JournalText {
  readonly lines: readonly string[]
  /** A last line without its end, as a crash in the middle of writing leaves; already left out of `lines`. */
  readonly hadTornEnd: boolean
}
