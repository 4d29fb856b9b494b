import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { QuestionNote } from '@shared/notes/state'
import styles from './report.module.css'

/** Questions that were written and not asked, per circle they were meant for. */
export function KeptNotes({ notes }: { readonly notes: readonly QuestionNote[] }) {
  const t = wordsIn(['report', 'notes', 'common'])
  return (
    <section className={styles['section']}>
      <h2>{t('report:keptQuestions')}</h2>
      {notes.length === 0 && <p className={styles['note']}>{t('report:none')}</p>}
      <ul className={styles['kept']}>
        {CIRCLES.flatMap((circle) => notes.filter((note) => note.forCircle === circle)).map((note) => (
          <li key={note.id}>
            <Mark circle={note.fromCircle} size={12} />
            <span>
              <span dir="auto">{note.text}</span>
              <span
                className={styles['note']}
              >{` ${t('notes:forCircle', { circle: t(`common:circleLower.${note.forCircle}`) })}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
