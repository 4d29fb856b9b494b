import { within } from '@renderer/storage/deadline'
import type { MeetingLog } from '@renderer/storage/log'
import type { DraftKeeper } from './drafts'
import type { Saver } from './saver'
import type { TextKeeper } from './text-keeper'

/** How long is waited for what is still being written when a meeting is left (ms). */
const SETTLED_WITHIN = 1_500

/** What writes down the meeting that is open. */
export interface OpenParts {
  readonly log: MeetingLog
  readonly saver: Saver
  readonly drafts: DraftKeeper
  readonly workingNotes: TextKeeper<string> | null
}

/** Settles once everything that was done or typed was tried to be written, or had its time. */
export async function settle({ saver, drafts, workingNotes }: OpenParts): Promise<void> {
  const texts = () => Promise.all([drafts.flush(), workingNotes?.flush()])
  // Texts do not wait for commands that cannot be written; once those are, the ones they took over go.
  const tried = Promise.all([texts(), saver.idle()]).then(texts)
  await within(tried, SETTLED_WITHIN)
}

/** Writes all commands, however long that takes, and then what is typed. */
export async function finish(open: OpenParts): Promise<void> {
  await open.saver.idle()
  await open.saver.stop()
  await settle(open)
}

/** Lets go of the texts: a keeper that is still trying would write an old one over a new one. */
export function stopKeepers({ drafts, workingNotes }: OpenParts): void {
  void drafts.stop()
  void workingNotes?.stop()
}
