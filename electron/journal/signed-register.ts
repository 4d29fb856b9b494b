import { createHash } from 'node:crypto'
import { signedNoteSchema } from '@shared/ipc/guards'
import type { SignedNote, SignedNotes } from '@shared/ipc/journal'
import { z } from '@shared/lib/zod'
import { readTextOrNull } from '../files/write-file'
import { appendLine, splitJournal } from './journal-file'

const rowSchema = z.object({ check: z.string(), note: signedNoteSchema })
const checkOf = (note: SignedNote) => createHash('sha256').update(JSON.stringify(note)).digest('hex').slice(0, 16)
const inOrder = ({ meetingId, kind, n, head, no, hash }: SignedNote): SignedNote => ({
  meetingId,
  kind,
  n,
  head,
  no,
  hash,
})
const lineOf = (note: SignedNote) => JSON.stringify({ check: checkOf(inOrder(note)), note: inOrder(note) })

function parseRow(line: string): SignedNote | null {
  try {
    const { check, note } = rowSchema.parse(JSON.parse(line))
    return check === checkOf(inOrder(note)) ? inOrder(note) : null
  } catch {
    return null
  }
}

/**
 * The register of what was signed: hashes and numbers, no words. It lies apart from the files of the meetings, so that a
 * meeting that was put back as a whole is noticed (docs/domain.md, rule 203). Throws when it cannot be read.
 */
export async function readSigned(path: string): Promise<SignedNotes> {
  const { lines } = splitJournal((await readTextOrNull(path)) ?? '')
  const notes = lines.map(parseRow)
  return { notes: notes.filter((note) => note !== null), wasDamaged: notes.includes(null) }
}

/** The register as a file, holding these. */
export const registerText = (notes: readonly SignedNote[]): string => notes.map((note) => `${lineOf(note)}\n`).join('')

/** Adds what the register does not hold yet. Nothing in it is ever changed. Throws when it was not written. */
export async function noteSigned(path: string, notes: readonly SignedNote[]): Promise<void> {
  const held = new Set((await readSigned(path)).notes.map(lineOf))
  for (const line of notes.map(lineOf)) if (!held.has(line)) await appendLine(path, line)
}

/** Whether the lines of a meeting hold everything that was noted down of it as signed. */
export function holdsSigned(notes: readonly SignedNote[], lines: readonly string[]): boolean {
  return notes.every(({ n, head }) => {
    const line = lines[n]
    return line !== undefined && createHash('sha256').update(line).digest('hex') === head
  })
}
