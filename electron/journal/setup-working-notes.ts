import type { Answers } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import { folder, meetingFile } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { finishRemoving, removeForGood, replaceForGood } from '../files/remove-for-good'
import { readTextOrNull, writeWhole } from '../files/write-file'

const keysSchema = z.object({ meeting: z.string(), working: z.string().nullable() })

type MeetingId = Parameters<typeof meetingFile>[1]

/** Takes the key of the working notes out of the keys of a meeting; without it no copy of them opens any more. */
async function forgetWorkingKey(meetingId: MeetingId): Promise<void> {
  const path = meetingFile('keys', meetingId, 'json')
  const text = await readTextOrNull(path)
  if (text === null) return
  const keys = keysSchema.parse(JSON.parse(text))
  await replaceForGood(path, JSON.stringify({ ...keys, working: null }))
}

/** Keeps the sealed working notes of every meeting, and wipes them: the key first, then the file (docs/domain.md, rule 82). */
export function setupWorkingNotes(): Answers<'working-notes-read' | 'working-notes-write' | 'working-notes-wipe'> {
  const queue = oneByOne()
  // What a crash cut short is finished before anything else is asked.
  void queue(() => finishRemoving(folder('keys')))
  const pathOf = (meetingId: MeetingId) => meetingFile('notes', meetingId, 'sealed')
  return {
    'working-notes-read': (meetingId) => queue(async () => (await readTextOrNull(pathOf(meetingId))) ?? ''),
    'working-notes-write': (meetingId, line) =>
      queue(async () => {
        await writeWhole(pathOf(meetingId), line)
        return null
      }),
    'working-notes-wipe': async (meetingId) => {
      const wiped = await queue(async () => {
        await forgetWorkingKey(meetingId)
        await removeForGood(pathOf(meetingId))
      })
      return wiped.ok ? ok(null) : wiped
    },
  }
}
