import { useDispatch } from '@renderer/state/chair-context'
import { decisionOf, pressOf } from '@renderer/state/keys/decision-of'
import { type KeyName, writesSign } from '@shared/lib/decide-key'
import type { StrengthId } from '@shared/lib/ids'
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { cellBeside } from './decide-move'
import { addStop, arrowWithCtrl, cellOfStop, isWalk, type Stop, stopAfter } from './grid-keys'
import type { CellPlace, GridView } from './grid-view'
import type { useMoveStrength } from './use-move-strength'

export interface GridFocusParts {
  readonly view: GridView
  readonly root: RefObject<HTMLElement | null>
  readonly move: ReturnType<typeof useMoveStrength>
  readonly onAdd: (cell: CellPlace) => void
}

const stopAt = (target: EventTarget): Stop | null =>
  target instanceof HTMLElement ? ((target.dataset['stop'] as Stop | undefined) ?? null) : null

/** A menu that closes gives the focus back a few frames later, to a button that may be gone by then. */
const FRAMES = 12

/** Keeps the focus from getting lost to the page itself for a few frames. */
function keepFrom(isLost: () => boolean, find: () => void, frames = FRAMES): void {
  if (frames === 0) return
  requestAnimationFrame(() => {
    if (isLost()) find()
    keepFrom(isLost, find, frames - 1)
  })
}

/**
 * Keys in the grid: arrows walk, a letter begins a new strength in the cell, Ctrl and arrows move a strength, Delete
 * takes it away. The focus follows what moved.
 */
export function useGridFocus({ view, root, move, onAdd }: GridFocusParts) {
  const dispatch = useDispatch()
  const [cursor, setCursor] = useState<Stop | null>(null)
  const [said, setSaid] = useState('')
  const follow = useRef<Stop | null>(null)
  const focus = useCallback(
    (stop: Stop) => {
      const target = root.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(stop)}"]`)
      target?.focus({ preventScroll: true })
      target?.scrollIntoView({ block: 'nearest' })
    },
    [root],
  )
  const followTo = useCallback((stop: Stop | null) => {
    follow.current = stop
  }, [])
  // What moved is drawn anew in its cell, and a panel that closes leaves the focus nowhere.
  useLayoutEffect(() => {
    const stop = follow.current
    follow.current = null
    if (!stop) return
    focus(stop)
    keepFrom(
      () => document.activeElement === document.body,
      () => focus(stop),
    )
  })
  const act = (key: KeyName, stop: Stop, isHeld: boolean): boolean => {
    const cell = cellOfStop(view, stop)
    if (!cell) return false
    if (isWalk(key)) {
      const next = stopAfter(view, stop, key)
      if (next) focus(next)
      return next !== null || key.startsWith('Arrow')
    }
    const arrow = arrowWithCtrl(key)
    if (stop === addStop(cell) || (key !== 'Delete' && !arrow)) return false
    // A key that is held walks on, and moves nothing (docs/domain.md, rule 231).
    if (isHeld) return true
    if (!arrow) {
      follow.current = addStop(cell)
      return dispatch({ type: 'strengths/remove', id: stop as StrengthId }).ok
    }
    const goAlong = () => {
      follow.current = stop
    }
    setSaid(move(stop as StrengthId, cellBeside(cell, view.parties, arrow), goAlong).said)
    return true
  }
  const onKeyDown = ({ target, nativeEvent: event }: KeyboardEvent) => {
    const stop = stopAt(target)
    const cell = stop && cellOfStop(view, stop)
    if (!stop || !cell) return
    const decision = decisionOf(event)
    // The panel is there with its caret before the letter comes in, so the letter lands in it by itself.
    if (decision.kind === 'text' && writesSign(pressOf(event)) && event.key !== ' ') flushSync(() => onAdd(cell))
    if (decision.kind === 'ours' && act(decision.name, stop, decision.isHeld)) event.preventDefault()
  }
  const onFocus = (target: EventTarget) => {
    const stop = stopAt(target)
    if (stop) setCursor(stop)
  }
  return { cursor, said, followTo, onKeyDown, onFocus }
}
