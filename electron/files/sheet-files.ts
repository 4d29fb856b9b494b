import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileProblem, IpcProblem } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { fileName, problemOf, writeWhole } from './write-file'

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

/** A path in a folder that no file has yet: „Verslag.pdf”, else „Verslag (2).pdf”. Nothing is written over. */
export async function freePath(folder: string, title: string): Promise<string> {
  const name = fileName(title, 'pdf')
  for (let no = 1; ; no += 1) {
    const path = join(folder, no === 1 ? name : name.replace(/\.pdf$/, ` (${no}).pdf`))
    if (!(await isThere(path))) return path
  }
}

/** What went wrong; a file that is there and cannot be replaced is most likely open in another program. */
async function problemAt(path: string, error: unknown): Promise<FileProblem> {
  const code = (error as NodeJS.ErrnoException | null)?.code
  if (code === 'EBUSY' || code === 'ETXTBSY') return 'file/in-use'
  const problem = problemOf(error)
  return problem === 'file/refused' && (await isThere(path)) ? 'file/in-use' : problem
}

/** Writes a PDF where the person said, whole or not at all. The answer is the path. */
export async function writePdf(path: string, pdf: Uint8Array): Promise<Result<string, IpcProblem>> {
  try {
    await writeWhole(path, pdf, 0o644)
    return ok(path)
  } catch (error) {
    return fail(await problemAt(path, error))
  }
}
