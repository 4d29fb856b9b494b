import { wordsIn } from '@renderer/ui/text'
import type { NoteId } from '@shared/lib/ids'
import type { Lane, QuestionNote } from '@shared/notes/state'
import { memo, useRef } from 'react'
import styles from './column-notes.module.css'
import { areSame } from './notes-view'
import { type NoteTools, SheetNote } from './sheet-note'
import { type Drawn, useDrawn } from './use-near'

export interface NoteSheetProps {
  readonly notes: readonly QuestionNote[]
  /** Those of them that are seen; the others wait for the next key of a search. */
  readonly found: readonly QuestionNote[]
  readonly lane: Lane
  readonly tools: NoteTools
  /** The place of the first note among the chosen ones, from 0. */
  readonly first: number
  /** The note Tab leads to, when it lies on this sheet. */
  readonly tabStop: NoteId | null
  /** The note above which a drop would come, when it lies on this sheet. */
  readonly lineBefore: NoteId | null
  /** Part of a long column: not drawn before it came near what can be seen. */
  readonly isLong: boolean
}

const NOTHING: ReadonlySet<QuestionNote> = new Set()
/** About the height of a note with the gap below it, until the sheet was drawn once. */
const HEIGHT = { compact: 48, roomy: 78 } as const

function isSameSheet(before: NoteSheetProps, now: NoteSheetProps): boolean {
  const { notes: old, found: oldFound, ...others } = before
  const isSame = (Object.keys(others) as (keyof typeof others)[]).every((key) => before[key] === now[key])
  return isSame && areSame(old, now.notes) && areSame(oldFound, now.found)
}

/**
 * Which notes of a sheet are drawn: those that are seen, and those that were seen since the sheet came near, for the next
 * key of a search may want them again. A note that was never seen costs nothing.
 */
function useNotesDrawn(
  notes: readonly QuestionNote[],
  isSeen: ReadonlySet<QuestionNote> | null,
  as: Drawn['as'],
): ReadonlySet<QuestionNote> {
  const drawn = useRef(NOTHING)
  const isWanted = (note: QuestionNote) => as === 'full' && isSeen?.has(note) !== false
  const list = as === 'not' ? [] : notes.filter((note) => drawn.current.has(note) || isWanted(note))
  drawn.current = new Set(list)
  return drawn.current
}

/** Some notes under each other: drawn again together, and out of sight in a long column not at all. */
export const NoteSheet = memo(function NoteSheet(props: NoteSheetProps) {
  const { notes, found, lane, tools, first, tabStop, lineBefore, isLong } = props
  const t = wordsIn(['notes', 'common'])
  const list = useRef<HTMLUListElement>(null)
  const density = tools.isCompact ? 'compact' : 'roomy'
  const isHeld = tools.cursor !== null && tabStop === tools.cursor
  const look = !isLong || isHeld ? 'always' : found.length > 0 ? 'near' : 'never'
  const { as, each } = useDrawn(list, look, HEIGHT[density])
  const isSeen = found.length < notes.length ? new Set(found) : null
  const drawn = useNotesDrawn(notes, isSeen, as)
  return (
    <ul
      ref={list}
      className={styles['list']}
      data-far={as === 'kept' || undefined}
      style={as === 'full' ? undefined : { height: found.length * each }}
    >
      {notes.map(
        (note, at) =>
          drawn.has(note) && (
            <li
              key={note.id}
              data-unseen={isSeen?.has(note) === false || undefined}
              data-line={lineBefore === note.id || undefined}
            >
              <SheetNote
                note={note}
                lane={lane}
                tools={tools}
                t={t}
                place={first + at}
                isTabStop={tabStop === note.id}
              />
            </li>
          ),
      )}
    </ul>
  )
}, isSameSheet)
