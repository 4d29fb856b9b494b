import { openWorkingNotes, sealWorkingNotes } from '@renderer/storage/sealed-working-notes'
import type { MeetingKeys } from '@renderer/storage/sealing'
import type { MeetingId } from '@shared/lib/ids'
import type { Services } from '../services'
import { createTextKeeper, type TextHeard, type TextKeeper } from './text-keeper'

/** Working notes as they stand: their text, wiped, or there but not to be read. */
export type WorkingNotes = { readonly kind: 'open'; readonly text: string } | { readonly kind: 'wiped' | 'unreadable' }

export const NO_WORKING_NOTES: WorkingNotes = { kind: 'open', text: '' }

/** Reads the working notes of a meeting. */
export async function readWorkingNotes(
  { bridge }: Services,
  keys: MeetingKeys,
  meetingId: MeetingId,
): Promise<WorkingNotes> {
  if (!keys.working) return { kind: keys.isWorkingDamaged ? 'unreadable' : 'wiped' }
  const stored = await bridge['working-notes-read'](meetingId)
  if (!stored.ok) return { kind: 'unreadable' }
  if (stored.value === '') return NO_WORKING_NOTES
  const opened = await openWorkingNotes(keys, meetingId, stored.value)
  return opened.ok ? { kind: 'open', text: opened.value } : { kind: 'unreadable' }
}

/** Keeps the working notes of one open meeting on the disk, in their own file; null when their key is gone. */
export function createWorkingNotesKeeper(
  { bridge }: Services,
  { working }: MeetingKeys,
  meetingId: MeetingId,
  onHeard: TextHeard,
): TextKeeper<string> | null {
  if (!working) return null
  const write = async (text: string) =>
    bridge['working-notes-write'](meetingId, await sealWorkingNotes(working, meetingId, text))
  return createTextKeeper(write, onHeard)
}
