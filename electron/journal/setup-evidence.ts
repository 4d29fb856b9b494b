import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import type { MeetingId } from '@shared/lib/ids'
import { folder } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { copyAside } from '../files/set-aside'
import { writeWhole } from '../files/write-file'
import { keepLines, readKept, settle } from './kept-lines'
import { signedPath } from './list-meetings'
import { noteSigned, readSigned, registerText } from './signed-register'

/** Keeps what is in no journal any more, and the register of what was signed. Calls wait for each other. */
export function setupEvidence(): Answers<'kept-read' | 'kept-add' | 'kept-settle' | 'signed-read' | 'signed-note'> {
  const queue = oneByOne()
  const keptFolder = (meetingId: MeetingId) => join(folder('kept'), meetingId)
  const signed = () => signedPath(folder)
  const done = (action: () => Promise<void>) => queue(() => action().then(() => null))
  return {
    'kept-read': (meetingId) => queue(() => readKept(keptFolder(meetingId))),
    'kept-add': (meetingId, lines) => done(() => keepLines(keptFolder(meetingId), lines)),
    'kept-settle': (meetingId, heads) => done(() => settle(keptFolder(meetingId), heads)),
    'signed-read': () =>
      queue(async () => {
        const found = await readSigned(signed())
        if (found.wasDamaged) {
          await copyAside(signed())
          await writeWhole(signed(), registerText(found.notes))
        }
        return found
      }),
    'signed-note': (notes) => done(() => noteSigned(signed(), notes)),
  }
}
