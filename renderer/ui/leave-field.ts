/** Leaves the field with the caret, so that what was typed in it is taken over before something else is done. */
export function leaveField(): void {
  const active = document.activeElement
  if (active instanceof HTMLElement) active.blur()
}
