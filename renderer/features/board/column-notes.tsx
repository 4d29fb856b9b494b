import type { QuestionNote } from '@shared/board/state'
import type { NoteId } from '@shared/lib/ids'
import { Fragment, memo } from 'react'
import { type Column, idsIn } from './board-view'
import styles from './column-notes.module.css'
import { NoteSheet, type NoteTools } from './note-sheet'

export interface ColumnNotesProps {
  readonly column: Column
  readonly tools: NoteTools
  /** Where among the chosen notes that stay a drop would come; null for no line. */
  readonly lineAt: number | null
}

/** So many notes are drawn together. */
const SHEET = 12
/** From so many notes on, the sheets of a column that are out of sight are not drawn. */
const LONG = 80
/** While searching already from so many on: what is found changes with every key. */
const LONG_FOUND = 2 * SHEET

interface Sheet {
  readonly key: string
  readonly first: number
  readonly notes: readonly QuestionNote[]
}

function inSheets(notes: readonly QuestionNote[]): Sheet[] {
  const count = Math.ceil(notes.length / SHEET)
  return Array.from({ length: count }, (_, place) => ({
    key: `sheet.${place}`,
    first: place * SHEET,
    notes: notes.slice(place * SHEET, (place + 1) * SHEET),
  }))
}

/** The notes of a column under each other, under the names of their groups. */
export const ColumnNotes = memo(function ColumnNotes({ column, tools, lineAt }: ColumnNotesProps) {
  const { lane, shown, total } = column
  const ids = idsIn(column)
  const isLong = ids.length > (shown < total ? LONG_FOUND : LONG)
  const tabStop = tools.cursor && ids.includes(tools.cursor) ? tools.cursor : (ids[0] ?? null)
  const staying = lineAt === null ? [] : ids.filter((id) => !tools.away.has(id))
  const lineBefore = lineAt === null ? null : (staying[lineAt] ?? 'end')
  const ifOn = (notes: readonly QuestionNote[], id: NoteId | 'end' | null) =>
    id !== null && notes.some((note) => note.id === id) ? (id as NoteId) : null
  return (
    <div className={[styles['column'], tools.isCompact ? styles['compact'] : ''].join(' ')}>
      {column.groups.map((group) => (
        <Fragment key={group.name}>
          {group.name !== '' && (
            <header className={styles['heading']}>
              <h3 dir="auto">{group.name}</h3>
              <span>{group.notes.length}</span>
            </header>
          )}
          {inSheets(group.notes).map(({ key, first, notes }) => (
            <NoteSheet
              key={key}
              notes={notes}
              lane={lane}
              tools={tools}
              first={first}
              tabStop={ifOn(notes, tabStop)}
              lineBefore={ifOn(notes, lineBefore)}
              isLong={isLong}
            />
          ))}
        </Fragment>
      ))}
      {lineBefore === 'end' && <p className={styles['end']} data-line />}
    </div>
  )
})
