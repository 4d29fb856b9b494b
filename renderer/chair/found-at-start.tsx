import type { Catalogue } from '@renderer/state/catalogue'
import { MessageBar } from '@renderer/ui/message-bar'
import { useTranslation } from 'react-i18next'

/** What was damaged when the app started, and what was done about it. */
export function FoundAtStart({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation('start')
  const { rebuilt, healed, wasDamaged, unreadable } = catalogue
  const changed = unreadable.filter(({ problem }) => problem === 'log/signed-changed').length
  const damaged = unreadable.length - changed
  return (
    <>
      {rebuilt > 0 && <MessageBar kind="note" text={t('rebuilt', { count: rebuilt })} />}
      {wasDamaged && <MessageBar kind="note" text={t('wasDamaged')} />}
      {healed > 0 && <MessageBar kind="note" text={t('healed', { count: healed })} />}
      {damaged > 0 && <MessageBar kind="error" text={t('unreadable', { count: damaged })} />}
      {changed > 0 && <MessageBar kind="error" text={t('signedChanged', { count: changed })} />}
    </>
  )
}
