import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldLog } from '@renderer/state/meeting/catalogue'
import type { LogPort } from '@renderer/storage/log-port'
import { openLog } from '@renderer/storage/meeting-log'
import { importMasterKey } from '@renderer/storage/sealing'
import type { MeetingId } from '@shared/lib/ids'
import { ok } from '@shared/lib/result'
import type { MeetingCommand } from '@shared/meeting/commands'
import { type MeetingReport, toMeetingReport } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'

/** A journal that was opened: its commands as they were written, the meeting they make, and the report of that. */
export interface OpenedJournal {
  readonly commands: readonly MeetingCommand[]
  readonly meeting: MeetingState
  readonly report: MeetingReport
}

/** The files of a profile, as the app's own storage code asks for them. */
function portOf(profile: string): LogPort {
  const read = (...path: string[]) => readFileSync(join(profile, ...path), 'utf8')
  const reading: Partial<LogPort> = {
    readKeys: async (id) => ok(JSON.parse(read('keys', `${id}.json`))),
    readSpare: async () => [],
    readKept: async () => ok({ lines: [], settled: [] }),
    readSigned: async () => ok({ notes: [], wasDamaged: false }),
    noteSigned: async () => ok(null),
    readJournal: async (id) => {
      const lines = read('journal', `${id}.jsonl`).split('\n')
      return ok({ hadTornEnd: lines.pop() !== '', lines })
    },
  }
  // Whoever only looks writes nothing.
  return reading as LogPort
}

/** The ids of all meetings in a profile. */
function meetingIds(profile: string): MeetingId[] {
  return readdirSync(join(profile, 'journal'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length) as MeetingId)
}

/** Opens every journal of a profile whose app was closed, with the app's own code, and folds it. */
export async function openJournals(profile: string): Promise<OpenedJournal[]> {
  const master = await importMasterKey(readFileSync(join(profile, 'keys', 'master.key'), 'utf8'))
  const journals: OpenedJournal[] = []
  for (const id of meetingIds(profile)) {
    const opened = await openLog(portOf(profile), master, id)
    if (!opened.ok) throw new Error(`het logboek ${id} is niet te openen: ${opened.problem}`)
    const meeting = foldLog(opened.value)
    if (!meeting) throw new Error(`het logboek ${id} is leeg`)
    const report = toMeetingReport(meeting, meeting.agenda.endedAt ?? meeting.lastCommandAt)
    journals.push({ commands: [...opened.value.commands], meeting, report })
  }
  return journals
}
