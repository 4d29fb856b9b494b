import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import { Check } from 'lucide-react'
import { memo } from 'react'
import { type CellOut, type CellTools, GridCell } from './grid-cell'
import type { Stop } from './grid-keys'
import { GridPart } from './grid-part'
import { cellKey, type GridRow as Row } from './grid-view'
import { AreaIcon } from './icons'
import styles from './strengths-grid.module.css'

export interface GridRowProps {
  readonly row: Row
  readonly tools: CellTools
  readonly editing: { readonly key: string; readonly what: 'new' | StrengthId } | null
  readonly tabStop: { readonly key: string; readonly stop: Stop } | null
  readonly away: StrengthId | null
  readonly over: string | null
  /** How each cell of the row stands to the board, in their order. */
  readonly outs: string
}

/** One area: its name, how far it is, and what each party says of it. */
export const GridRow = memo(function GridRow({ row, tools, editing, tabStop, away, over, outs }: GridRowProps) {
  const t = wordsIn('strengths')
  const { area, cells } = row
  const isEmpty = cells.every((cell) => cell.strengths.length === 0)
  const out = outs.split(' ')
  return (
    <GridPart role="row" className={styles['row']}>
      <GridPart role="rowheader" className={styles['area']}>
        <AreaIcon area={area} />
        <div>
          <p className={styles['name']}>{t(`area.${area}`)}</p>
          {row.differs ? (
            <p className={styles['differs']} title={t('differsHint')}>
              {t('differs')}
            </p>
          ) : (
            <p className={styles['status']}>
              {!isEmpty && <Check size={14} aria-hidden="true" />}
              {t(isEmpty ? 'stillEmpty' : 'discussed')}
            </p>
          )}
        </div>
      </GridPart>
      {cells.map((cell, at) => {
        const key = cellKey(cell)
        return (
          <GridCell
            key={key}
            cell={cell}
            tools={tools}
            editing={editing?.key === key ? editing.what : null}
            tabStop={tabStop?.key === key ? tabStop.stop : null}
            away={away && cell.strengths.some(({ id }) => id === away) ? away : null}
            isTarget={over === key}
            out={out[at] as CellOut}
          />
        )
      })}
    </GridPart>
  )
})
