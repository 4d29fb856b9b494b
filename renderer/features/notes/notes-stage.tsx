import { DndContext, DragOverlay, useSensor, useSensors } from '@dnd-kit/core'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { SHORT_WINDOW, useMedia } from '@renderer/state/window/use-media'
import { wordsIn } from '@renderer/ui/text'
import type { Circle, NoteId } from '@shared/lib/ids'
import { findNote, mergedInto, type NotesState } from '@shared/notes/state'
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { CalmMouse, CalmTouch } from './calm-sensors'
import { DragSurface } from './drag-surface'
import { HeldNotes } from './held-notes'
import { laneUnder } from './lane-under'
import { NoteLanes } from './note-lanes'
import styles from './notes-panel.module.css'
import { idsIn, type NotesLayout, type NotesView, rangeBetween } from './notes-view'
import { PickedBar } from './picked-bar'
import { RewordDialog } from './reword-dialog'
import type { NoteTools } from './sheet-note'
import { useDragWords } from './use-drag-words'
import { useNoteActs, useNoteSaid } from './use-note-acts'
import { useNoteDrag } from './use-note-drag'
import { useNoteKeys } from './use-note-keys'
import type { NoteFilters } from './use-notes'
import { usePicked } from './use-picked'
import { useTravel } from './use-travel'
import { useTwins } from './use-twins'

export interface NotesStageProps {
  readonly notes: NotesState
  readonly circle: Circle
  readonly canAsk: boolean
  readonly names: readonly string[]
  readonly filters: NoteFilters
  readonly layout: NotesLayout
  readonly isCompact: boolean
}

const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { delay: 200, tolerance: 8 } }
const LANDING = { duration: 200, easing: 'cubic-bezier(.2,0,0,1)' }
const NOBODY: readonly NoteId[] = []
const NOTHING: NotesView = { columns: [], originals: new Map() }

/**
 * The lanes and all that is done to notes in them. Mouse, touch, keys and buttons all go through one door. A key of
 * a search does not draw it again, only the lanes inside.
 */
export const NotesStage = memo(function NotesStage(props: NotesStageProps) {
  const { notes, circle, canAsk, names, filters, layout, isCompact } = props
  const t = wordsIn('notes')
  const root = useRef<HTMLDivElement>(null)
  const shown = useRef(NOTHING)
  const anchor = useRef<NoteId | null>(null)
  const [rewordId, setRewordId] = useState<NoteId | null>(null)
  const act = useNoteActs(canAsk)
  const picked = usePicked(act)
  const keys = useNoteKeys({ notes, shown, canAsk, picked, root, act })
  const { drag, look, onHold, handlers } = useNoteDrag({ notes, canAsk, picked, root, act })
  const accessibility = useDragWords(notes, drag, look)
  const sensors = useSensors(useSensor(CalmMouse, MOUSE), useSensor(CalmTouch, TOUCH))
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const isShort = useMedia(SHORT_WINDOW)
  const twins = useTwins(notes, circle)
  useShortcuts({ k: () => picked.moveAll('chosen'), l: () => picked.moveAll('later') })

  const { toggle, add } = picked
  const onPick = useCallback(
    (id: NoteId, isRange: boolean) => {
      const visible = shown.current.columns.flatMap(idsIn)
      if (isRange && anchor.current) add(rangeBetween(visible, anchor.current, id))
      else toggle(id)
      anchor.current = id
    },
    [toggle, add],
  )
  const away = drag?.ids ?? NOBODY
  useTravel(root, away)
  const tools = useMemo<Omit<NoteTools, 'originals'>>(
    () => ({
      picked: new Set(picked.ids),
      away: new Set(away),
      cursor: keys.cursor,
      names,
      canAsk,
      act,
      isCompact,
      isShort,
      twins,
      onPick,
      onReword: setRewordId,
      onDone: picked.clear,
    }),
    [picked.ids, away, keys.cursor, names, canAsk, act, isCompact, isShort, twins, onPick, picked.clear],
  )
  const reworded = rewordId && findNote(notes, rewordId)
  const held = away[0] && findNote(notes, away[0])
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={laneUnder}
        autoScroll={false}
        accessibility={accessibility}
        {...handlers}
      >
        <DragSurface
          label={t('label')}
          root={root}
          notes={notes}
          onHold={onHold}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
          onBlur={keys.onBlur}
        >
          <NoteLanes
            notes={notes}
            circle={circle}
            filters={filters}
            shown={shown}
            layout={layout}
            tools={tools}
            drag={drag}
            look={look}
          />
        </DragSurface>
        {drag && <div className={styles['shield']} />}
        <DragOverlay dropAnimation={isStill ? null : LANDING} className={styles['overlay'] ?? ''}>
          {held ? <HeldNotes note={held} originals={mergedInto(notes, held.id)} count={away.length} /> : null}
        </DragOverlay>
      </DndContext>
      {picked.ids.length > 1 && <PickedBar picked={picked} />}
      <p id="note-keys" hidden>
        {t('say.howTo')}
      </p>
      <Said />
      {reworded && <RewordDialog key={reworded.id} note={reworded} act={act} onClose={() => setRewordId(null)} />}
    </>
  )
})

/** What came of the last act on notes. Apart, so that saying it draws nothing else again. */
function Said() {
  return (
    <p className={styles['said']} role="status">
      {useNoteSaid((last) => last.said)}
    </p>
  )
}
