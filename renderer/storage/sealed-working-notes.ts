import type { MeetingId } from '@shared/lib/ids'
import { fail, type Result } from '@shared/lib/result'
import { type MeetingKeys, open, type SealProblem, seal } from './sealing'

const placeOf = (meetingId: MeetingId) => ({ meetingId, kind: 'notes', number: 0, head: '' }) as const

/** Seals the working notes of a meeting with the key that is theirs alone (docs/domain.md, rule 82). */
export function sealWorkingNotes(working: CryptoKey, meetingId: MeetingId, text: string): Promise<string> {
  return seal(working, placeOf(meetingId), text)
}

/** Opens working notes. Problem: damaged, or their key was destroyed. */
export async function openWorkingNotes(
  keys: MeetingKeys,
  meetingId: MeetingId,
  line: string,
): Promise<Result<string, SealProblem>> {
  return keys.working ? open(keys.working, placeOf(meetingId), line) : fail('seal/unreadable')
}
