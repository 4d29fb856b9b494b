import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { foldLog, loadCatalogue } from '@renderer/state/meeting/catalogue'
import { createSaver, type Saver } from '@renderer/state/meeting/saver'
import { numberIn } from '@renderer/storage/line-links'
import { chooseHistory, type OpenedLog, openLog } from '@renderer/storage/meeting-log'
import type { MeetingId } from '@shared/lib/ids'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingState } from '@shared/meeting/state'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { some, unwrap } from '../../../support/builders'
import { memoryDatabase } from '../../../support/memory-database'
import { masterKey } from '../../../support/memory-port'
import { copyFolder, linesIn, openProfile, type Profile, servicesOf } from '../../../support/profile'
import {
  type Acknowledged,
  MEETINGS,
  nextCommand,
  type Planted,
  plantMeetings,
  reachable,
} from '../../../support/profile-course'
import { type Course, DAMAGES } from '../../../support/profile-damage'
import { runs } from '../../../support/runs'
import { hashOf } from '../../../support/signed'

const master = await masterKey()
const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'driekring-courses-'))

/** Every line that was ever said to be saved, of which meeting, and the line before it. */
let acknowledged: Acknowledged = new Map()
let template: Planted & { readonly profile: Profile }

beforeAll(async () => {
  // A window that draws at once; without it each line would wait for one that does not.
  Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => draw() })
  const profile = openProfile(join(home, 'template'), master)
  template = { profile, ...(await plantMeetings(profile, master)) }
})
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'requestAnimationFrame')
  rmSync(home, { recursive: true, force: true })
})

interface Session {
  readonly id: MeetingId
  readonly saver: Saver
  readonly lines: string[]
  meeting: MeetingState
  wasWrittenAnew: boolean
}

/** What the chair would hear of a meeting that was opened. */
const isSaid = ({ wasHealed, unread, isUnsettled, doubts, hadTornEnd }: OpenedLog) =>
  wasHealed || unread > 0 || isUnsettled || doubts.length > 0 || hadTornEnd

/** Everything acknowledged that stands somewhere in the profile, aside or not. */
const heldIn = (profile: Profile) => [...linesIn(profile)].filter((line) => acknowledged.has(line))

class Walk {
  session: Session | null = null
  constructor(readonly course: Course) {}

  /** Something the app does: afterwards every line that stood anywhere still stands somewhere. */
  async act<T>(what: () => Promise<T>): Promise<T> {
    const before = heldIn(this.course.profile)
    const done = await what()
    const now = linesIn(this.course.profile)
    for (const line of before) expect(now.has(line), 'a line is gone from the profile').toBe(true)
    return done
  }

  async leave(): Promise<void> {
    await this.session?.saver.idle()
    await this.session?.saver.stop()
    this.session = null
  }

  async start(a: number): Promise<void> {
    await this.leave()
    const id = some(MEETINGS[a % 2])
    const profile = this.course.profile.restart()
    const journal = join(profile.folder('journal'), `${id}.jsonl`)
    const before = existsSync(journal) ? readFileSync(journal, 'utf8') : null
    const reached = await reachable(profile, id, acknowledged)
    const notes = unwrap(await profile.restart().port.readSigned()).notes.filter((note) => note.meetingId === id)
    const spare = [...unwrap(await profile.restart().port.readJournal(id)).lines, ...(await profile.port.readSpare(id))]
    const kept = await profile.port.readKept(id)
    // What was kept before was said before.
    const known = kept.ok ? kept.value.lines : []
    const keys = await this.findsKey(profile, id)

    const list = unwrap(await this.act(() => loadCatalogue(servicesOf(profile, master))))
    const entries = list.entries.filter((entry) => entry.meetingId === id)
    const outcome = await this.act(() => openLog(profile.port, master, id))
    if (!outcome.ok || outcome.value.lines.length === 0) {
      expect(reached.size === 0 || !keys, `nothing opens: ${outcome.ok ? 'empty' : outcome.problem}`).toBe(true)
      return
    }
    const opened = outcome.value
    const shown = new Set([opened, ...opened.others].flatMap(({ lines }) => lines))
    for (const line of reached) expect(shown.has(line), 'what can be read is not shown').toBe(true)
    expect(entries.length, 'each history has its place in the list').toBe(1 + opened.others.length)

    const listSaid = list.healed + list.partial + list.forked + list.signedOther > 0
    const now = readFileSync(journal, 'utf8')
    if (before !== null && now !== before)
      expect(isSaid(opened) || listSaid, 'a journal was changed without a word').toBe(true)
    const trace = spare.filter(
      (line) => numberIn(line) >= opened.lines.length && !shown.has(line) && !known.includes(line),
    )
    if (trace.length > 0) expect(isSaid(opened) || listSaid, 'what is missing is not said').toBe(true)

    const meeting = some(foldLog(opened) ?? undefined)
    for (const { content, hash } of meeting.signing.versions) expect(hashOf(content)).toBe(hash)
    for (const note of notes) {
      const version = meeting.signing.versions.find(({ no }) => no === note.no)
      const first = some(notes.find(({ no }) => no === note.no))
      const isThere = opened.lines.some((line) => createHash('sha256').update(line).digest('hex') === note.head)
      const isAsSigned =
        version?.hash === first.hash && (note.kind === 'version' || note.hash !== first.hash || isThere)
      if (!isAsSigned)
        expect(
          opened.doubts.map(({ no }) => no),
          'a signed version is other without a word',
        ).toContain(note.no)
    }
    const session = { id, lines: [...opened.lines], meeting, wasWrittenAnew: false }
    const heard = { onState: () => undefined, onAnew: () => Object.assign(session, { wasWrittenAnew: true }) }
    this.session = Object.assign(session, {
      saver: createSaver(servicesOf(profile, master), opened.log, opened.lines, heard),
    })
  }

  /** Whether the key of a meeting still lies somewhere the app may look. */
  private async findsKey(profile: Profile, id: MeetingId): Promise<boolean> {
    const [own, others] = [await profile.port.readKeys(id), await profile.port.otherKeys(id)]
    const all = [...(own.ok && own.value ? [own.value] : []), ...(others.ok ? others.value : [])]
    return all.some(({ meeting }) => meeting === template.keys.get(id))
  }

  async write(a: number): Promise<void> {
    const { session } = this
    if (!session) return
    const command = nextCommand(session.meeting, a)
    const next = applyCommand(session.meeting, command)
    if (!next.ok) return
    session.meeting = next.value
    const { profile } = this.course
    await this.act(async () => {
      session.saver.add(command, next.value)
      await session.saver.idle()
    })
    // It is said to be saved: the journal is the session's own lines and this one, whatever happened to it before.
    const lines = unwrap(await profile.restart().port.readJournal(session.id)).lines
    expect(lines.slice(0, -1)).toEqual(session.lines)
    const line = some(lines.at(-1))
    acknowledged.set(line, { id: session.id, before: session.lines.at(-1) ?? '' })
    session.lines.push(line)
  }

  async choose(a: number): Promise<void> {
    await this.leave()
    const id = some(MEETINGS[a % 2])
    const profile = this.course.profile.restart()
    const opened = await this.act(() => openLog(profile.port, master, id, 'look'))
    if (!opened.ok || opened.value.others.length === 0) return
    const { log } = some(opened.value.others[a % opened.value.others.length])
    unwrap(await this.act(() => chooseHistory(profile.port, master, id, log.head)))
    const again = unwrap(await this.act(() => openLog(profile.restart().port, master, id)))
    expect(again.log.head).toBe(log.head)
    expect(again.isUnsettled).toBe(false)
  }

  async snapshot(a: number): Promise<void> {
    const id = some(MEETINGS[a % 2])
    if (existsSync(join(this.course.profile.folder('journal'), `${id}.jsonl`))) await this.course.profile.snapshot(id)
  }
}

const APP = ['start', 'start', 'write', 'write', 'write', 'choose', 'snapshot'] as const
const doing = fc.record({
  what: fc.oneof(fc.constantFrom(...APP), fc.constantFrom(...Object.keys(DAMAGES))),
  a: fc.nat(99_999),
  b: fc.nat(9_999),
})
const courses = fc.array(doing, { minLength: 3, maxLength: 14 })

describe('random damage, forks and swaps of every file of a profile (docs/domain.md, rules 200 to 205)', () => {
  it('nothing acknowledged is gone, nothing signed is other than it was, and what happened is said', async () => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(courses, async (all) => {
        count += 1
        const path = join(home, `course-${count}`)
        copyFolder(template.profile.path, path)
        const database = memoryDatabase()
        database.rows = [...template.profile.database.rows]
        database.listed = [...template.profile.database.listed]
        acknowledged = new Map(template.acknowledged)
        const profile = openProfile(path, master, database)
        const stash = { path: join(home, `stash-${count}`), rows: [], listed: [] }
        const walk = new Walk({ profile, meetings: MEETINGS, stash })
        try {
          await walk.start(0)
          for (const { what, a, b } of all) {
            if (what === 'start') await walk.start(a)
            else if (what === 'write') await walk.write(a)
            else if (what === 'choose') await walk.choose(a)
            else if (what === 'snapshot') await walk.snapshot(a)
            else DAMAGES[what]?.(walk.course, a, b)
          }
          for (const a of [0, 1]) await walk.start(a)
          await walk.leave()
        } finally {
          for (const folder of [path, stash.path]) rmSync(folder, { recursive: true, force: true })
        }
      }),
      { numRuns: runs(40, 2_000) },
    )
  }, 3_600_000)
})
