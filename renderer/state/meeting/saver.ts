import { afterPaint } from '@renderer/bridge/after-paint'
import { LATE, within } from '@renderer/storage/deadline'
import { advance } from '@renderer/storage/line-chain'
import type { LogProblem, MeetingLog } from '@renderer/storage/log'
import { sealCommand, writeAnew } from '@renderer/storage/meeting-log'
import { isSigning, signedNote } from '@renderer/storage/signed-versions'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import type { Services } from '../services'
import { createDatabaseFiller } from './database-filler'

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
  /** The journal is gone, or not what was written: writes it anew. */
  restore(): void
  /** Settles once everything added so far is saved. */
  idle(): Promise<void>
  /** Ends its care for the working database, once that has what is in the journal or had its time. */
  stop(): Promise<void>
}

/** What a saver tells. */
export interface SaverHeard {
  /** Every change; a problem comes with `failed`. */
  onState(state: SaveState, problem: LogProblem | null): void
  /** All of the meeting was written anew beside what was found in its place. */
  onAnew(): void
}

const RETRY_AFTER = 2_000
/** A write that takes longer than this is said not to be saved; it is waited for all the same (ms). */
const DEADLINE = 2_000
/**
 * The journal is what is true, and „Opgeslagen” waits for it alone. The next line lets the working database go first for
 * so long at most (ms): one that is more than a line behind after a crash looks as if it were damaged.
 */
const HEAD_START = 200

/** A saver for one open meeting, of which `written` are the lines so far. */
export function createSaver(
  services: Pick<Services, 'port' | 'database'>,
  start: MeetingLog,
  written: readonly string[],
  { onState, onAnew }: SaverHeard,
): Saver {
  const { port } = services
  const jobs: Job[] = []
  const lines = [...written]
  let log = start
  /** The line sealed for the first job. A second try writes the same line: were it there already, main sees that. */
  let sealed: string | null = null
  let isBusy = false
  let isFailing = false
  let isLost = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const filler = createDatabaseFiller(services, start, lines)

  const failWith = (problem: LogProblem) => {
    isFailing = true
    onState('failed', problem)
  }
  /** Writes the whole meeting again, and says „Niet opgeslagen” until that is done (docs/domain.md, rule 200). */
  const restoreAll = async (): Promise<LogProblem | null> => {
    failWith('file/not-following')
    isLost = true
    const anew = await writeAnew(port, log, lines)
    if (!anew.ok) return anew.problem
    isLost = false
    onAnew()
    return null
  }
  const append = async (line: string): Promise<LogProblem | null> => {
    const writing = port.appendLine(log.meetingId, line, { lineCount: log.lineCount, head: log.head })
    // Writing it once more while the first try may still succeed could put it there twice.
    if ((await within(writing, DEADLINE)) === LATE) failWith('file/not-written')
    const outcome = await writing
    if (outcome.ok) return null
    if (outcome.problem !== 'file/not-following') return outcome.problem
    const problem = await restoreAll()
    if (problem) return problem
    const again = await port.appendLine(log.meetingId, line, { lineCount: log.lineCount, head: log.head })
    return again.ok ? null : again.problem
  }
  const saveOne = async ({ command, meeting }: Job): Promise<LogProblem | null> => {
    const line = sealed ?? (await sealCommand(log, command))
    sealed = line
    const problem = await append(line)
    if (problem) return problem
    const { lineCount: n, meetingId } = log
    log = await advance(log, line)
    lines.push(line)
    filler.add({ meetingId, n, line }, log, meeting)
    sealed = null
    if (isSigning(command)) {
      // Should it fail, it is noted down when the meeting is opened again.
      const note = signedNote({ meetingId, n, head: log.head }, command, meeting.signing)
      await within(port.noteSigned([note]), DEADLINE)
    }
    return null
  }
  const saveAll = async (): Promise<LogProblem | null> => {
    const lost = isLost ? await restoreAll() : null
    if (lost) return lost
    for (let job = jobs[0]; job; job = jobs[0]) {
      await within(filler.caughtUp(), HEAD_START)
      const problem = await saveOne(job)
      if (problem) return problem
      jobs.shift()
      if (jobs.length === 0) {
        isFailing = false
        onState('saved', null)
      }
      job.isSaved()
      filler.catchUp()
    }
    if (isFailing) {
      isFailing = false
      onState('saved', null)
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
    restore: () => {
      // What is being written now finds out by itself.
      if (isBusy) return
      isLost = true
      void run()
    },
    idle: () => jobs.at(-1)?.saved ?? Promise.resolve(),
    stop: filler.stop,
  }
}
