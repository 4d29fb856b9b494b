import type { Locator, Page } from '@playwright/test'

/** The public window. */
export class ProjectorPage {
  constructor(readonly page: Page) {}

  /** The whole picture. */
  get smartboard(): Locator {
    return this.page.locator('#root')
  }

  get clock(): Locator {
    return this.page.getByRole('timer')
  }

  /** The picture of a scene; found by the name the board itself carries. */
  scene(kind: string): Locator {
    return this.page.locator(`[data-scene="${kind}"]`)
  }

  /** Every word in the window, hidden ones too. */
  async words(): Promise<string> {
    return (await this.page.locator('body').textContent()) ?? ''
  }
}
