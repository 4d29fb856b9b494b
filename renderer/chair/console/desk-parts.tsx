import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { LiveStrip } from '../smartboard/live-strip'
import styles from './console-desk.module.css'
import { DESK_PARTS, type Desk } from './use-desk-part'

/** In one column: which part of the console is shown, and beside it always what is on the board. */
export function DeskParts({ part, show }: Pick<Desk, 'part' | 'show'>) {
  const t = wordsIn('console')
  return (
    <div className={styles['parts']}>
      <Segments
        label={t('desk.label')}
        segments={DESK_PARTS.map((value) => ({ value, label: t(`desk.${value}`) }))}
        value={part}
        onChange={show}
      />
      <LiveStrip />
    </div>
  )
}
