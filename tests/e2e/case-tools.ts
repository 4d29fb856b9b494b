import type { Locator, Page } from '@playwright/test'
import type { CaseState } from '@shared/talk/case-state'
import { startsWith } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { expect } from './fixtures'
import { misfits, resize } from './measure'

const CONSOLES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]

export const caseOf = async (driekring: Driekring): Promise<CaseState> => (await driekring.look()).meeting.pupilCase

/** A text field in the work of this part, by its label; a helper line may follow the label. */
export function box(page: Page, label: string): Locator {
  return page.getByRole('main').getByRole('textbox', { name: startsWith(label) })
}

/** Goes on with Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never came to ${target}`)
}

export async function typeIn(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.insertText(text)
}

/** The panel fits on every console, and keeps nobody out. */
export async function isSound(driekring: Driekring): Promise<void> {
  const { page } = driekring.chair
  for (const size of CONSOLES) {
    await resize(driekring.app, page, size)
    expect.soft(await misfits(page), `${size.width}x${size.height}`).toEqual([])
  }
  expect.soft(await seriousFindings(page)).toEqual([])
}
