import { sha256 } from '@renderer/storage/bytes'
import { latestVersion } from '@shared/agreements/signing'
import { agreementContent } from '@shared/meeting/agreement-content'
import type { MeetingStoreApi } from './meeting-store'

/**
 * Freezes what is agreed now as the next numbered version, with the SHA-256 of its text (docs/domain.md, rule 106).
 * What is typed while the hash is made is not in it: the version holds just the text the hash was taken of.
 */
export async function freezeVersion(store: MeetingStoreApi): Promise<void> {
  const { meeting } = store.getState()
  if (!meeting) return
  const content = agreementContent(meeting)
  const hash = await sha256(content)
  const now = store.getState().meeting
  if (now?.id !== meeting.id) return
  const no = (latestVersion(now.signing)?.no ?? 0) + 1
  store.getState().dispatch({ type: 'signing/freeze', no, hash, content })
}
