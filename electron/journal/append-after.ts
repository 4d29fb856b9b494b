import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, stat } from 'node:fs/promises'
import type { JournalEnd } from '@shared/ipc/journal'
import { NotFollowing } from '../files/write-file'
import { appendLine, splitJournal } from './journal-file'

/** A journal as it was left: its end, a hash of all of it to go on with, and how its file looked. */
interface Left extends JournalEnd {
  readonly all: Hash
  readonly look: string
}

/** Appends to journals, each line only after the line it was sealed after (docs/domain.md, rule 200). */
export interface JournalAppender {
  /** Throws `NotFollowing` when the journal does not end at `after`, or its lines are no longer those that were left. */
  append(path: string, line: string, after: JournalEnd): Promise<void>
  /** What a journal held when it was read or written as a whole; null when it is not there. */
  remember(path: string, text: string | null): Promise<void>
  /** Whether a journal is just as it was left; true when nothing is known of it. */
  isAsLeft(path: string): Promise<boolean>
}

const headOf = (line: string) => createHash('sha256').update(line).digest('hex')
const digestOf = (all: Hash) => all.copy().digest('hex')
const lookOf = ({ ino, dev, size, mtimeMs }: Awaited<ReturnType<typeof stat>>) => [dev, ino, size, mtimeMs].join()
const isMissing = (error: unknown) => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')

function leftOf(text: string, look: string): Left {
  const { lines } = splitJournal(text)
  const last = lines.at(-1)
  const all = createHash('sha256')
  // Piece by piece: whole lines only, as they are added later on.
  for (const line of lines) all.update(`${line}\n`)
  return { lineCount: lines.length, head: last === undefined ? '' : headOf(last), all, look }
}

async function readLeft(file: FileHandle, size: number): Promise<Left> {
  const bytes = Buffer.alloc(size)
  const { bytesRead } = await file.read(bytes, 0, size, 0)
  return leftOf(bytes.toString('utf8', 0, bytesRead), lookOf(await file.stat()))
}

/** An appender that remembers how it left each journal, so that only one that was touched is read again. */
export function journalAppender(): JournalAppender {
  const known = new Map<string, Left>()

  const standing = async (path: string, file: FileHandle, size: number): Promise<Left> => {
    const before = known.get(path)
    if (before?.look === lookOf(await file.stat())) return before
    const now = await readLeft(file, size)
    if (before && digestOf(before.all) !== digestOf(now.all)) throw new NotFollowing()
    return now
  }
  return {
    append: async (path, line, after) => {
      let left: Left | null = null
      const look = async (file: FileHandle, size: number) => {
        const now = await standing(path, file, size)
        const isThere = now.lineCount === after.lineCount + 1 && now.head === headOf(line)
        const follows = now.lineCount === after.lineCount && now.head === after.head
        if (!isThere && !follows) throw new NotFollowing()
        const all = isThere ? now.all : now.all.copy().update(`${line}\n`)
        left = { lineCount: after.lineCount + 1, head: headOf(line), all, look: '' }
      }
      try {
        await appendLine(path, line, { isFirst: after.lineCount === 0, look })
      } catch (error) {
        throw isMissing(error) && after.lineCount > 0 ? new NotFollowing() : error
      }
      if (left) known.set(path, { ...(left as Left), look: lookOf(await stat(path)) })
    },
    remember: async (path, text) => {
      const now = text === null ? null : await stat(path).catch(() => null)
      if (text !== null && now) known.set(path, leftOf(text, lookOf(now)))
      else known.delete(path)
    },
    isAsLeft: async (path) => {
      const before = known.get(path)
      const now = await stat(path).catch(() => null)
      return before === undefined || (now !== null && lookOf(now) === before.look)
    },
  }
}
