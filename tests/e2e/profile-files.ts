import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The path of the one journal in a profile. */
export function journalPath(profile: string): string {
  const folder = join(profile, 'journal')
  const [name, ...others] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'))
  if (!name || others.length > 0) throw new Error('expected one journal')
  return join(folder, name)
}

/** The whole lines of the one journal in a profile. */
export function journalLines(profile: string): string[] {
  return readFileSync(journalPath(profile), 'utf8').split('\n').slice(0, -1)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.path, entry.name))
}

/** Where a text stands readable in any file under a folder, in the encodings a browser writes. */
export function findText(folder: string, text: string): string[] {
  const shapes = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')]
  return filesIn(folder).filter((path) => {
    const content = readFileSync(path)
    return path.includes(text) || shapes.some((shape) => content.includes(shape))
  })
}
