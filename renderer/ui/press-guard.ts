/**
 * A press is where it began (docs/domain.md, rule 224): a button that could not be pressed when the mouse or the finger
 * came down does not act when it is let go, though leaving a field in between may have switched it on. Gives back how
 * to stop guarding.
 */
export function guardPresses(page: Document): () => void {
  let pressed: Element | null = null
  const buttonAt = (event: Event) => (event.target instanceof Element ? event.target.closest('button') : null)
  const onDown = (event: PointerEvent) => {
    const button = buttonAt(event)
    pressed = button?.disabled ? button : null
  }
  const onClick = (event: MouseEvent) => {
    const button = buttonAt(event)
    // A key or a script presses without coming down.
    if (event.detail > 0 && button !== null && button === pressed) {
      event.preventDefault()
      event.stopPropagation()
    }
    pressed = null
  }
  page.addEventListener('pointerdown', onDown, true)
  page.addEventListener('click', onClick, true)
  return () => {
    page.removeEventListener('pointerdown', onDown, true)
    page.removeEventListener('click', onClick, true)
  }
}
