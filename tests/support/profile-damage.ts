import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MeetingId } from '@shared/lib/ids'
import { copyFolder, filesIn, type Profile } from './profile'

/** What can befall a profile; `a` and `b` are whole numbers from 0 that choose where and how. */
export interface Course {
  readonly profile: Profile
  readonly meetings: readonly [MeetingId, MeetingId]
  /** Where a copy of the whole profile was laid aside, and its rows with it. */
  readonly stash: { readonly path: string; rows: Profile['database']['rows']; listed: Profile['database']['listed'] }
}
type Damage = (course: Course, a: number, b: number) => void

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length]

/** Files the app itself works with; what was put aside is nobody's any more. */
const filesOf = ({ profile }: Course) =>
  filesIn(profile.path).filter((path) => !path.startsWith(profile.folder('damaged')))

const BYTES: readonly ((bytes: Buffer, a: number, b: number) => Buffer)[] = [
  (bytes, a) => bytes.subarray(0, a % (bytes.length + 1)),
  (bytes, a) => bytes.fill(0, a % (bytes.length + 1), Math.min(bytes.length, (a % (bytes.length + 1)) + 300)),
  (bytes, a, b) => {
    if (bytes.length > 0) bytes[a % bytes.length] = b % 256
    return bytes
  },
  () => Buffer.alloc(0),
  (bytes, a) => Buffer.concat([bytes, Buffer.from(`half a line ${a}`)]),
]

const LINES: readonly ((lines: string[], a: number, b: number) => string[])[] = [
  (lines, a) => lines.filter((_, n) => n !== a % lines.length),
  (lines, a) => lines.slice(0, a % lines.length),
  (lines, a) => [...lines.slice(0, a % lines.length), at(lines, a) ?? '', ...lines.slice(a % lines.length)],
  (lines, a, b) => {
    const [one, other] = [a % lines.length, b % lines.length]
    return lines.map((line, n) => (n === one ? (lines[other] ?? '') : n === other ? (lines[one] ?? '') : line))
  },
  (lines, a) => [
    ...lines.slice(0, a % lines.length),
    '{"v":1,"n":999,"s":"AAAA","c":"AAAA"}',
    ...lines.slice(a % lines.length),
  ],
]

const swap = (one: string, other: string) => {
  if (!existsSync(one) || !existsSync(other)) return
  renameSync(one, `${one}.swap`)
  renameSync(other, one)
  renameSync(`${one}.swap`, other)
}
const journalOf = ({ profile }: Course, id: MeetingId) => join(profile.folder('journal'), `${id}.jsonl`)
const keysOf = ({ profile }: Course, id: MeetingId) => join(profile.folder('keys'), `${id}.json`)

/** Puts back from the stash what lies at these places in it, over what is there. */
function putBack({ profile, stash }: Course, places: readonly string[]): void {
  for (const place of places) {
    const [from, to] = [join(stash.path, place), join(profile.path, place)]
    if (!existsSync(from)) continue
    rmSync(to, { recursive: true, force: true })
    copyFolder(from, to)
  }
}
const rowsBack = ({ profile: { database }, stash }: Course, id: MeetingId) => {
  database.rows = [
    ...database.rows.filter((row) => row.meetingId !== id),
    ...stash.rows.filter((row) => row.meetingId === id),
  ]
  database.listed = [
    ...database.listed.filter((row) => row.meetingId !== id),
    ...stash.listed.filter((row) => row.meetingId === id),
  ]
}

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'bytes of a file': (course, a, b) => {
    const path = at(filesOf(course), a)
    if (path) writeFileSync(path, at(BYTES, b)?.(readFileSync(path), a, b) ?? '')
  },
  'lines of a file': (course, a, b) => {
    const path = at(
      filesOf(course).filter((one) => /jsonl$|snapshot$/.test(one)),
      a,
    )
    const lines = path ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
    if (path && lines.length > 0) writeFileSync(path, `${at(LINES, b)?.(lines, a, b).join('\n')}\n`)
  },
  'a file is gone': (course, a) => {
    const path = at(filesOf(course), a)
    if (path) rmSync(path)
  },
  'a folder is gone': ({ profile }, a) => {
    const name = at(['journal', 'snapshots', 'kept', 'signed', 'damaged'], a) ?? ''
    rmSync(join(profile.path, name), { recursive: true, force: true })
  },
  'all folders but those of the keys are gone': ({ profile }) => {
    for (const name of readdirSync(profile.path))
      if (name !== 'keys') rmSync(join(profile.path, name), { recursive: true })
  },
  'the keys are swapped': (course) => swap(keysOf(course, course.meetings[0]), keysOf(course, course.meetings[1])),
  'the journals are swapped': (course) =>
    swap(journalOf(course, course.meetings[0]), journalOf(course, course.meetings[1])),
  'the snapshots are swapped': ({ profile, meetings: [one, other] }) =>
    swap(join(profile.folder('snapshots'), one), join(profile.folder('snapshots'), other)),
  'rows of the database': ({ profile: { database } }, a, b) => {
    const row = at(database.rows, a)
    const changes = [
      () => database.rows.filter((one) => one !== row),
      () => database.rows.map((one) => (one === row ? { ...one, line: `${one.line.slice(0, 30)}\0` } : one)),
      () => database.rows.slice(0, a % (database.rows.length + 1)),
      () => [],
      () =>
        database.rows.map((one, n) => ({ ...one, line: database.rows[(n + 1) % database.rows.length]?.line ?? '' })),
    ]
    database.rows = at(changes, b)?.() ?? []
    if (b % 3 === 0) database.listed = database.listed.slice(1)
  },
  'the profile is copied': ({ profile, stash }) => {
    rmSync(stash.path, { recursive: true, force: true })
    copyFolder(profile.path, stash.path)
    stash.rows = [...profile.database.rows]
    stash.listed = [...profile.database.listed]
  },
  'a journal comes from the copy': (course, a) => putBack(course, [`journal/${at(course.meetings, a)}.jsonl`]),
  'a journal and rows come from the copy': (course, a) => {
    const id = at(course.meetings, a)
    putBack(course, [`journal/${id}.jsonl`])
    if (id && course.stash.rows.length > 0) rowsBack(course, id)
  },
  'a meeting comes from the copy as a whole': (course, a) => {
    const id = at(course.meetings, a)
    if (!id || course.stash.rows.length === 0) return
    mkdirSync(join(course.profile.path, 'snapshots'), { recursive: true })
    putBack(course, [`journal/${id}.jsonl`, `snapshots/${id}`, `keys/${id}.json`, `kept/${id}`])
    rowsBack(course, id)
  },
}
