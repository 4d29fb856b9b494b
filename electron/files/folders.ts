import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingId } from '@shared/lib/ids'
import { app } from 'electron'

export type Folder = 'journal' | 'drafts' | 'notes' | 'keys' | 'alive' | 'snapshots' | 'kept' | 'signed' | 'damaged'

/** The folder of that name in the profile, made when it is not there. */
export function folder(name: Folder): string {
  const path = join(app.getPath('userData'), name)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  return path
}

/** The file of one meeting in a folder. Meeting ids hold no dots or slashes: the guards saw to that. */
export function meetingFile(name: Folder, meetingId: MeetingId, extension: string): string {
  return join(folder(name), `${meetingId}.${extension}`)
}
