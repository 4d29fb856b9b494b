import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Findings of axe that keep people out. The preview of the board is a picture and is checked in its own window. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Its source is a megabyte and a half: a page that has it does not take it in again.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
  const { violations } = await axe
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .exclude('[inert]')
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}
