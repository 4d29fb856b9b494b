import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { IpcProblem } from '@shared/ipc/contract'
import styles from './start-failed.module.css'

export interface StartFailedProps {
  /** Why, or null when the page itself fell over. */
  readonly problem: IpcProblem | null
  readonly onRetry: () => void
}

/** What stands there when the app could not reach its own files at the start, or its page fell over. */
export function StartFailed({ problem, onRetry }: StartFailedProps) {
  const t = wordsIn(['common', 'problems'])
  const why = problem ? t(`problems:${problem}`) : t('common:startFailed.page')
  return (
    <main className={styles['page']}>
      <MessageBar kind="error" text={`${t('common:startFailed.title')} ${why} ${t('common:startFailed.text')}`}>
        <Button size="small" onClick={onRetry}>
          {t('common:startFailed.retry')}
        </Button>
      </MessageBar>
    </main>
  )
}
