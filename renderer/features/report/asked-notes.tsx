import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import type { QuestionNote } from '@shared/notes/state'
import styles from './report.module.css'

/** The questions that were asked, with the keywords of their answers. */
export function AskedNotes({ notes }: { readonly notes: readonly QuestionNote[] }) {
  const t = wordsIn(['report', 'notes', 'common'])
  return (
    <section className={styles['section']}>
      <h2>{t('report:askedQuestions')}</h2>
      {notes.length === 0 && <p className={styles['note']}>{t('report:none')}</p>}
      <ul className={styles['kept']}>
        {notes.map((note) => (
          <li key={note.id}>
            <Mark circle={note.fromCircle} size={12} />
            <span>
              <b dir="auto">{note.text}</b>{' '}
              <span className={styles['note']}>
                {t('report:toCircle', { circle: t(`common:circleLower.${note.forCircle}`) })}
              </span>
              <span className={styles['answer']} dir="auto">
                {note.answer || t('report:noAnswer')}
                {note.outcome && note.outcome !== 'answered' && ` (${t(`notes:outcome.${note.outcome}`)})`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
