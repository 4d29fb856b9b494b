import type { Catalogue } from '@renderer/state/meeting/catalogue'
import type { LogProblem } from '@renderer/storage/log'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'

export interface FoundAtStartProps {
  readonly catalogue: Catalogue
  readonly onRetry: () => void
}

const isOfFile = (problem: LogProblem) => problem.startsWith('file/') || problem.startsWith('ipc/')

/** What was damaged or could not be read when the app started, and what was done about it. */
export function FoundAtStart({ catalogue, onRetry }: FoundAtStartProps) {
  const t = wordsIn('start')
  const { rebuilt, healed, partial, forked, signedOther, wasDamaged, wasRegisterDamaged, unreadable } = catalogue
  const changed = unreadable.filter(({ problem }) => problem === 'log/signed-changed').length
  const shut = unreadable.filter(({ problem }) => isOfFile(problem)).length
  const damaged = unreadable.length - changed - shut
  return (
    <>
      {rebuilt > 0 && <MessageBar kind="note" text={t('rebuilt', { count: rebuilt })} />}
      {wasDamaged && <MessageBar kind="note" text={t('wasDamaged')} />}
      {healed > 0 && <MessageBar kind="note" text={t('healed', { count: healed })} />}
      {wasRegisterDamaged && <MessageBar kind="note" text={t('registerDamaged')} />}
      {forked > 0 && <MessageBar kind="error" text={t('forked', { count: forked })} />}
      {signedOther > 0 && <MessageBar kind="error" text={t('signedOther', { count: signedOther })} />}
      {partial > 0 && <MessageBar kind="error" text={t('partial', { count: partial })} />}
      {shut > 0 && <NotRead text={t('notRead', { count: shut })} onRetry={onRetry} />}
      {damaged > 0 && <MessageBar kind="error" text={t('unreadable', { count: damaged })} />}
      {changed > 0 && <MessageBar kind="error" text={t('signedChanged', { count: changed })} />}
    </>
  )
}

/** What could not be read may be there again in a moment: a disk that was busy, a file that was held. */
export function NotRead({ text, onRetry }: { readonly text: string; readonly onRetry: () => void }) {
  const t = wordsIn('common')
  return (
    <MessageBar kind="error" text={text}>
      <Button size="small" onClick={onRetry}>
        {t('startFailed.retry')}
      </Button>
    </MessageBar>
  )
}
