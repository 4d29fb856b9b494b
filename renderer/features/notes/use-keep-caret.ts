import { type RefObject, useEffect } from 'react'

const TEXT_FIELD = 'textarea, input:not([type="radio"]):not([type="checkbox"])'
/** What takes the focus when it is pressed; everything else leaves the caret alone by itself. */
const TAKES_FOCUS = 'body, input[type="radio"], input[type="checkbox"], [data-react-aria-pressable]'
const OPENED = '[role="dialog"], [role="menu"]'
/** Focus that moves so soon after a press, in ms, was moved by it. */
const BY_POINTER = 1_000

/** Whether the caret is to come back from here. */
function isStray(target: Element | null): boolean {
  return target?.matches(TAKES_FOCUS) === true && !target.closest(OPENED)
}

/**
 * The field keeps its caret through everything that is done with mouse or finger; keys do move it. After a menu or a
 * dialog that was opened by mouse, the caret comes back too.
 */
export function useKeepCaret(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let isKept = false
    let pressedAt = 0
    const field = () => root.current?.querySelector<HTMLElement>('textarea') ?? null
    const onPointerDown = (event: PointerEvent) => {
      pressedAt = event.timeStamp
      if (document.activeElement === field()) isKept = true
      const target = event.target instanceof Element ? event.target : null
      if (target !== field() && target?.closest(TEXT_FIELD)) isKept = false
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const active = document.activeElement
      const isLeaving = active === field() && ['Tab', 'F6', 'Escape'].includes(event.key)
      if (isLeaving || !active?.closest(`${TEXT_FIELD}, ${OPENED}`)) isKept = false
    }
    const comeBack = (event: Event) => {
      if (event.timeStamp - pressedAt > BY_POINTER) return
      const active = document.activeElement
      if (isKept && isStray(active)) field()?.focus({ preventScroll: true })
    }
    // What takes the focus by pointer does so before the click is over; a closing menu gives it back a moment later.
    const onFocus = (event: FocusEvent) => queueMicrotask(() => comeBack(event))
    document.addEventListener('pointerdown', onPointerDown, true)
    document.addEventListener('keydown', onKeyDown, true)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('click', comeBack)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, true)
      document.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('click', comeBack)
    }
  }, [root])
}
