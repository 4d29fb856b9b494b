import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { JournalInfo, JournalText } from '@shared/ipc/journal'
import { type MeetingId, meetingIdSchema } from '@shared/lib/ids'
import { NotFollowing, syncFolder } from '../files/write-file'

const EXTENSION = '.jsonl'

/** SHA-256 of all lines, in hex: by it the page compares them with what its database holds. */
function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/**
 * Splits a journal into its lines. Every whole line ends in a newline; what stands after the last one was being
 * written when the process died, was never acknowledged, and is left out.
 */
export function splitJournal(text: string): JournalText {
  const pieces = text.split('\n')
  const torn = pieces.pop() ?? ''
  return { lines: pieces, hadTornEnd: torn !== '' }
}

/** Reads all lines of a journal. Throws when the file cannot be read. */
export async function readJournal(path: string): Promise<JournalText> {
  return splitJournal(await readFile(path, 'utf8'))
}

/** What an append must find: whether the file may be made, and a look at what stands there, which throws to refuse. */
export interface Footing {
  readonly isFirst: boolean
  look(file: FileHandle, size: number): Promise<void>
}

const ANY: Footing = { isFirst: true, look: async () => undefined }
const ADD = constants.O_RDWR | constants.O_APPEND

/**
 * Appends one line and flushes it to the disk before it returns. First cuts off a torn end, so that a line is never
 * glued to half of another; when the disk is full the half written line is cut off again. A line that is the last one
 * already is not written twice: its first try reached the file, but nobody could be sure. Throws on failure, and when
 * the file is not what `footing` wants it to be, or went from its place meanwhile.
 */
export async function appendLine(path: string, line: string, footing: Footing = ANY): Promise<void> {
  const file = await open(path, footing.isFirst ? ADD | constants.O_CREAT : ADD, 0o600)
  try {
    const end = await wholeLength(file)
    await footing.look(file, end)
    try {
      if (!(await endsIn(file, end, `${line}\n`))) await file.appendFile(`${line}\n`)
      await file.sync()
    } catch (error) {
      await file.truncate(end).catch(() => undefined)
      throw error
    }
    if (end === 0) await syncFolder(dirname(path))
    await stillThere(path, file)
  } finally {
    await file.close()
  }
}

/** A file that was taken away or replaced while it was being written takes the line along. */
async function stillThere(path: string, file: FileHandle): Promise<void> {
  const [here, there] = await Promise.all([file.stat(), stat(path).catch(() => null)])
  if (there?.ino !== here.ino || there.dev !== here.dev) throw new NotFollowing()
}

const NEWLINE = 0x0a

async function wholeLength(file: FileHandle): Promise<number> {
  const { size } = await file.stat()
  if (size === 0) return 0
  const last = Buffer.alloc(1)
  await file.read(last, 0, 1, size - 1)
  if (last.toString() === '\n') return size
  const text = await file.readFile()
  const end = text.lastIndexOf(NEWLINE) + 1
  await file.truncate(end)
  return end
}

async function endsIn(file: FileHandle, end: number, text: string): Promise<boolean> {
  const wanted = Buffer.from(text)
  if (end < wanted.length) return false
  const last = Buffer.alloc(wanted.length + 1)
  const before = Math.max(0, end - last.length)
  const { bytesRead } = await file.read(last, 0, end - before, before)
  const found = last.subarray(0, bytesRead)
  const isWholeLine = bytesRead === wanted.length || found[0] === NEWLINE
  return isWholeLine && found.subarray(-wanted.length).equals(wanted)
}

/**
 * All journals in a folder, with their length and the hash of their lines. One that cannot be read is listed as such, and
 * keeps no other from being listed. Files of others are left alone. Throws when the folder itself cannot be read.
 * `isDoubtful` says whether there is anything elsewhere that does not go with these lines.
 */
export async function listJournals(
  folder: string,
  isDoubtful: (meetingId: MeetingId, lines: readonly string[]) => Promise<boolean> = async () => false,
): Promise<JournalInfo[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION))
  const infos = await Promise.all(
    names.map(async (name): Promise<JournalInfo | null> => {
      const id = meetingIdSchema.safeParse(name.slice(0, -EXTENSION.length))
      if (!id.success) return null
      const meetingId = id.data
      const read = await readJournal(join(folder, name)).catch(() => null)
      if (!read) return { meetingId, journal: 'unreadable', lineCount: 0, digest: '', isDoubtful: true }
      const { lines } = read
      const doubt = await isDoubtful(meetingId, lines)
      return { meetingId, journal: 'there', lineCount: lines.length, digest: digestOf(lines), isDoubtful: doubt }
    }),
  )
  return infos.filter((info) => info !== null)
}
