import * as files from 'node:fs/promises'
import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import type { StorageStatus } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import { app } from 'electron'
import { sendTo } from '../ipc/send'
import type { PageWindow } from '../windows/page-window'

/** Below this the chair is warned (docs/domain.md, rule 53). */
const FEW_BYTES = 500 * 1024 * 1024
const LOOK_EVERY = 15_000

/** What is known about the room for storing; the chair hears of every change. */
export interface StorageHealth {
  readonly answers: Answers<'storage-status'>
  noteSnapshot(isGood: boolean): void
}

/** Bytes left where a folder stands; null when the system does not say, or knows no such folder. */
async function bytesLeft(path: string): Promise<number | null> {
  // Older runtimes lack it: then nothing is known, and nothing is said.
  if (typeof files.statfs !== 'function') return null
  return files.statfs(path).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  )
}

/** The megabytes left when they are few. The database may lie on a disk of its own, so both places are looked at. */
async function fewMegabytes(): Promise<number | null> {
  const profile = app.getPath('userData')
  const left = await Promise.all([profile, join(profile, 'IndexedDB')].map(bytesLeft))
  const least = Math.min(...left.filter((bytes) => bytes !== null))
  return least < FEW_BYTES ? Math.floor(least / 1024 / 1024) : null
}

/** Watches the room on the disk, at the start and while the app runs. */
export function setupStorageHealth(chair: PageWindow<'chair'>): StorageHealth {
  let status: StorageStatus = { megabytesLeft: null, isSnapshotFailing: false }
  const change = (next: Partial<StorageStatus>) => {
    const before = JSON.stringify(status)
    status = { ...status, ...next }
    if (JSON.stringify(status) !== before) sendTo(chair, 'storage-status', status)
  }
  const look = async () => change({ megabytesLeft: await fewMegabytes() })
  void look()
  setInterval(look, LOOK_EVERY)
  return {
    answers: {
      'storage-status': async () => {
        await look()
        return ok(status)
      },
    },
    noteSnapshot: (isGood) => change({ isSnapshotFailing: !isGood }),
  }
}
