import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { Lock } from 'lucide-react'
import styles from './working-notes.module.css'
import { WorkingNotesField } from './working-notes-field'

/** The working notes as a sheet on the desk. */
export function WorkingNotesPanel() {
  const t = wordsIn(['workingNotes', 'common'])
  return (
    <Panel
      title={t('workingNotes:title')}
      className={styles['fill']}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
    >
      <WorkingNotesField rows={6} />
    </Panel>
  )
}
