import { type Drafts, sealDrafts } from '@renderer/storage/sealed-texts'
import type { MeetingKeys } from '@renderer/storage/sealing'
import type { MeetingId } from '@shared/lib/ids'
import type { Services } from './services'
import { createTextKeeper, type TextHeard, type TextKeeper } from './text-keeper'

export type DraftKeeper = TextKeeper<Drafts>

/** Keeps the fields of one open meeting that are still being typed in. */
export function createDraftKeeper(
  services: Services,
  keys: MeetingKeys,
  meetingId: MeetingId,
  onHeard: TextHeard,
): DraftKeeper {
  const write = async (drafts: Drafts) =>
    services.bridge['drafts-write'](meetingId, await sealDrafts(keys, meetingId, drafts))
  return createTextKeeper(write, onHeard)
}
