import { join } from 'node:path'
import type { IpcProblem, SaveRequest } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { app, type BrowserWindow, dialog } from 'electron'
import { handleCalls } from '../ipc/handle'
import { fileName, problemOf, writeWhole } from './write-file'

/** Asks where to, then writes the text there and nowhere else. The answer is the chosen path. */
async function save(chair: BrowserWindow, request: SaveRequest): Promise<Result<string, IpcProblem>> {
  const { title, kind, extension, text } = request
  const defaultPath = join(app.getPath('documents'), fileName(title, extension))
  const filters = [{ name: kind, extensions: [extension] }]
  const choice = await dialog.showSaveDialog(chair, { defaultPath, filters })
  if (choice.canceled || !choice.filePath) return fail('file/cancelled')
  try {
    await writeWhole(choice.filePath, text, 0o644)
    return ok(choice.filePath)
  } catch (error) {
    return fail(problemOf(error))
  }
}

/** Saves small texts for other programs, such as a calendar file. */
export function setupSaving(chair: BrowserWindow): void {
  handleCalls('chair', chair, { 'save-file': (request) => save(chair, request) })
}
