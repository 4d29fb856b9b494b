import { expect, type Locator, type Page } from '@playwright/test'
import type { SheetName } from '@shared/sheets/names'
import { texts } from '@shared/strings/texts'
import { words } from './words'

const { fileName } = texts().sheets

/** The panel „Bladen”: what is ticked, the preview, and the ways out. */
export class SheetsPanelPage {
  readonly root: Locator

  constructor(readonly page: Page) {
    this.root = page.getByRole('complementary', { name: words('sheets:panel.title'), exact: true })
  }

  get preview(): Locator {
    return this.root.getByRole('group', { name: words('sheets:panel.preview') })
  }
  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true })
  }
  /** The look at words and names before sheets leave. */
  get asked(): Locator {
    return this.page.getByRole('dialog', { name: words('release:paper.title') })
  }
  get goOn(): Locator {
    return this.asked.getByRole('button', { name: words('release:paper.goOn'), exact: true })
  }
  /** Takes a way out for a talk that holds words to look at, and says that they may go on paper. */
  async leave(way: string): Promise<void> {
    await this.button(way).click()
    await this.goOn.click()
  }
  tick(name: string): Locator {
    return this.root.getByRole('checkbox', { name, exact: true })
  }

  /** Ticks exactly these sheets, once they are there. */
  async choose(...names: readonly SheetName[]): Promise<void> {
    for (const name of names) await expect(this.tick(words(`sheets:fileName.${name}`))).toBeVisible()
    for (const name of Object.keys(fileName) as SheetName[]) {
      const box = this.tick(words(`sheets:fileName.${name}`))
      if ((await box.count()) === 0) continue
      const isWanted = names.includes(name)
      if ((await box.isChecked()) !== isWanted) await box.press('Space')
      await expect(box).toBeChecked({ checked: isWanted })
    }
  }
}
