import type { MeetingLog } from '@renderer/storage/log'
import type { Services } from '../services'
import type { DraftKeeper } from './drafts'
import type { Saver } from './saver'
import type { MeetingStore } from './store-shape'
import type { TextKeeper } from './text-keeper'

/** What writes down the meeting that is open. */
export interface OpenParts {
  readonly log: MeetingLog
  readonly saver: Saver
  readonly drafts: DraftKeeper
  readonly workingNotes: TextKeeper<string> | null
}

/** What the parts of the meeting store work on together. */
export interface StoreCore {
  readonly services: Services
  readonly get: () => MeetingStore
  readonly set: (changes: Partial<MeetingStore>) => void
  /** What writes down the meeting that is open: one at a time, and nothing while none is. */
  readonly desk: { open: OpenParts | null }
}
