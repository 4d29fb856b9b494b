import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptLines } from '@shared/ipc/journal'
import { z } from '@shared/lib/zod'
import { readTextOrNull, writeWhole } from '../files/write-file'
import { splitJournal } from './journal-file'

const EXTENSION = '.jsonl'
const settledPath = (folder: string) => join(folder, 'settled.json')
const settledSchema = z.array(z.string())

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => name.endsWith(EXTENSION))
}

function parseSettled(text: string | null): readonly string[] {
  try {
    return text === null ? [] : settledSchema.parse(JSON.parse(text))
  } catch {
    // Then the chair is asked once more.
    return []
  }
}

/** Whether lines of a meeting were ever kept in its folder. */
export async function hasKept(folder: string): Promise<boolean> {
  return (await namesIn(folder)).length > 0
}

/** Everything that was kept of a meeting, each line once. Throws when it cannot be read. */
export async function readKept(folder: string): Promise<KeptLines> {
  const texts = await Promise.all((await namesIn(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const lines = new Set(texts.flatMap((text) => splitJournal(text).lines))
  return { lines: [...lines], settled: parseSettled(await readTextOrNull(settledPath(folder))) }
}

/**
 * Keeps lines in a file of their own, named after what is in it: the same lines twice make one file. Nothing is ever taken
 * out (docs/domain.md, rule 201). Throws when it was not written.
 */
export async function keepLines(folder: string, lines: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const text = `${lines.join('\n')}\n`
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  await writeWhole(join(folder, `${name}${EXTENSION}`), text)
}

/** Notes down which histories, by their heads, the chair did not go on with. */
export async function settle(folder: string, heads: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeWhole(settledPath(folder), JSON.stringify(heads))
}
