import { closeSync, lstatSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { texts } from '@shared/strings/texts'
import { app, dialog } from 'electron'

const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')

/**
 * Whether the profile is a folder that can be written in; it is made when it is not there. On a full disk it counts as one:
 * the app starts there too, and says so itself (docs/reliability.md, D5).
 */
export function isUsable(profile: string): boolean {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 })
    if (!statSync(profile).isDirectory()) return false
    const probe = join(profile, `writable-${process.pid}`)
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
    return true
  } catch (error) {
    return isFull(error)
  }
}

/**
 * Whether a start that did not get the lock really is a second one. Elsewhere than on Windows the lock is a link in the
 * profile; without it nobody holds it, and it could only not be made.
 */
export function isSecond(profile: string): boolean {
  if (process.platform === 'win32') return true
  try {
    lstatSync(join(profile, 'SingletonLock'))
    return true
  } catch {
    return false
  }
}

/** Says in a window of its own that the profile cannot be used, and leaves (docs/domain.md, rule 207). */
export async function sayUnusable(profile: string): Promise<void> {
  // The engine needs a folder to show anything at all.
  const elsewhere = mkdtempSync(join(tmpdir(), 'driekring-'))
  app.setPath('userData', elsewhere)
  process.once('exit', () => rmSync(elsewhere, { recursive: true, force: true }))
  await app.whenReady()
  const { title, text } = texts().common.startFailed.profile
  dialog.showErrorBox(title, `${text}\n\n${profile}`)
  app.exit(1)
}
