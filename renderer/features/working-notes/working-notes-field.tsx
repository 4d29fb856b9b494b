import { useMeetingStore } from '@renderer/state/chair-context'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { Lock } from 'lucide-react'
import styles from './working-notes.module.css'

/** The chair's working notes, and what to keep in mind while writing them (docs/domain.md, rule 82). */
export function WorkingNotesField({ rows }: { readonly rows: number }) {
  const t = wordsIn('workingNotes')
  const notes = useMeetingStore((store) => store.workingNotes)
  const setNotes = useMeetingStore((store) => store.setWorkingNotes)
  return (
    <>
      <p className={styles['label']}>
        <Lock size={16} aria-hidden="true" />
        {t('label')}
      </p>
      {notes.kind === 'open' ? (
        <Field
          label={t('field')}
          isLabelHidden
          placeholder={t('placeholder')}
          rows={rows}
          value={notes.text}
          onChange={setNotes}
        />
      ) : (
        <p>{t(notes.kind)}</p>
      )}
    </>
  )
}
