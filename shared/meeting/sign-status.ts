import { latestVersion, type SignedVersion } from '@shared/agreements/signing'
import { holdsWordsOf } from './agreement-content'
import type { Attendee, PupilSetup } from './pupil-setup'
import type { MeetingState } from './state'

/** Everybody who may sign: all who were invited, but an interpreter signs nothing. */
export function signersOf(pupil: PupilSetup): Attendee[] {
  return pupil.attendees.filter(({ kind }) => kind !== 'interpreter')
}

/** Everybody who says yes or no at the table. */
export function atTable(pupil: PupilSetup): Attendee[] {
  return signersOf(pupil).filter(({ isPresent }) => isPresent)
}

export interface SignStatus {
  readonly version: SignedVersion | null
  /** Words changed since that version: the next one needs signatures of its own (docs/domain.md, rule 106). */
  readonly hasChanged: boolean
  /** Who did not sign the newest version (docs/domain.md, rule 116). */
  readonly open: readonly Attendee[]
}

/** Where the signing of a meeting stands. */
export function signStatus(meeting: MeetingState): SignStatus {
  const version = latestVersion(meeting.signing)
  if (!version || !meeting.pupil) return { version: null, hasChanged: false, open: [] }
  const signed = new Set(version.signatures.map(({ personId }) => personId))
  return {
    version,
    hasChanged: !holdsWordsOf(version, meeting),
    open: signersOf(meeting.pupil).filter(({ id }) => !signed.has(id)),
  }
}
