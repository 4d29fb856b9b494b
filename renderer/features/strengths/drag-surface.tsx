import { useDraggable } from '@dnd-kit/core'
import { endWhenReleaseIsLost } from '@renderer/ui/lost-release'
import type { StrengthId } from '@shared/lib/ids'
import type { StrengthsState } from '@shared/strengths/state'
import {
  type KeyboardEventHandler,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { GridPart } from './grid-part'

export interface DragSurfaceProps {
  readonly root: RefObject<HTMLDivElement | null>
  readonly state: StrengthsState
  readonly label: string
  readonly className: string
  readonly onHold: (id: StrengthId) => void
  readonly onKeyDown: KeyboardEventHandler
  readonly onFocus: (target: EventTarget) => void
  readonly children: ReactNode
}

function chipUnder(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('[data-editor]')) return null
  const control = target.closest('button, input, textarea')
  return control && !control.matches('[data-take]') ? null : target.closest<HTMLElement>('[data-strength]')
}

/** The grid, from which strengths can be taken up. One draggable serves them all: the paper under the pointer is lent to it. */
export function DragSurface({ root, state, label, className, onHold, onKeyDown, onFocus, children }: DragSurfaceProps) {
  const { listeners, setNodeRef } = useDraggable({ id: 'strength' })
  const held = useRef<string | undefined>(undefined)
  const hold = (event: SyntheticEvent) => {
    const chip = chipUnder(event.target)
    if (!chip) return
    held.current = chip.dataset['strength']
    setNodeRef(chip)
    onHold(held.current as StrengthId)
    endWhenReleaseIsLost()
    listeners?.[event.type === 'touchstart' ? 'onTouchStart' : 'onMouseDown']?.(event)
  }
  // After a drop the paper lies elsewhere: that is where the picture under the pointer lands.
  useLayoutEffect(() => {
    const id = held.current
    if (id && state) setNodeRef(root.current?.querySelector<HTMLElement>(`[data-strength="${CSS.escape(id)}"]`) ?? null)
  }, [state, root, setNodeRef])
  return (
    <GridPart
      ref={root}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      className={className}
      data-letters
      onMouseDownCapture={hold}
      onTouchStartCapture={hold}
      onKeyDown={onKeyDown}
      onFocus={(event) => onFocus(event.target)}
    >
      {children}
    </GridPart>
  )
}
