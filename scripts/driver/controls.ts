import type { Locator } from '@playwright/test'

/** Ticks a box or a radio, or takes the tick away, as a click on its words does. */
export async function tick(box: Locator, isOn = true): Promise<void> {
  // The input itself lies unseen under its words, which take the pointer.
  await box.setChecked(isOn, { force: true })
}
