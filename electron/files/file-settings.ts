import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import type { FileSettings } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import { app } from 'electron'
import { readTextOrNull, writeWhole } from './write-file'

const settingsFile = () => join(app.getPath('userData'), 'files.json')
const settingsSchema = z.object({ hasNames: z.boolean() })

/** What was chosen about files that are saved. Without a choice, and when it cannot be read: no names. */
export async function fileSettings(): Promise<FileSettings> {
  try {
    return settingsSchema.parse(JSON.parse((await readTextOrNull(settingsFile())) ?? 'null'))
  } catch {
    return { hasNames: false }
  }
}

/** Keeps the choice in a file of its own in the profile (docs/domain.md, rule 245). */
export function setupFileSettings(): Answers<'files-read' | 'files-write'> {
  return {
    'files-read': async () => ok(await fileSettings()),
    'files-write': async (settings) => {
      await writeWhole(settingsFile(), JSON.stringify(settings))
      return ok(null)
    },
  }
}
