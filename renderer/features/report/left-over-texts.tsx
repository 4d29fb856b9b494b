import { useLeftOver } from '@renderer/state/meeting/left-over'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import styles from './report.module.css'

/** What was typed in the meeting and never added: in no list, so it is shown here (docs/domain.md, rule 145). */
export function LeftOverTexts() {
  const t = wordsIn('report')
  if (useLeftOver().length === 0) return null
  return (
    <Panel title={t('leftOver')}>
      <p className={styles['note']}>{t('leftOverHint')}</p>
      <LeftOverList />
    </Panel>
  )
}

/** The texts themselves. */
export function LeftOverList() {
  return (
    <ul className={styles['leftOver']}>
      {useLeftOver().map(([field, text]) => (
        <li key={field} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  )
}
