import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

const MOST_LINES = 200

/** Adds a line of time, kind and exit code. Never a message, a name or a text: the file may be sent to a helper. */
function note(path: string, kind: string, reason: string, exitCode: number): void {
  try {
    appendFileSync(path, `${new Date().toISOString()} ${kind} ${reason} ${exitCode}\n`, { mode: 0o600 })
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    if (lines.length > 2 * MOST_LINES) writeFileSync(path, `${lines.slice(-MOST_LINES).join('\n')}\n`)
  } catch {
    // A note less is no reason to fall over.
  }
}

/**
 * Notes down which process fell over and when, in `crashes.log` in the profile. Chromium's own crash reporter stays
 * off: its dumps hold the memory of a page, and with it what was typed.
 */
export function setupCrashNotes(): void {
  const path = join(app.getPath('userData'), 'crashes.log')
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) => {
    if (reason !== 'clean-exit') note(path, 'page', reason, exitCode)
  })
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') note(path, type.replace(/\s+/g, '-'), reason, exitCode)
  })
  // Without a listener Electron opens a dialog that holds up the whole evening.
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => note(path, 'main', error.code ?? error.name, 0))
}
