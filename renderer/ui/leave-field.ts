import { flushSync } from 'react-dom'

/** The field within the open dialog, else the page, that says why it cannot be taken over; it gets the caret. */
function goToRefused(active: Element | null): boolean {
  const within = active?.closest('[role="dialog"]') ?? document
  const refused = within.querySelector<HTMLInputElement>('input[aria-invalid="true"]')
  refused?.focus()
  refused?.select()
  return refused !== null
}

/**
 * Leaves the field with the caret, so that what was typed in it is taken over before something else is done. False when
 * a field cannot be taken over: it says why, and has the caret.
 */
export function leaveField(): boolean {
  const active = document.activeElement
  // Drawn at once: whether it can be taken over stands in the page.
  if (active instanceof HTMLElement) flushSync(() => active.blur())
  return !goToRefused(active)
}

/** As `leaveField`, for a form that goes on being filled in: when all is taken over the caret stays where it was. */
export function takeOverField(): boolean {
  const active = document.activeElement
  if (!leaveField()) return false
  if (active instanceof HTMLElement) active.focus({ preventScroll: true })
  return true
}
