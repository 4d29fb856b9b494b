import { wordsIn } from '@renderer/ui/text'
import { NoteCard, type NoteCardProps } from './note-card'
import styles from './note-card.module.css'

/** The notes that are in the air, under the pointer. */
export function HeldNotes({
  note,
  originals,
  count,
}: Pick<NoteCardProps, 'note' | 'originals'> & { readonly count: number }) {
  const t = wordsIn(['notes', 'common'])
  return (
    <div className={styles['held']}>
      <NoteCard note={note} originals={originals} t={t} />
      {count > 1 && <span className={styles['count']}>{t('notes:drop.many', { count })}</span>}
    </div>
  )
}
