import type { NoteId } from '@shared/lib/ids'
import type { QuestionNote } from '@shared/notes/state'
import { Fragment, memo } from 'react'
import styles from './column-notes.module.css'
import { NoteSheet } from './note-sheet'
import { type Column, idsIn, type NoteGroup } from './notes-view'
import type { NoteTools } from './sheet-note'

export interface ColumnNotesProps {
  readonly column: Column
  readonly tools: NoteTools
  /** Where among the chosen notes that stay a drop would come; null for no line. */
  readonly lineAt: number | null
}

/** So many notes are drawn together. */
const SHEET = 12
/** From so many notes on, the sheets of a column are not drawn before they come near what can be seen. */
const LONG = 240

interface Sheet {
  readonly key: string
  readonly first: number
  readonly notes: readonly QuestionNote[]
  readonly found: readonly QuestionNote[]
}

/** A search leaves every note on its sheet: none of them moves, it is only seen or not. */
function inSheets({ all, notes }: NoteGroup): Sheet[] {
  const isFound = notes === all ? null : new Set(notes)
  const count = Math.ceil(all.length / SHEET)
  return Array.from({ length: count }, (_, place) => {
    const own = all.slice(place * SHEET, (place + 1) * SHEET)
    const found = isFound ? own.filter((note) => isFound.has(note)) : own
    return { key: `sheet.${place}`, first: place * SHEET, notes: own, found }
  })
}

/** The notes of a column under each other, under the names of their groups. */
export const ColumnNotes = memo(function ColumnNotes({ column, tools, lineAt }: ColumnNotesProps) {
  const { lane, total } = column
  const ids = idsIn(column)
  const isLong = total > LONG
  const tabStop = tools.cursor && ids.includes(tools.cursor) ? tools.cursor : (ids[0] ?? null)
  const staying = lineAt === null ? [] : ids.filter((id) => !tools.away.has(id))
  const lineBefore = lineAt === null ? null : (staying[lineAt] ?? 'end')
  const ifOn = (notes: readonly QuestionNote[], id: NoteId | 'end' | null) =>
    id !== null && notes.some((note) => note.id === id) ? (id as NoteId) : null
  return (
    <div className={[styles['column'], tools.isCompact ? styles['compact'] : ''].join(' ')}>
      {column.groups.map((group) => (
        <Fragment key={group.name}>
          {group.name !== '' && group.notes.length > 0 && (
            <header className={styles['heading']}>
              <h3 dir="auto">{group.name}</h3>
              <span>{group.notes.length}</span>
            </header>
          )}
          {inSheets(group).map(({ key, first, notes, found }) => (
            <NoteSheet
              key={key}
              notes={notes}
              found={found}
              lane={lane}
              tools={tools}
              first={first}
              tabStop={ifOn(found, tabStop)}
              lineBefore={ifOn(found, lineBefore)}
              isLong={isLong}
            />
          ))}
        </Fragment>
      ))}
      {lineBefore === 'end' && <p className={styles['end']} data-line />}
    </div>
  )
})
