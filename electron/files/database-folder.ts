import { existsSync } from 'node:fs'
import { cp, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { app, type BrowserWindow } from 'electron'
import { folder } from './folders'
import { asideFor, moveAside } from './set-aside'

const ROOM_TO_COPY = 200 * 1024 * 1024

const databaseFolder = () => join(app.getPath('userData'), 'IndexedDB')
const pendingCopy = () => join(folder('damaged'), 'pending-database')
const unusableMark = () => join(folder('damaged'), 'unusable')

async function hasRoom(): Promise<boolean> {
  if (typeof statfs !== 'function') return true
  const { bavail, bsize } = await statfs(app.getPath('userData'))
  return bavail * bsize > ROOM_TO_COPY
}

/**
 * Must run before any window opens the app's pages. The engine empties a database it finds damaged, at the first open
 * and without asking; so a copy is made first, and kept when the page says that the database was damaged. A database
 * that could not be opened at all last time is moved out of the way as a whole: a fresh one is built from the journals.
 */
export async function keepDatabaseCopy(): Promise<void> {
  try {
    const isUnusable = existsSync(unusableMark())
    if (isUnusable && existsSync(databaseFolder())) await moveAside(databaseFolder())
    if (isUnusable) await rm(unusableMark(), { force: true })
    // A copy that is still there was never judged: it is older, and may be all that is left.
    if (existsSync(pendingCopy()) || !existsSync(databaseFolder()) || !(await hasRoom())) return
    const half = `${pendingCopy()}.new`
    await rm(half, { recursive: true, force: true })
    await cp(databaseFolder(), half, { recursive: true, dereference: true })
    await rename(half, pendingCopy())
  } catch {
    // Without a copy the app still starts: the journals are what is true.
  }
}

/** Listens to how the page found its database, and keeps or drops the copy made before. */
export function setupDatabaseFolder(chair: BrowserWindow): Answers<'database-report'> {
  return {
    'database-report': async (found) => {
      try {
        if (found === 'unusable' && (await hasRoom())) await writeFile(unusableMark(), '')
        if (found === 'good') await rm(pendingCopy(), { recursive: true, force: true })
        if (!(found === 'emptied' || found === 'damaged') || !existsSync(pendingCopy())) return ok(false)
        await rename(pendingCopy(), asideFor('database'))
        if (found === 'damaged') await chair.webContents.session.clearStorageData({ storages: ['indexdb'] })
        return ok(true)
      } catch {
        // What was not tidied now is tidied at the next start.
        return ok(false)
      }
    },
  }
}
