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

/** Said of the app's own files: nobody can choose another folder for those. */
function reasonOf(problem: IpcProblem) {
  if (problem === 'file/disk-full') return 'full'
  if (problem === 'file/refused') return 'refused'
  return problem.startsWith('file/') ? 'notRead' : 'other'
}

/** What stands there when the app could not reach its own files at the start, or its page fell over. */
export function StartFailed({ problem, onRetry }: StartFailedProps) {
  const t = wordsIn('common')
  const why = t(`startFailed.${problem ? reasonOf(problem) : 'page'}`)
  return (
    <main className={styles['page']}>
      <MessageBar kind="error" text={`${t('startFailed.title')} ${why} ${t('startFailed.text')}`}>
        <Button size="small" onClick={onRetry}>
          {t('startFailed.retry')}
        </Button>
      </MessageBar>
    </main>
  )
}
