import { useDroppable } from '@dnd-kit/core'
import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { Party, Place, StrengthId } from '@shared/lib/ids'
import type { Strength } from '@shared/strengths/state'
import { Monitor, MonitorOff, Pencil, Plus } from 'lucide-react'
import { memo } from 'react'
import styles from './grid-cell.module.css'
import { addStop, type Stop } from './grid-keys'
import { GridPart } from './grid-part'
import { type GridCell as Cell, type CellPlace, cellKey } from './grid-view'
import { StrengthChip } from './strength-chip'
import { draftOfNew, StrengthEditor } from './strength-editor'

/**
 * How a cell stands to the board: the room is closed, only the chair sees it, it may be seen, it is on the board now,
 * something in it was changed by undo and is not, or the grid is out as a whole.
 */
export type CellOut = 'closed' | 'private' | 'ready' | 'shown' | 'changed' | 'whole'

/** What every cell needs; all of it stays the same object while nothing changes. */
export interface CellTools {
  readonly parties: readonly Party[]
  readonly place: Place | null
  readonly pupilName: string
  readonly onAdd: (cell: CellPlace) => void
  readonly onEdit: (strength: Strength) => void
  readonly onClose: () => void
  readonly onRelease: (cell: CellPlace, isOn: boolean) => void
}

export interface GridCellProps {
  readonly cell: Cell
  readonly tools: CellTools
  /** What is written in this cell now: a new strength, or the one with this id. */
  readonly editing: 'new' | StrengthId | null
  /** Where Tab comes in, when that is in this cell. */
  readonly tabStop: Stop | null
  readonly away: StrengthId | null
  readonly isTarget: boolean
  readonly out: CellOut
}

/** What one party says of one area. The whole of it takes what is dropped; a press beside the paper adds. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { cell, tools, editing, tabStop, away, isTarget, out } = props
  const { setNodeRef } = useDroppable({ id: cellKey(cell) })
  const edited = editing === 'new' ? null : (cell.strengths.find(({ id }) => id === editing) ?? null)
  const isOut = out === 'ready' || out === 'shown' || out === 'changed'
  const frame = out === 'changed' ? 'ready' : out
  const classes = [styles['cell'], isTarget ? styles['target'] : '', isOut ? styles[frame] : '']
  return (
    <GridPart
      ref={setNodeRef}
      role="gridcell"
      className={classes.join(' ')}
      data-cell={cellKey(cell)}
      data-over={isTarget || undefined}
    >
      {cell.strengths.map((strength) => (
        <StrengthChip
          key={strength.id}
          strength={strength}
          isTabStop={tabStop === strength.id}
          isAway={away === strength.id}
          onEdit={tools.onEdit}
        />
      ))}
      <div className={styles['foot']}>
        <AddSlot cell={cell} tools={tools} isTabStop={tabStop === addStop(cell)} />
        {(isOut || out === 'private') && <CellOnSmartboard cell={cell} tools={tools} out={out} />}
      </div>
      {(editing === 'new' || edited) && (
        <StrengthEditor
          key={editing}
          cell={cell}
          strength={edited}
          place={tools.place}
          parties={tools.parties}
          isOut={isOut || out === 'whole'}
          isAtEnd={tools.parties.indexOf(cell.saidBy) === tools.parties.length - 1}
          onClose={tools.onClose}
        />
      )}
    </GridPart>
  )
})

interface AddSlotProps {
  readonly cell: Cell
  readonly tools: CellTools
  readonly isTabStop: boolean
}

/** Where a strength is added. An empty cell says whom to ask; a text that was begun waits here. */
function AddSlot({ cell, tools, isTabStop }: AddSlotProps) {
  const t = wordsIn('strengths')
  const draft = useMeetingStore((store) => store.drafts[draftOfNew(cell)] ?? '')
  const isEmpty = cell.strengths.length === 0
  const ask = t(`ask.${cell.saidBy}`, { name: tools.pupilName })
  const words = { area: t(`area.${cell.area}`), party: t(`party.${cell.saidBy}`) }
  const isBegun = draft !== ''
  const text = isBegun ? draft : isEmpty ? ask : null
  return (
    <button
      type="button"
      className={[styles['add'], isEmpty || isBegun ? styles['slot'] : ''].join(' ')}
      data-stop={addStop(cell)}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={isBegun ? t('goOnTyping', { ...words, text: draft }) : t('addTo', { ...words, ask })}
      aria-describedby="strength-keys"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => tools.onAdd(cell)}
    >
      {isBegun ? <Pencil size={16} aria-hidden="true" /> : <Plus size={16} aria-hidden="true" />}
      {text && <span dir="auto">{text}</span>}
    </button>
  )
}

interface CellOnSmartboardProps {
  readonly cell: Cell
  readonly tools: CellTools
  readonly out: CellOut
}

function CellOnSmartboard({ cell, tools, out }: CellOnSmartboardProps) {
  const t = wordsIn('strengths')
  const isOut = out !== 'private' && out !== 'changed'
  const words = { area: t(`area.${cell.area}`), party: t(`party.${cell.saidBy}`) }
  const label = t(isOut ? 'takeCellOff' : 'putCellOn', words)
  const Icon = isOut ? Monitor : MonitorOff
  return (
    <button
      type="button"
      className={styles['smartboard']}
      aria-pressed={isOut}
      aria-label={label}
      title={label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => tools.onRelease(cell, !isOut)}
    >
      <Icon size={18} aria-hidden="true" />
      {out !== 'private' && (
        <span>{t(out === 'shown' ? 'onSmartboard' : out === 'changed' ? 'again' : 'notShown')}</span>
      )}
    </button>
  )
}
