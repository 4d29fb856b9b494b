import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '@shared/lib/zod'
import { stampOf } from '../files/stamp'
import { syncFolder, writeWhole } from '../files/write-file'

/** How many generations of a meeting are kept (docs/domain.md, rule 52). */
const GENERATIONS = 5
const EXTENSION = '.snapshot'

export interface Snapshot {
  /** The wrapped keys, as the key file holds them; empty when there was none. */
  readonly keys: string
  readonly lines: readonly string[]
}

const headSchema = z.object({ v: z.literal(1), hash: z.string(), keys: z.string() })
const hashOf = (keys: string, body: string) => createHash('sha256').update(`${keys}\n${body}`).digest('hex')

function toText({ keys, lines }: Snapshot): string {
  const body = lines.join('\n')
  return `${JSON.stringify({ v: 1, hash: hashOf(keys, body), keys })}\n${body}`
}

function fromText(text: string): Snapshot | null {
  const end = text.indexOf('\n')
  try {
    const { hash, keys } = headSchema.parse(JSON.parse(text.slice(0, end)))
    const body = text.slice(end + 1)
    return hash === hashOf(keys, body) ? { keys, lines: body === '' ? [] : body.split('\n') } : null
  } catch {
    return null
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith(EXTENSION)).sort()
}

interface Stored extends Snapshot {
  readonly name: string
}

/** The good snapshots of a meeting: the most lines first. Their dates say little, since a clock may be set back. */
async function storedIn(folder: string): Promise<Stored[]> {
  const read = (name: string) => readFile(join(folder, name), 'utf8').then(fromText, () => null)
  const found = await Promise.all(
    (await namesIn(folder)).reverse().map(async (name) => {
      const snapshot = await read(name)
      return snapshot && { name, ...snapshot }
    }),
  )
  return found.filter((snapshot) => snapshot !== null).sort((a, b) => b.lines.length - a.lines.length)
}

/** The good snapshots in the folder of one meeting, newest first. A damaged one is passed over and left alone. */
export async function readSnapshots(folder: string): Promise<Snapshot[]> {
  return (await storedIn(folder)).map(({ keys, lines }) => ({ keys, lines }))
}

const isWithin = (before: Snapshot, next: Snapshot) => before.lines.every((line, n) => next.lines[n] === line)

/**
 * Writes a snapshot, reads it back and compares. Only then older generations go, and only those whose every line the new
 * one holds as well: one that holds more was taken before something happened to the journal, and may hold what it lost.
 * Throws when it was not written, or reads back otherwise.
 */
export async function writeSnapshot(folder: string, snapshot: Snapshot, wall: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${stampOf(wall)}-${String(snapshot.lines.length).padStart(6, '0')}${EXTENSION}`
  const path = join(folder, name)
  const text = toText(snapshot)
  await writeWhole(path, text)
  if ((await readFile(path, 'utf8')) !== text) throw new Error('a snapshot reads back otherwise')
  const older = (await storedIn(folder)).filter((one) => one.name !== name && isWithin(one, snapshot))
  const old = older.slice(GENERATIONS - 1)
  for (const one of old) await rm(join(folder, one.name))
  if (old.length > 0) await syncFolder(folder)
}

/** The first bytes of a snapshot hold its head: the keys are short. */
const HEAD_BYTES = 4096

async function headOf(path: string): Promise<z.infer<typeof headSchema> | null> {
  const file = await open(path, 'r').catch(() => null)
  if (!file) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n')
    return headSchema.parse(JSON.parse(first))
  } catch {
    return null
  } finally {
    await file.close()
  }
}

/**
 * Whether every snapshot in the folder of a meeting is a beginning of these lines, going by their heads and names: none
 * is read as a whole. One without a head is damaged, and says nothing.
 */
export async function areBeginnings(folder: string, lines: readonly string[]): Promise<boolean> {
  for (const name of await namesIn(folder)) {
    const count = Number(/-(\d+)\.snapshot$/.exec(name)?.[1] ?? Number.NaN)
    const head = await headOf(join(folder, name))
    if (!head) continue
    if (!(count <= lines.length) || head.hash !== hashOf(head.keys, lines.slice(0, count).join('\n'))) return false
  }
  return true
}
