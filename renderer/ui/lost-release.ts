/** @dnd-kit gives up a drag when the page is hidden; this is what it hears then. */
const GIVE_UP = 'visibilitychange'

/**
 * To be called when something is taken up. The system can take the mouse away in between (Windows + L, a dialog of its own):
 * the release is then never heard, and what was held would follow the pointer with no button pressed, to be dropped by the
 * next click. So a drag ends, and what was held goes back, when the window loses the focus and when the pointer comes
 * back with nothing pressed (docs/domain.md, rule 237). A finger that moves is always pressed.
 */
export function endWhenReleaseIsLost(): void {
  const stop = () => {
    window.removeEventListener('pointermove', onMove, true)
    window.removeEventListener('blur', onLost)
    window.removeEventListener('pointerup', stop)
    window.removeEventListener('pointercancel', stop)
    document.removeEventListener('visibilitychange', stop)
  }
  const onLost = () => {
    stop()
    window.dispatchEvent(new Event(GIVE_UP))
  }
  const onMove = ({ pointerType, buttons }: PointerEvent) => {
    if (pointerType !== 'touch' && buttons === 0) onLost()
  }
  window.addEventListener('pointermove', onMove, true)
  window.addEventListener('blur', onLost)
  window.addEventListener('pointerup', stop)
  window.addEventListener('pointercancel', stop)
  document.addEventListener('visibilitychange', stop)
}
