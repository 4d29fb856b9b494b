import type { NoteId } from '@shared/lib/ids'
import type { Lane, QuestionNote } from '@shared/notes/state'
import { memo } from 'react'
import { NoteActions } from './note-actions'
import { NoteCard } from './note-card'
import type { NoteWords } from './note-parts'
import type { DoNoteAct } from './use-note-acts'

/** What every column needs to draw its notes; all of it stays the same object while nothing changes. */
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

const NO_ORIGINALS: readonly QuestionNote[] = []
const NO_NAMES: readonly string[] = []

interface SheetNoteProps {
  readonly note: QuestionNote
  readonly lane: Lane
  readonly tools: NoteTools
  readonly t: NoteWords
  readonly place: number
  readonly isTabStop: boolean
}

/** Apart from its neighbours: one that comes or goes does not draw it again. */
export const SheetNote = memo(function SheetNote({ note, place, lane, tools, t, isTabStop }: SheetNoteProps) {
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
