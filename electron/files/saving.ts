import type { Answers } from '@shared/ipc/api'
import type { IpcProblem, SavedFiles, SaveRequest } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import type { BrowserWindow } from 'electron'
import { askPath, savedFiles, writeOut } from './files-out'

/** Asks where to, then writes the text there and nowhere else. */
async function save(chair: BrowserWindow, request: SaveRequest): Promise<Result<SavedFiles, IpcProblem>> {
  const { file, kind, extension, text } = request
  const path = await askPath(chair, file, { label: kind, extension })
  if (path === null) return fail('file/cancelled')
  const written = await writeOut(path, text)
  return written.ok ? ok(savedFiles([written.value])) : written
}

/** Saves small texts for other programs, such as a calendar file. */
export function setupSaving(chair: BrowserWindow): Answers<'save-file'> {
  return { 'save-file': (request) => save(chair, request) }
}
