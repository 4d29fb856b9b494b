import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Findings of axe that keep people out. The preview of the board is a picture and is checked in its own window. */
export async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[inert]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}
