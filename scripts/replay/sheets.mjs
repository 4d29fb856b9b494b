import { mkdir, rm } from 'node:fs/promises'

/** @typedef {import('./session.mjs').Session} Session */

/** Writing all sheets takes longer than an answer of the interface (ms). */
const PRINT_TIMEOUT = 60_000

/**
 * Saves every sheet of a meeting that was closed as a PDF in a folder, through the panel „Bladen”. Only the question
 * which folder is answered from outside. A meeting that was not closed has no panel, and no sheets.
 * @param {Session} session
 * @param {string} folder
 */
export async function printSheets(session, folder) {
  const { meeting } = await session.look()
  if (meeting?.agenda.status !== 'ended') return
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await session.app.evaluate(({ dialog }, path) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [path] }) })
  }, folder)
  const panel = session.chair.getByRole('complementary', { name: 'Bladen' })
  await panel.waitFor()
  for (const box of await panel.getByRole('group', { name: 'Welke bladen?' }).getByRole('checkbox').all()) {
    if (!(await box.isChecked())) await box.press('Space')
  }
  await panel.getByRole('button', { name: 'Bewaar elk blad apart' }).click()
  // What is looked at before it goes on paper was read by whoever wrote the scenario.
  const asked = session.chair.getByRole('dialog').getByRole('button', { name: 'Toch doorgaan' })
  const saved = panel.getByText(/^\d+ PDF.* bewaard\./)
  await asked.or(saved).first().waitFor({ timeout: PRINT_TIMEOUT })
  if (await asked.isVisible()) await asked.click()
  await panel.getByText(/^\d+ PDF.* bewaard\./).waitFor({ timeout: PRINT_TIMEOUT })
}
