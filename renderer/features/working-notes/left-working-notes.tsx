import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import styles from './working-notes.module.css'

/** After the meeting: what is left of the working notes, and a way to wipe them still. Nothing when there are none. */
export function LeftWorkingNotes() {
  const t = wordsIn('workingNotes')
  const notes = useMeetingStore((store) => store.workingNotes)
  const wipeNotes = useMeetingStore((store) => store.wipeWorkingNotes)
  const hasFailed = useMeetingStore((store) => store.hasWipeFailed)
  if (notes.kind === 'wiped') return <MessageBar kind="note" text={t('wiped')} />
  if (notes.kind === 'open' && notes.text === '' && !hasFailed) return null
  return (
    <section className={styles['kept']} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      {hasFailed && <MessageBar kind="error" text={t('wipeFailed')} />}
      <p className={styles['text']} dir="auto">
        {notes.kind === 'open' ? notes.text : t('unreadable')}
      </p>
      <p className={styles['label']}>{t('label')}</p>
      <div>
        <Button onClick={() => void wipeNotes()}>{t('wipeNow')}</Button>
      </div>
    </section>
  )
}
