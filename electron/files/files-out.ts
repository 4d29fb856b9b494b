import { randomBytes } from 'node:crypto'
import { access, constants, lstat } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import type { FileProblem, IpcProblem, OutName, SavedFiles } from '@shared/ipc/contract'
import { fileName, withExtension } from '@shared/lib/file-name'
import { fail, ok, type Result } from '@shared/lib/result'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { fileSettings } from './file-settings'
import { firstFolder, freePath } from './out-places'
import { problemOf, writeWhole } from './write-file'

// Everything that leaves the app as a file goes through here (docs/domain.md, rules 244 to 246).

/** What kind of file: what the dialog calls it, and its extension. */
export interface OutKind {
  readonly label: string
  readonly extension: 'pdf' | 'ics'
}

const FOLDERS = ['documents', 'downloads', 'desktop', 'home'] as const

async function partsOf(name: OutName): Promise<readonly string[]> {
  return (await fileSettings()).hasNames ? name.full : name.neutral
}

/** Asks where a file goes. The answer is its path, with its extension; null when the person thinks better of it. */
export async function askPath(chair: BrowserWindow, name: OutName, kind: OutKind): Promise<string | null> {
  const folder = await firstFolder(FOLDERS.map((place) => () => app.getPath(place)))
  const proposed = fileName(await partsOf(name), kind.extension)
  const choice = await dialog.showSaveDialog(chair, {
    defaultPath: folder === null ? proposed : join(folder, proposed),
    filters: [{ name: kind.label, extensions: [kind.extension] }],
    properties: ['dontAddToRecent', 'showOverwriteConfirmation', 'createDirectory'],
  })
  if (choice.canceled || !choice.filePath) return null
  const path = withExtension(choice.filePath, kind.extension)
  // Whether to write over a file was asked about the name as it was typed.
  return path === choice.filePath ? path : freePath((no) => withNumber(path, no))
}

function withNumber(path: string, no: number): string {
  const { dir, name, ext } = parse(path)
  return no === 1 ? path : join(dir, `${name} (${no})${ext}`)
}

/** Asks for a folder; null when the person thinks better of it. */
export async function askFolder(chair: BrowserWindow): Promise<string | null> {
  const folder = await firstFolder(FOLDERS.map((place) => () => app.getPath(place)))
  const choice = await dialog.showOpenDialog(chair, {
    ...(folder === null ? {} : { defaultPath: folder }),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  })
  return choice.canceled ? null : (choice.filePaths[0] ?? null)
}

/** Writes a file where the person said, whole or not at all. The answer is the path. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<Result<string, FileProblem>> {
  try {
    await writeWhole(path, content, 0o644)
    return ok(path)
  } catch (error) {
    const problem = problemOf(error)
    // A file that is there and cannot be replaced is most likely open in another program.
    const isThere = await lstat(path).catch(() => null)
    return fail(problem === 'file/refused' && isThere ? 'file/in-use' : problem)
  }
}

/** Writes a file into a folder, under a name that none there has yet. */
export async function writeInto(
  folder: string,
  name: OutName,
  { extension }: OutKind,
  content: Uint8Array,
): Promise<Result<string, FileProblem>> {
  const parts = await partsOf(name)
  return writeOut(await freePath((no) => join(folder, fileName(parts, extension, no))), content)
}

/** Paths of what was saved since the app began; the page knows only their numbers. */
const saved = new Map<string, string>()

/** What the page hears of saved files: the folder by its name, and by which number main can show it. */
export function savedFiles(paths: readonly [string, ...string[]], missed: SavedFiles['missed'] = []): SavedFiles {
  const id = randomBytes(8).toString('hex')
  saved.set(id, paths[0])
  const folder = dirname(paths[0])
  return { id, folder: basename(folder) || folder, count: paths.length, missed }
}

async function show(id: string): Promise<Result<null, IpcProblem>> {
  const path = saved.get(id)
  if (path === undefined) return fail('ipc/refused')
  const isThere = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  )
  if (!isThere) return fail('file/gone')
  shell.showItemInFolder(path)
  return ok(null)
}

/** „Toon in map”, for files that were saved here and no others. */
export function setupShowSaved(): Answers<'show-saved'> {
  return { 'show-saved': show }
}
