import { join } from 'node:path'
import type { MeetingId } from '@shared/lib/ids'
import type { BrowserWindow } from 'electron'
import { folder } from '../files/folders'
import { oneByOne } from '../files/one-by-one'
import { copyAside } from '../files/set-aside'
import { writeWhole } from '../files/write-file'
import { handleCalls } from '../ipc/handle'
import { keepLines, readKept, settle } from './kept-lines'
import { signedPath } from './list-meetings'
import { noteSigned, readSigned, registerText } from './signed-register'

/** Keeps what is in no journal any more, and the register of what was signed. Calls wait for each other. */
export function setupEvidence(chair: BrowserWindow): void {
  const queue = oneByOne()
  const keptFolder = (meetingId: MeetingId) => join(folder('kept'), meetingId)
  const signed = () => signedPath(folder)
  const done = (action: () => Promise<void>) => queue(() => action().then(() => null))
  handleCalls('chair', chair, {
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
  })
}
