import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nl } from '@shared/strings/nl'
import { app, dialog } from 'electron'

const major = () => Number(process.versions.electron.split('.')[0])

/** The newest engine (Electron major) that ever wrote in this profile; 0 when none is known. */
function newestEngine(path: string): number {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof stored === 'number' ? stored : 0
  } catch {
    return 0
  }
}

/**
 * Refuses to start on a profile that a newer engine has used: an older one would take its database for damaged and
 * empty it. Must run before any window opens the app's pages. True when the start may go on.
 */
export function isEngineNewEnough(): boolean {
  const folder = app.getPath('userData')
  const path = join(folder, 'engine.json')
  const newest = newestEngine(path)
  if (newest > major()) {
    dialog.showErrorBox(nl.common.olderEngine.title, nl.common.olderEngine.text)
    return false
  }
  mkdirSync(folder, { recursive: true })
  if (newest < major()) writeFileSync(path, JSON.stringify(major()))
  return true
}
