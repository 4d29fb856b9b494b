import { afterPaint } from '@renderer/bridge/after-paint'
import type { LineRow } from '@renderer/storage/database'
import { LATE, within } from '@renderer/storage/deadline'
import { advance, type MeetingLog } from '@renderer/storage/line-chain'
import { type LogProblem, sealCommand } from '@renderer/storage/meeting-log'
import { sealSummary } from '@renderer/storage/sealed-texts'
import { storeLines } from '@renderer/storage/stored-lines'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from './services'
import { summaryOf } from './summary-of'

export type SaveState = 'saved' | 'saving' | 'failed'

interface Job {
  readonly command: MeetingCommand
  readonly meeting: MeetingState
}

/** Writes commands to the journal one by one, in order, and tries again until each is on the disk. */
export interface Saver {
  add(command: MeetingCommand, meeting: MeetingState): void
  /** Tries at once what failed before. */
  retry(): void
  /** Settles once everything added so far is saved. */
  idle(): Promise<void>
  /** Ends its care for the working database. */
  stop(): void
}

const RETRY_AFTER = 2_000
/** A write that takes longer than this is said not to be saved; it is waited for all the same (ms). */
const DEADLINE = 2_000

/** A saver for one open meeting. `onState` hears of every change; a problem comes with `failed`. */
export function createSaver(
  services: Pick<Services, 'port' | 'database'>,
  start: MeetingLog,
  onState: (state: SaveState, problem: LogProblem | null) => void,
): Saver {
  const { port, database } = services
  const jobs: Job[] = []
  let log = start
  /** The line sealed for the first job. A second try writes the same line: were it there already, main sees that. */
  let sealed: string | null = null
  let isBusy = false
  let isFailing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: (() => void)[] = []
  /** Lines the working database does not have yet, and the meeting as the last of them left it. */
  let behind: LineRow[] = []
  let latest: MeetingState | null = null

  const failWith = (problem: LogProblem) => {
    isFailing = true
    onState('failed', problem)
  }
  const append = async (line: string): Promise<LogProblem | null> => {
    const writing = port.appendLine(log.meetingId, line)
    // Writing it once more while the first try may still succeed could put it there twice.
    if ((await within(writing, DEADLINE)) === LATE) failWith('file/not-written')
    const written = await writing
    return written.ok ? null : written.problem
  }
  const saveOne = async ({ command, meeting }: Job): Promise<LogProblem | null> => {
    const line = sealed ?? (await sealCommand(log, command))
    sealed = line
    const problem = await append(line)
    if (problem) return problem
    behind.push({ meetingId: log.meetingId, n: log.lineCount, line })
    latest = meeting
    log = await advance(log, line)
    sealed = null
    return null
  }
  /** The journal is what is true, so nobody waits for the database: what it misses goes in when it is back. */
  const catchUp = async () => {
    if (behind.length === 0 || !latest) return
    const rows = behind
    const summary = await sealSummary(log.keys, log.meetingId, summaryOf(latest))
    if (await storeLines(database, log, rows, summary)) behind = behind.filter((row) => !rows.includes(row))
  }

  const run = async () => {
    if (isBusy) return
    isBusy = true
    clearTimeout(timer)
    for (let job = jobs[0]; job; job = jobs[0]) {
      const problem = await saveOne(job)
      if (problem) {
        isBusy = false
        failWith(problem)
        timer = setTimeout(run, RETRY_AFTER)
        return
      }
      jobs.shift()
      if (database.isWorking()) await catchUp()
    }
    isBusy = false
    isFailing = false
    onState('saved', null)
    for (const done of waiting) done()
    waiting = []
  }
  const stopListening = database.onWorking((isWorking) => {
    if (isWorking && !isBusy) void catchUp()
  })

  return {
    add: (command, meeting) => {
      jobs.push({ command, meeting })
      // Somebody who goes on working must go on seeing that it is not saved.
      if (!isFailing) onState('saving', null)
      afterPaint(() => void run())
    },
    retry: () => void run(),
    idle: () => (jobs.length === 0 ? Promise.resolve() : new Promise((done) => waiting.push(done))),
    stop: () => stopListening(),
  }
}
