import type { Circle } from '@shared/lib/ids'
import { BoardHead } from './board-head'
import { BoardStage } from './board-stage'
import styles from './note-board.module.css'
import { useBoard } from './use-board'

export interface NoteBoardProps {
  readonly circle: Circle
  /** Questions may be put on the board only once collecting is over. */
  readonly canAsk: boolean
}

/** The notes of one round: the head to search in them, and the lanes. */
export function NoteBoard({ circle, canAsk }: NoteBoardProps) {
  const { board, names, counts, layout, filters, density, setDensity } = useBoard(circle, canAsk)
  return (
    <div className={styles['wrap']}>
      <BoardHead circle={circle} counts={counts} filters={filters} density={density} onDensity={setDensity} />
      <BoardStage
        board={board}
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
