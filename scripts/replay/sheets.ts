import { mkdir, rm } from 'node:fs/promises'
import { SheetsPanelPage } from '../driver/sheets-panel'
import { startsWithAny, words } from '../driver/words'
import type { Session } from './session'

/** Writing all sheets takes longer than an answer of the interface (ms). */
const PRINT_TIMEOUT = 60_000

/**
 * Saves every sheet of a meeting that was closed as a PDF in a folder, through the panel „Bladen”. Only the question
 * which folder is answered from outside. A meeting that was not closed has no panel, and no sheets.
 */
export async function printSheets(session: Session, folder: string): Promise<void> {
  const { meeting } = await session.look()
  if (meeting?.agenda.status !== 'ended') return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await session.app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }) })
  }, folder)
  const panel = new SheetsPanelPage(session.chair)
  await panel.root.waitFor()
  const which = panel.root.getByRole('group', { name: words('sheets:panel.which') })
  for (const box of await which.getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.press('Space')
  }
  await panel.button(words('sheets:panel.manyPdf')).click()
  // What is looked at before it goes on paper was read by whoever wrote the scenario.
  const saved = panel.root.getByText(startsWithAny('sheets:panel.savedMany'))
  await panel.goOn.or(saved).first().waitFor({ timeout: PRINT_TIMEOUT })
  if (await panel.goOn.isVisible()) await panel.goOn.click()
  await saved.waitFor({ timeout: PRINT_TIMEOUT })
}
