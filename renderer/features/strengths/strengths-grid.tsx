import { DndContext, DragOverlay, MouseSensor, pointerWithin, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { useMedia } from '@renderer/state/window/use-media'
import { wordsIn } from '@renderer/ui/text'
import type { Place } from '@shared/lib/ids'
import { discussedAreas } from '@shared/strengths/rows'
import type { Strength } from '@shared/strengths/state'
import { Monitor } from 'lucide-react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { DragSurface } from './drag-surface'
import type { CellTools } from './grid-cell'
import { ColumnHeads, GridHead } from './grid-head'
import { type Editing, GridRows } from './grid-rows'
import { type CellPlace, cellKey, shouldAskOthersFirst, strengthOf } from './grid-view'
import { StrengthChip } from './strength-chip'
import styles from './strengths-grid.module.css'
import { useGridFocus } from './use-grid-focus'
import { useMoveStrength } from './use-move-strength'
import { useRelease, useStrengthsOut } from './use-release'
import { useStrengthDrag } from './use-strength-drag'
import { useView } from './use-view'

const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { delay: 200, tolerance: 8 } }
const LANDING = { duration: 200, easing: 'cubic-bezier(.2,0,0,1)' }

/** What is strong, area by area and party by party. Mouse, touch, keys and buttons all end in the same commands. */
export function StrengthsGrid() {
  const t = wordsIn('strengths')
  const [place, setPlace] = useState<Place | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const { state, view, pupilName } = useView(place)
  const root = useRef<HTMLDivElement>(null)
  const out = useStrengthsOut()
  const { releaseAll, releaseCell } = useRelease()
  const move = useMoveStrength()
  const onAdd = useCallback((cell: CellPlace) => setEditing({ key: cellKey(cell), what: 'new' }), [])
  const onEdit = useCallback((one: Strength) => setEditing({ key: cellKey(one), what: one.id }), [])
  const { drag, onHold, accessibility, handlers } = useStrengthDrag(state, move, onEdit)
  const { cursor, said, followTo, onKeyDown, onFocus } = useGridFocus({ view, root, move, onAdd })
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH))
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const latest = useRef(editing)
  latest.current = editing
  const onClose = useCallback(() => {
    const was = latest.current
    if (was) followTo(was.what === 'new' ? `add.${was.key}` : was.what)
    setEditing(null)
  }, [followTo])
  const { areAll } = out
  const { parties } = view
  const tools = useMemo<CellTools>(
    () => ({
      parties,
      place,
      pupilName: pupilName || t('thePupil'),
      onAdd,
      onEdit,
      onClose,
      onRelease: releaseCell,
    }),
    [parties, place, pupilName, t, onAdd, onEdit, onClose, releaseCell],
  )
  const held = strengthOf(state, drag?.id ?? null)
  const isWholeShown = areAll && out.isShown
  const columns = parties.length === 4 ? styles['four'] : ''
  return (
    <div className={styles['wrap']}>
      <GridHead
        discussed={discussedAreas(state).length}
        askFirst={shouldAskOthersFirst(state) ? tools.pupilName : null}
        out={out}
        onReleaseAll={releaseAll}
      />
      <div className={[styles['frame'], areAll ? styles[isWholeShown ? 'shown' : 'ready'] : ''].join(' ')}>
        {areAll && (
          <p className={styles['tab']}>
            <Monitor size={16} aria-hidden="true" />
            {t(isWholeShown ? 'wholeOnSmartboard' : 'wholeReady')}
          </p>
        )}
        <DndContext sensors={sensors} collisionDetection={pointerWithin} accessibility={accessibility} {...handlers}>
          <DragSurface
            root={root}
            state={state}
            label={t('label')}
            className={[styles['grid'], columns].join(' ')}
            onHold={onHold}
            onKeyDown={onKeyDown}
            onFocus={onFocus}
          >
            <ColumnHeads view={view} place={place} onPlace={setPlace} />
            <GridRows view={view} tools={tools} editing={editing} cursor={cursor} drag={drag} out={out} />
          </DragSurface>
          <DragOverlay dropAnimation={isStill ? null : LANDING} className={styles['overlay'] ?? ''}>
            {held && (
              <div className={styles['held']} data-held>
                <StrengthChip strength={held} />
              </div>
            )}
          </DragOverlay>
        </DndContext>
      </div>
      <p id="strength-keys" hidden>
        {t('howTo')}
      </p>
      <p className={styles['said']} role="status">
        {said}
      </p>
    </div>
  )
}
