import { useEffect } from 'react'

/** What got the focus by mouse, pen or finger, also by way of a menu that was chosen from with it. */
let pointed: Element | null = null

/** Whether the focus came here by pointing: then Space is for the clock, not for this (docs/domain.md, rule 123). */
export function isPointedAt(element: Element): boolean {
  return pointed?.contains(element) === true
}

/** Keeps apart, as long as the page is there, what got the focus by pointing and what by a key. */
export function usePointed(): void {
  useEffect(() => {
    let isByKey = false
    const onKey = () => {
      isByKey = true
    }
    const onPoint = ({ target }: PointerEvent) => {
      isByKey = false
      const active = document.activeElement
      // What has the focus already can be pointed at as well.
      if (active !== document.body && target instanceof Node && active?.contains(target)) pointed = active
    }
    const onFocus = ({ target }: FocusEvent) => {
      pointed = isByKey || !(target instanceof Element) ? null : target
    }
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', onPoint, true)
    window.addEventListener('focusin', onFocus, true)
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', onPoint, true)
      window.removeEventListener('focusin', onFocus, true)
    }
  }, [])
}
