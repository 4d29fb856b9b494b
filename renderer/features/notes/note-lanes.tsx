import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import type { ActDecision } from '@shared/notes/decide-act'
import { findNote, mergedInto, type NotesState } from '@shared/notes/state'
import { memo, type RefObject, useMemo } from 'react'
import { ChoosingHelp } from './choosing-help'
import { ColumnNotes } from './column-notes'
import { Fairness } from './fairness'
import { Lane } from './lane'
import { LiveNote } from './live-note'
import styles from './notes-panel.module.css'
import type { Column, NotesLayout, NotesView } from './notes-view'
import type { NoteTools } from './sheet-note'
import type { Drag } from './use-note-drag'
import { type NoteFilters, useNotesView } from './use-notes'

export interface NoteLanesProps {
  readonly notes: NotesState
  readonly circle: Circle
  readonly filters: NoteFilters
  /** Told what the lanes show: keys and ranges of picked notes follow it. */
  readonly shown: RefObject<NotesView>
  readonly layout: NotesLayout
  readonly tools: Omit<NoteTools, 'originals'>
  readonly drag: Drag | null
  readonly look: ActDecision['kind'] | null
}

/** The lanes beside each other: while collecting a pool of new notes per asking circle, else one column per lane. */
export const NoteLanes = memo(function NoteLanes(props: NoteLanesProps) {
  const { notes, circle, filters, shown, layout, drag, look } = props
  const t = wordsIn('notes')
  const view = useNotesView(notes, circle, layout, filters)
  shown.current = view
  const { originals } = view
  const tools = useMemo<NoteTools>(() => ({ ...props.tools, originals }), [props.tools, originals])
  const lookOf = (lane: Column['lane']) => (drag?.over === lane ? look : null)
  const columnsOf = (lane: Column['lane']) => view.columns.filter((column) => column.lane === lane)
  const lane = (name: Column['lane']) =>
    columnsOf(name).map((column) => (
      <ColumnLane
        key={column.key}
        column={column}
        circle={circle}
        tools={tools}
        look={lookOf(name)}
        place={drag?.place ?? null}
      />
    ))
  const chosen = lane('chosen')
  const later = lane('later')
  const frame = { 'data-picking': tools.picked.size > 0 || undefined }
  if (layout === 'pool') {
    return (
      <div className={[styles['lanes'], styles['pool']].join(' ')} {...frame}>
        <Pool columns={columnsOf('new')} tools={tools} look={lookOf('new')} />
        <div className={styles['last']}>
          {chosen}
          {later}
        </div>
      </div>
    )
  }
  const live = notes.liveNoteId ? findNote(notes, notes.liveNoteId) : null
  return (
    <div className={styles['lanes']} {...frame}>
      {lane('new')}
      {chosen}
      <Lane name="live" count={1} shown={1} look={lookOf('live')}>
        {live ? (
          <LiveNote key={live.id} note={live} act={tools.act} originals={mergedInto(notes, live.id)} />
        ) : (
          <p className={styles['slot']}>{t('empty.live')}</p>
        )}
        <Fairness notes={notes} inMiddle={circle} />
      </Lane>
      <div className={styles['last']}>
        {lane('answered')}
        {later}
      </div>
    </div>
  )
})

interface ColumnLaneProps {
  readonly column: Column
  readonly circle: Circle
  readonly tools: NoteTools
  readonly look: ActDecision['kind'] | null
  readonly place: number | null
}

/** A lane with its one column. What happens in another lane does not draw it again. */
const ColumnLane = memo(function ColumnLane({ column, circle, tools, look, place }: ColumnLaneProps) {
  const t = wordsIn('notes')
  const { lane, total, shown } = column
  const hasLine = lane === 'chosen' && look === 'do' && total > 0
  return (
    <Lane
      name={lane}
      count={total}
      shown={shown}
      hint={lane === 'later' ? t('parked') : undefined}
      help={lane === 'chosen' && <ChoosingHelp circle={circle} canAsk={tools.canAsk} />}
      look={look}
    >
      <ColumnNotes column={column} tools={tools} lineAt={hasLine ? place : null} />
    </Lane>
  )
})

interface PoolProps {
  readonly columns: readonly Column[]
  readonly tools: NoteTools
  readonly look: ActDecision['kind'] | null
}

function Pool({ columns, tools, look }: PoolProps) {
  const t = wordsIn(['notes', 'common'])
  const sum = (of: (column: Column) => number) => columns.reduce((total, column) => total + of(column), 0)
  const head = (
    <header className={styles['heads']}>
      {columns.map(
        ({ key, from, shown, total }) =>
          from && (
            <h2 key={key}>
              <Mark circle={from} size={14} />
              {t(`common:circle.${from}`)}
              <span>{shown === total ? total : t('notes:head.shownOf', { shown, total })}</span>
            </h2>
          ),
      )}
    </header>
  )
  return (
    <Lane name="new" count={sum((one) => one.total)} shown={sum((one) => one.shown)} head={head} look={look}>
      <div className={styles['two']}>
        {columns.map((column) => (
          <ColumnNotes key={column.key} column={column} tools={tools} lineAt={null} />
        ))}
      </div>
    </Lane>
  )
}
