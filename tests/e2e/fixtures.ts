import { test as base, type TestInfo } from '@playwright/test'
import { Driekring } from './driekring'

export { expect } from '@playwright/test'

interface Fixtures {
  /** The app on a fresh profile, not started yet. */
  idle: Driekring
  /** The app on a fresh profile with a clock that stands still until it is stepped. */
  driekring: Driekring
}

interface OfWorker {
  /** The app that the tests of one worker have in turn. */
  house: Driekring
}

async function picturesOfFailure(driekring: Driekring, testInfo: TestInfo): Promise<boolean> {
  const isFailed = testInfo.status !== testInfo.expectedStatus
  if (isFailed) await driekring.takePictures((name) => testInfo.outputPath(name))
  return isFailed
}

/** Each test starts an app of its own, as the user does. */
export const test = base.extend<Fixtures, OfWorker>({
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from it
    async ({}, use) => {
      const house = await Driekring.inFreshProfile()
      await use(house)
      await house.cleanUp()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from it
  idle: async ({}, use, testInfo) => {
    const driekring = await Driekring.inFreshProfile()
    await use(driekring)
    await picturesOfFailure(driekring, testInfo)
    await driekring.cleanUp()
  },
  driekring: async ({ idle }, use) => {
    await idle.start()
    await use(idle)
  },
})

/** The tests have one app in turn, cleared in between: for tests of the pages. Whoever changes more has an app of its own. */
export const inOneApp = test.extend<Fixtures>({
  idle: async ({ house }, use, testInfo) => {
    await house.clear()
    await use(house)
    if (await picturesOfFailure(house, testInfo)) await house.kill()
  },
})
