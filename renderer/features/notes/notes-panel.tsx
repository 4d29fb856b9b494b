import type { Circle } from '@shared/lib/ids'
import { NotesHead } from './notes-head'
import styles from './notes-panel.module.css'
import { NotesStage } from './notes-stage'
import { useNotes } from './use-notes'

export interface NotesPanelProps {
  readonly circle: Circle
  /** Questions may be put on the board only once collecting is over. */
  readonly canAsk: boolean
}

/** The notes of one round: the head to search in them, and the lanes. */
export function NotesPanel({ circle, canAsk }: NotesPanelProps) {
  const { notes, names, counts, layout, filters, density, setDensity } = useNotes(circle, canAsk)
  return (
    <div className={styles['wrap']}>
      <NotesHead circle={circle} counts={counts} filters={filters} density={density} onDensity={setDensity} />
      <NotesStage
        notes={notes}
        circle={circle}
        canAsk={canAsk}
        names={names}
        filters={filters}
        layout={layout}
        isCompact={density === 'compact'}
      />
    </div>
  )
}
