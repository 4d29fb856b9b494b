import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import { FoundInLog } from './found-in-log'

/** How storing goes, and what was found in the files of the open meeting. */
export function StorageNotes() {
  return (
    <>
      <StorageNote />
      <FoundInLog />
    </>
  )
}

/** One calm line about storing, the most urgent one: not saved, little room, no spare copy, text lost, no working copy. */
function StorageNote() {
  const t = wordsIn('common')
  const isFailed = useMeetingStore((store) => store.saving === 'failed' || store.draftProblem !== null)
  const storage = useMeetingStore((store) => store.storage)
  const isDatabaseOut = useMeetingStore((store) => store.isDatabaseOut)
  const areDraftsUnreadable = useMeetingStore((store) => store.areDraftsUnreadable)
  if (isFailed) return <SaveMessage />
  if (storage.megabytesLeft !== null) {
    return <MessageBar kind="note" text={t('storage.lowSpace', { megabytes: storage.megabytesLeft })} />
  }
  if (storage.isSnapshotFailing) return <MessageBar kind="note" text={t('storage.noSnapshot')} />
  if (areDraftsUnreadable) return <MessageBar kind="note" text={t('storage.noDrafts')} />
  return isDatabaseOut ? <MessageBar kind="note" text={t('storage.noDatabase')} /> : null
}

const REASONS = [
  ['file/disk-full', 'full'],
  ['file/refused', 'refused'],
  ['file/not-following', 'notFollowing'],
] as const

function SaveMessage() {
  const t = wordsIn('common')
  const problem = useMeetingStore((store) => store.saveProblem ?? store.draftProblem)
  const retry = useMeetingStore((store) => store.retrySaving)
  const reason = REASONS.find(([code]) => code === problem)?.[1] ?? 'other'
  return (
    <MessageBar kind="error" text={`${t('saveFailed.title')} ${t(`saveFailed.${reason}`)}`}>
      <Button size="small" onClick={retry}>
        {t('saveFailed.retry')}
      </Button>
    </MessageBar>
  )
}
