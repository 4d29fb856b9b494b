import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
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

/** The good snapshots in the folder of one meeting, newest first. A damaged one is passed over and left alone. */
export async function readSnapshots(folder: string): Promise<Snapshot[]> {
  const names = (await namesIn(folder)).reverse()
  const read = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').then(fromText, () => null)))
  return read.filter((snapshot) => snapshot !== null)
}

const goesOnFrom = (before: Snapshot | undefined, next: Snapshot) =>
  before === undefined || before.lines.every((line, n) => next.lines[n] === line)

/**
 * Writes a snapshot, reads it back and compares. Only then older generations go; and none goes when the new one does
 * not go on from the last: then something happened to the journal, and the older ones may hold what it lost.
 * Throws when it was not written, or reads back otherwise.
 */
export async function writeSnapshot(folder: string, snapshot: Snapshot, wall: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const [last] = await readSnapshots(folder)
  const path = join(folder, `${stampOf(wall)}-${String(snapshot.lines.length).padStart(6, '0')}${EXTENSION}`)
  const text = toText(snapshot)
  await writeWhole(path, text)
  if ((await readFile(path, 'utf8')) !== text) throw new Error('a snapshot reads back otherwise')
  if (!goesOnFrom(last, snapshot)) return
  const old = (await namesIn(folder)).slice(0, -GENERATIONS)
  for (const name of old) await rm(join(folder, name))
  if (old.length > 0) await syncFolder(folder)
}
