import { wordsIn } from '@renderer/ui/text'
import type { NoteId } from '@shared/lib/ids'
import type { Lane, QuestionNote } from '@shared/notes/state'
import { memo, useRef } from 'react'
import styles from './column-notes.module.css'
import { NoteActions } from './note-actions'
import { NoteCard } from './note-card'
import type { NoteWords } from './note-parts'
import { areSame } from './notes-view'
import { type Drawn, useDrawn } from './use-near'
import type { DoNoteAct } from './use-note-acts'

/** What every column of the board needs to draw its notes; all of it stays the same object while nothing changes. */
export interface NoteTools {
  readonly originals: ReadonlyMap<NoteId, readonly QuestionNote[]>
  readonly picked: ReadonlySet<NoteId>
  readonly away: ReadonlySet<NoteId>
  readonly cursor: NoteId | null
  readonly names: readonly string[]
  readonly canAsk: boolean
  readonly act: DoNoteAct
  readonly isCompact: boolean
  /** Height is short: a chosen note is one line. */
  readonly isShort: boolean
  /** Notes with the same words as another. */
  readonly twins: ReadonlySet<NoteId>
  readonly onPick: (id: NoteId, isRange: boolean) => void
  readonly onReword: (id: NoteId) => void
  readonly onDone: () => void
}

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

const NO_ORIGINALS: readonly QuestionNote[] = []
const NO_NAMES: readonly string[] = []
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

interface SheetNoteProps {
  readonly note: QuestionNote
  readonly lane: Lane
  readonly tools: NoteTools
  readonly t: NoteWords
  readonly place: number
  readonly isTabStop: boolean
}

/** Apart from its neighbours: one that comes or goes does not draw it again. */
const SheetNote = memo(function SheetNote({ note, place, lane, tools, t, isTabStop }: SheetNoteProps) {
  const isOrdered = lane === 'chosen'
  const originals = tools.originals.get(note.id) ?? NO_ORIGINALS
  const isSelected = tools.picked.has(note.id)
  return (
    <NoteCard
      note={note}
      originals={originals}
      t={t}
      isSelected={isSelected}
      isCompact={isOrdered ? tools.isShort : tools.isCompact}
      isOneLine={isOrdered && tools.isShort}
      isTwin={tools.twins.has(note.id)}
      isTabStop={isTabStop}
      isAway={tools.away.has(note.id)}
      names={lane === 'answered' ? NO_NAMES : tools.names}
      onPick={tools.onPick}
      onReword={tools.onReword}
      {...(isOrdered ? { order: place + 1 } : {})}
    >
      {isSelected && tools.picked.size === 1 && (
        <NoteActions
          note={note}
          isMerged={originals.length > 0}
          canAsk={tools.canAsk}
          act={tools.act}
          onDone={tools.onDone}
          onReword={tools.onReword}
        />
      )}
    </NoteCard>
  )
})
