import { test as base } from '@playwright/test'
import { Driekring } from './driekring'

export { expect } from '@playwright/test'

interface Fixtures {
  /** The app on a fresh profile, not started yet. */
  idle: Driekring
  /** The app on a fresh profile with a clock that stands still until it is stepped. */
  driekring: Driekring
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from it
  idle: async ({}, use, testInfo) => {
    const driekring = await Driekring.inFreshProfile()
    await use(driekring)
    if (testInfo.status !== testInfo.expectedStatus) await driekring.takePictures((name) => testInfo.outputPath(name))
    await driekring.cleanUp()
  },
  driekring: async ({ idle }, use) => {
    await idle.start()
    await use(idle)
  },
})
