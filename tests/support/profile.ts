import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Services } from '@renderer/state/services'
import type { LogPort } from '@renderer/storage/log-port'
import { wrapMeetingKeys } from '@renderer/storage/sealing'
import { storedLines } from '@renderer/storage/stored-lines'
import type { IpcProblem, WrappedKeys } from '@shared/ipc/contract'
import type { JournalInfo } from '@shared/ipc/journal'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { problemOf, writeWhole } from '../../electron/files/write-file'
import { journalStore } from '../../electron/journal/journal-store'
import { keepLines, readKept, settle } from '../../electron/journal/kept-lines'
import { listMeetings, signedPath } from '../../electron/journal/list-meetings'
import { noteSigned, readSigned, registerText } from '../../electron/journal/signed-register'
import { readSnapshots, writeSnapshot } from '../../electron/journal/snapshots'
import { otherKeys, putKeys, readKeys } from '../../electron/keys/key-files'
import { opens } from '../../electron/keys/right-key'
import { type MemoryDatabase, memoryDatabase } from './memory-database'
import { masterText } from './memory-port'

const FOLDERS = ['journal', 'keys', 'snapshots', 'kept', 'signed', 'damaged'] as const
type FolderName = (typeof FOLDERS)[number]

/** A profile as the app has it: real files in a real folder, kept by main's own code, and a database in memory. */
export interface Profile {
  readonly path: string
  readonly database: MemoryDatabase
  readonly port: LogPort
  folder(name: FolderName): string
  list(): Promise<Result<readonly JournalInfo[], IpcProblem>>
  snapshot(meetingId: MeetingId): Promise<void>
  /** Another start of the app on the same files. */
  restart(): Profile
}

const answer = <T>(work: () => Promise<T>): Promise<Result<T, IpcProblem>> =>
  work().then(ok, (error: unknown) => fail(problemOf(error)))
const done = (work: () => Promise<unknown>) => answer(() => work().then(() => null))

let asides = 0
let moments = Date.parse('2026-03-12T19:30:00Z')

export function openProfile(path: string, master: CryptoKey, database = memoryDatabase()): Profile {
  const folder = (name: FolderName) => {
    mkdirSync(join(path, name), { recursive: true })
    return join(path, name)
  }
  const copyAside = async (file: string) => {
    asides += 1
    copyFileSync(file, join(folder('damaged'), `${asides}-${basename(file)}`))
  }
  const keeping = { isWhole: ({ meeting }: WrappedKeys) => opens(masterText(), meeting), copyAside }
  const journals = journalStore((id) => join(folder('journal'), `${id}.jsonl`), copyAside)
  const snapshotsOf = (id: MeetingId) => join(folder('snapshots'), id)
  const keptOf = (id: MeetingId) => join(folder('kept'), id)
  const port: LogPort = {
    readJournal: (id) => answer(() => journals.read(id)),
    appendLine: (id, line, after) => done(() => journals.append(id, line, after)),
    readSpare: async (id) => [
      ...(await storedLines(database, id)),
      ...new Set((await readSnapshots(snapshotsOf(id))).flatMap(({ lines }) => lines)),
    ],
    readKept: (id) => answer(() => readKept(keptOf(id))),
    keep: (id, lines) => done(() => keepLines(keptOf(id), lines)),
    settle: (id, heads) => done(() => settle(keptOf(id), heads)),
    readSigned: () =>
      answer(async () => {
        const found = await readSigned(signedPath(folder))
        if (found.wasDamaged) await copyAside(signedPath(folder))
        if (found.wasDamaged) await writeWhole(signedPath(folder), registerText(found.notes))
        return found
      }),
    noteSigned: (notes) => done(() => noteSigned(signedPath(folder), notes)),
    heal: (id, lines) => done(() => journals.heal(id, lines)),
    readKeys: (id) => answer(() => readKeys(folder('keys'), id)),
    otherKeys: (id) => answer(() => otherKeys(folder('keys'), snapshotsOf(id), id)),
    writeKeys: (id, keys) => done(() => putKeys(folder('keys'), id, keys, keeping)),
    renewKeys: ({ meetingId, keys }) =>
      done(async () => putKeys(folder('keys'), meetingId, await wrapMeetingKeys(master, keys), keeping)),
  }
  return {
    path,
    database,
    port,
    folder,
    list: () => answer(() => listMeetings(folder)),
    snapshot: async (id) => {
      moments += 1_000
      const keys = await readKeys(folder('keys'), id)
      const { lines } = await journals.read(id)
      const copy = keys ? JSON.stringify({ ...keys, working: null }) : ''
      await writeSnapshot(snapshotsOf(id), { keys: copy, lines }, moments)
    },
    restart: () => openProfile(path, master, database),
  }
}

/** The services of a page on a profile, as far as lists, logs and savers ask for them. */
export function servicesOf(profile: Profile, master: CryptoKey): Services {
  const bridge = { 'journal-list': profile.list, 'database-report': async () => ok(false) }
  return { bridge, database: profile.database, port: profile.port, master } as unknown as Services
}

/** Every file below a folder. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : [path]
  })
}

/** Every line that stands somewhere in a profile, aside or not. */
export function linesIn({ path, database }: Profile): Set<string> {
  const texts = filesIn(path).map((file) => readFileSync(file, 'utf8'))
  return new Set([...texts.flatMap((text) => text.split('\n')), ...database.rows.map(({ line }) => line)])
}

export const copyFolder = (from: string, to: string) => cpSync(from, to, { recursive: true, force: true })
