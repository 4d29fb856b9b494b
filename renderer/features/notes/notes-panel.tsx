import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { Lock } from 'lucide-react'
import styles from './notes.module.css'
import { NotesField } from './notes-field'

/** The working notes as a sheet on the desk. */
export function NotesPanel() {
  const t = wordsIn(['notes', 'common'])
  return (
    <Panel
      title={t('notes:title')}
      className={styles['fill']}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
    >
      <NotesField rows={6} />
    </Panel>
  )
}
