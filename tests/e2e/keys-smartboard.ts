import type { Page } from '@playwright/test'
import { type PupilSceneView, pageOfPupilScene } from '@shared/smartboard/pupil-view'
import type { Keyboard } from '../../scripts/driver/keyboard'
import { PupilPage } from '../../scripts/driver/pupil-page'
import { startsWith, words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { expect } from './fixtures'

type Part = Parameters<PupilPage['part']>[0]

/** Keeps from now on everything the board shows and is sent. */
export async function watchSmartboard(smartboard: Page): Promise<void> {
  await smartboard.evaluate(() => {
    const seen = new Set<string>()
    const look = () => seen.add(document.body.textContent ?? '')
    look()
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    const bridge = Reflect.get(window, 'bridge') as { on(name: 'view', hear: (view: unknown) => void): void }
    bridge.on('view', (view) => seen.add(JSON.stringify(view)))
    Reflect.set(window, 'seenOnSmartboard', seen)
  })
}

/** All that was ever on the board, one after the other. */
export function everOnSmartboard(smartboard: Page): Promise<string> {
  return smartboard.evaluate(() => [...(Reflect.get(window, 'seenOnSmartboard') as Set<string>)].join('\n'))
}

/** Ticks „Iedereen in de kamer mag dit zien”. */
export async function openRoom(keys: Keyboard, { chair }: Driekring): Promise<void> {
  await keys.tick(PupilPage.of(chair).room)
}

/** Page Down shows the room every page of what stands on the board. */
async function turnPages(keys: Keyboard, driekring: Driekring): Promise<void> {
  const page = async () => pageOfPupilScene((await driekring.look()).view.scene as PupilSceneView)
  const { count } = await page()
  for (let index = 1; index < count; index += 1) {
    await keys.press('PageDown')
    await expect.poll(async () => (await page()).index).toBe(index)
  }
}

/** Puts a part on the board, page by page; a name in it is looked at first. */
export async function put(keys: Keyboard, driekring: Driekring, part: Part, hasName = false): Promise<void> {
  const { chair, projector } = driekring
  const page = PupilPage.of(chair)
  await keys.enter(chair.button(words('release:putNamed', { part: words(`console:scene.${part}`) })))
  if (hasName) await keys.enter(chair.button(words('release:check.goOn'), page.check))
  await expect(projector.scene(part)).toBeVisible()
  await turnPages(keys, driekring)
}

/** Puts the first concern on the board, and no other. */
export async function putFirstConcern(keys: Keyboard, { chair, projector }: Driekring): Promise<void> {
  const row = chair.page.locator('[data-concern]').first()
  await keys.enter(row.getByRole('button', { name: startsWith(words('pupilCase:release.putNamed', { text: '' })) }))
  await expect(projector.scene('concerns')).toBeVisible()
}

/** B makes the board black; B again brings it back. */
export async function blackOut(keys: Keyboard, driekring: Driekring): Promise<void> {
  const isBlack = async () => (await driekring.look()).view.isBlack
  await keys.press('b')
  await expect.poll(isBlack).toBe(true)
  await keys.press('b')
  await expect.poll(isBlack).toBe(false)
}
