import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { texts } from '@shared/strings/texts'
import { app, dialog } from 'electron'
import { readTextOrNull, writeWhole } from './files/write-file'

const major = () => Number(process.versions.electron.split('.')[0])

/** It is noted down twice, the second time beside the snapshots: one that is torn or gone must not open the door. */
function notePlaces(profile: string): readonly string[] {
  return [join(profile, 'engine.json'), join(profile, 'snapshots', 'engine.json')]
}

async function noted(path: string): Promise<number> {
  const text = await readTextOrNull(path).catch(() => null)
  return text !== null && /^\d{1,6}$/.test(text.trim()) ? Number(text) : 0
}

/** The newest engine (Electron major) that ever wrote in a profile; 0 when none is known. */
export async function newestEngine(profile: string): Promise<number> {
  return Math.max(...(await Promise.all(notePlaces(profile).map(noted))))
}

/** Notes down the engine of this start wherever another one stands, or nothing that can be read. */
export async function noteEngine(profile: string, engine: number): Promise<void> {
  for (const path of notePlaces(profile)) {
    if ((await noted(path)) === engine) continue
    // On a full disk the app must still open what is there; the note is made at the next start.
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      .then(() => writeWhole(path, JSON.stringify(engine)))
      .catch(() => undefined)
  }
}

/**
 * Refuses to start on a profile that a newer engine has used: an older one would take its database for damaged and
 * empty it. Must run before any window opens the app's pages. True when the start may go on.
 */
export async function isEngineNewEnough(): Promise<boolean> {
  const profile = app.getPath('userData')
  if ((await newestEngine(profile)) > major()) {
    dialog.showErrorBox(texts().common.olderEngine.title, texts().common.olderEngine.text)
    return false
  }
  await noteEngine(profile, major())
  return true
}
