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
  /** Settles once it is in the journal. */
  readonly saved: Promise<void>
  readonly isSaved: () => void
}

/** Writes commands to the journal one by one, in order, and tries again until each is on the disk. */
export interface Saver {
  add(command: MeetingCommand, meeting: MeetingState): void
  /** Tries at once what failed before. */
  retry(): void
  /** Settles once everything added so far is saved. */
  idle(): Promise<void>
  /** Ends its care for the working database, once that has what is in the journal or had its time. */
  stop(): Promise<void>
}

const RETRY_AFTER = 2_000
/** A write that takes longer than this is said not to be saved; it is waited for all the same (ms). */
const DEADLINE = 2_000
/**
 * The journal is what is true, and „Opgeslagen” waits for it alone. The next line lets the working database go first for
 * so long at most (ms): one that is more than a line behind after a crash looks as if it were damaged.
 */
const HEAD_START = 200

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
  /** Lines the working database does not have yet, and the meeting as the last of them left it. */
  let behind: readonly LineRow[] = []
  let latest: MeetingState | null = null
  let caughtUp: Promise<void> = Promise.resolve()

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
    const next = await advance(log, line)
    behind = [...behind, { meetingId: log.meetingId, n: log.lineCount, line }]
    latest = meeting
    log = next
    sealed = null
    return null
  }

  /** Puts into the working database what it misses; what does not go in now goes when it is back. */
  const catchUpOnce = async () => {
    const [rows, meeting, at] = [behind, latest, log]
    if (rows.length === 0 || !meeting || !database.isWorking()) return
    const summary = await sealSummary(at.keys, at.meetingId, summaryOf(meeting))
    if (await storeLines(database, at, rows, summary)) behind = behind.filter((row) => !rows.includes(row))
  }
  const catchUp = () => {
    caughtUp = caughtUp.then(catchUpOnce).catch(() => undefined)
  }

  const saveAll = async (): Promise<LogProblem | null> => {
    for (let job = jobs[0]; job; job = jobs[0]) {
      await within(caughtUp, HEAD_START)
      const problem = await saveOne(job)
      if (problem) return problem
      jobs.shift()
      if (jobs.length === 0) {
        isFailing = false
        onState('saved', null)
      }
      job.isSaved()
      catchUp()
    }
    return null
  }
  const run = async () => {
    if (isBusy) return
    isBusy = true
    clearTimeout(timer)
    const problem = await saveAll().catch(() => 'file/not-written' as const)
    isBusy = false
    if (!problem) return
    failWith(problem)
    timer = setTimeout(run, RETRY_AFTER)
  }
  const stopListening = database.onWorking((isWorking) => isWorking && catchUp())

  return {
    add: (command, meeting) => {
      let isSaved: () => void = () => undefined
      const saved = new Promise<void>((resolve) => {
        isSaved = resolve
      })
      jobs.push({ command, meeting, saved, isSaved })
      // Somebody who goes on working must go on seeing that it is not saved.
      if (!isFailing) onState('saving', null)
      afterPaint(() => void run())
    },
    retry: () => void run(),
    idle: () => jobs.at(-1)?.saved ?? Promise.resolve(),
    stop: async () => {
      stopListening()
      await within(caughtUp, DEADLINE)
    },
  }
}
