import { advance } from '@renderer/storage/line-chain'
import { createLog, openLog, sealCommand } from '@renderer/storage/meeting-log'
import { rebuildLines } from '@renderer/storage/stored-lines'
import { latestVersion } from '@shared/agreements/signing'
import type { MeetingId } from '@shared/lib/ids'
import { agreementContent } from '@shared/meeting/agreement-content'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import { meetingId, noteId, participantId, some, unwrap } from './builders'
import { evening } from './meeting-driver'
import type { Profile } from './profile'
import { hashOf, signedFenna } from './signed'

const TALK = meetingId('talk-of-the-course')
const EVENING = meetingId('evening-of-course')
export const MEETINGS = [TALK, EVENING] as const

/** Every line that was ever said to be saved: of which meeting, and the line before it. */
export type Acknowledged = Map<string, { readonly id: MeetingId; readonly before: string }>

/** What was planted: its lines, and the wrapped key of each meeting. */
export interface Planted {
  readonly acknowledged: Acknowledged
  readonly keys: ReadonlyMap<MeetingId, string>
}

/** Plants a talk with a signed version and an evening, as the app leaves them: journal, keys, database and register. */
export async function plantMeetings(profile: Profile, master: CryptoKey): Promise<Planted> {
  const acknowledged: Acknowledged = new Map()
  const begun = { [TALK]: signedFenna().commands, [EVENING]: evening().open().goTo('circle.students.talk').commands }
  const keys = new Map<MeetingId, string>()
  for (const id of MEETINGS) {
    let log = unwrap(await createLog(profile.port, master, id))
    const lines: string[] = []
    for (const command of begun[id] ?? []) {
      const line = await sealCommand(log, command.type === 'meeting/create' ? { ...command, meetingId: id } : command)
      unwrap(await profile.port.appendLine(id, line, log))
      acknowledged.set(line, { id, before: lines.at(-1) ?? '' })
      lines.push(line)
      log = await advance(log, line)
    }
    await rebuildLines(profile.database, { log, lines }, '')
    keys.set(id, some(unwrap(await profile.port.readKeys(id)) ?? undefined).meeting)
    unwrap(await openLog(profile.port, master, id))
  }
  return { acknowledged, keys }
}

let serial = 0

/** The words a chair would write next: a note, what somebody will do, a version, or a signature under it. */
export function nextCommand(meeting: MeetingState, choice: number): MeetingCommand {
  serial += 1
  const at = {
    ...meeting.lastCommandAt,
    wall: (meeting.lastCommandAt.wall + 1_000) as typeof meeting.lastCommandAt.wall,
  }
  if (!meeting.pupil) {
    const note = {
      id: noteId(`course-${serial}`),
      text: `Vraag ${serial}`,
      fromCircle: 'parents',
      forCircle: 'students',
    } as const
    return { type: 'board/add-note', at, ...note, isLate: false }
  }
  const version = latestVersion(meeting.signing)
  const content = agreementContent(meeting)
  if (choice % 3 === 0 && version?.content !== content)
    return { type: 'signing/freeze', at, no: (version?.no ?? 0) + 1, hash: hashOf(content), content }
  const free = meeting.pupil.attendees.find(({ id }) => !version?.signatures.some(({ personId }) => personId === id))
  if (choice % 3 === 1 && version && free) {
    const given = { choice: 'agreed', remark: '', way: 'typed', mark: 'getypt', date: '2026-02-03' } as const
    return { type: 'signing/sign', at, version: version.no, hash: version.hash, personId: free.id, ...given }
  }
  return { type: 'agreements/restate', at, personId: participantId('koen'), text: `Ik doe het zo: ${serial}.` }
}

/** What stands in the places the app looks in, of what was ever acknowledged, and can be reached line by line. */
export async function reachable(profile: Profile, id: MeetingId, acknowledged: Acknowledged): Promise<Set<string>> {
  const port = profile.restart().port
  const kept = await port.readKept(id)
  const journal = unwrap(await port.readJournal(id)).lines
  const there = new Set([...journal, ...(await port.readSpare(id)), ...(kept.ok ? kept.value.lines : [])])
  const reached = new Map([['', true]])
  const isReached = (line: string): boolean => {
    const known = reached.get(line)
    if (known !== undefined) return known
    const at = acknowledged.get(line)
    const is = at?.id === id && there.has(line) && isReached(at.before)
    reached.set(line, is)
    return is
  }
  return new Set([...there].filter((line) => line !== '' && isReached(line)))
}
