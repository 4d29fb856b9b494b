import { speak, USUAL_LANGUAGE } from '@shared/lib/language'
import { texts } from '@shared/strings/texts'
import { app, dialog } from 'electron'
import { setupDeadlines } from './clock/deadlines'
import { setupRunning } from './clock/running'
import { setupClock } from './clock/setup-clock'
import { isEngineNewEnough } from './engine-guard'
import { setupCrashNotes } from './files/crash-notes'
import { keepDatabaseCopy, setupDatabaseFolder } from './files/database-folder'
import { setupFileSettings } from './files/file-settings'
import { setupShowSaved } from './files/files-out'
import { setupPrinting } from './files/printing'
import { setupSaving } from './files/saving'
import { setupSchool } from './files/school'
import { setupStorageHealth } from './files/storage-health'
import { handleCalls } from './ipc/handle'
import { setupEvidence } from './journal/setup-evidence'
import { setupJournal } from './journal/setup-journal'
import { setupWorkingNotes } from './journal/setup-working-notes'
import { setupKeys } from './keys/setup-keys'
import { launchOptions, setupProfile } from './launch'
import { oneAtATime } from './one-start'
import { isSecond, isUsable, sayUnusable } from './profile-check'
import { registerAppScheme, serveApp } from './windows/app-scheme'
import { createChairWindow } from './windows/chair-window'
import { closeNetwork, hardenSession } from './windows/harden'
import { chooseWindowSystem } from './windows/platform'
import { loadScreenSettings } from './windows/screen-settings'
import { setupSmartboard } from './windows/smartboard'

speak(USUAL_LANGUAGE)
const options = launchOptions()
setupProfile(options)
chooseWindowSystem()
registerAppScheme()
closeNetwork()

const profile = app.getPath('userData')
if (!isUsable(profile)) {
  void sayUnusable(profile)
} else if (oneAtATime(profile, () => app.requestSingleInstanceLock())) {
  app.whenReady().then(start).catch(giveUp)
} else if (isSecond(profile)) {
  app.exit(0)
} else {
  void sayUnusable(profile)
}

async function start(): Promise<void> {
  if (!(await isEngineNewEnough())) return app.exit(1)
  setupCrashNotes()
  hardenSession()
  serveApp()
  const clock = await setupClock(options)
  const screens = await loadScreenSettings()
  await keepDatabaseCopy()
  const { window: chair, answers } = createChairWindow(options, screens)
  const health = setupStorageHealth(chair)
  handleCalls('chair', chair, {
    ...answers,
    ...health.answers,
    ...setupDatabaseFolder(chair),
    ...setupJournal(clock, chair, health),
    ...setupEvidence(),
    ...setupWorkingNotes(),
    ...setupKeys(),
    ...setupDeadlines(clock, chair),
    ...setupRunning(clock),
    ...setupSmartboard(clock, chair, screens),
    ...setupPrinting(chair),
    ...setupSaving(chair),
    ...setupShowSaved(),
    ...setupFileSettings(),
    ...setupSchool(),
  })
}

/** A start that fell over says so and lets go of the profile: a process without a window would hold off every next start. */
function giveUp(): void {
  dialog.showErrorBox(texts().common.startFailed.main.title, texts().common.startFailed.main.text)
  app.exit(1)
}
