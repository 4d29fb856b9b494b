import { useMeetingStore } from '@renderer/state/chair-context'
import type { SignedDoubt } from '@renderer/storage/signed-versions'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'

/** As many signs of a hash as can be held against the paper. */
const SHOWN = 12
const short = (hash: string) => hash.slice(0, SHOWN)

/** What was found in the files of the open meeting, and what was done about it; on every screen of it. */
export function FoundInLog() {
  const t = wordsIn(['agenda', 'common'])
  const { hadTornEnd, wasHealed, unread, doubts } = useMeetingStore((store) => store.found)
  const wasWrittenAnew = useMeetingStore((store) => store.wasWrittenAnew)
  return (
    <>
      {doubts.map((doubt) => (
        <Doubt key={doubt.no} doubt={doubt} />
      ))}
      {unread > 0 && <MessageBar kind="error" text={t('common:storage.unread', { count: unread })} />}
      {wasWrittenAnew && <MessageBar kind="note" text={t('common:storage.anew')} />}
      {wasHealed && <MessageBar kind="note" text={t('common:storage.healed')} />}
      {hadTornEnd && <MessageBar kind="note" text={t('agenda:tornEnd')} />}
    </>
  )
}

function Doubt({ doubt: { no, was, now, isSignatureGone } }: { readonly doubt: SignedDoubt }) {
  const t = wordsIn('common')
  const words = { no, was: short(was), now: short(now ?? '') }
  const how = isSignatureGone ? 'signatureGone' : now === null ? 'versionGone' : 'versionOther'
  return <MessageBar kind="error" text={t(`storage.${how}`, words)} />
}
