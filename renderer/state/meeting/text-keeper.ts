import { afterPaint } from '@renderer/bridge/after-paint'
import { ticks } from '@renderer/bridge/ticks'
import { LATE, within } from '@renderer/storage/deadline'
import type { IpcProblem } from '@shared/ipc/contract'
import type { Result } from '@shared/lib/result'

const QUIET = 300
/** With the writing itself text is never more than a second away from the disk (ms). */
const LONGEST = 700
const DEADLINE = 2_000
const RETRY_AFTER = 2_000

/** Keeps something that is being typed on the disk: after 300 ms of quiet, and before it is a second old. */
export interface TextKeeper<T> {
  change(latest: T, when: 'now' | 'soon'): void
  /** Tries at once what failed before. */
  retry(): void
  /** Writes at once what waits, and settles once that was tried. */
  flush(): Promise<void>
  /** Writes nothing and tells nothing any more, and settles once what was on its way is done. */
  stop(): Promise<void>
}

/** How what is typed is doing; `problem` says why it is not on the disk yet. */
export type TextHeard = (isPending: boolean, problem: IpcProblem | null) => void

/** A keeper that writes one after the other. A write that failed is tried again until it succeeds or a newer one comes. */
export function createTextKeeper<T>(
  write: (latest: T) => Promise<Result<unknown, IpcProblem>>,
  onHeard: TextHeard,
): TextKeeper<T> {
  let waiting: { readonly latest: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueBy: number | null = null
  let isStopped = false
  let tail: Promise<unknown> = Promise.resolve()
  /** Stays until a write succeeds: somebody who goes on typing must go on seeing it. */
  let problem: IpcProblem | null = null

  const hear = (next: IpcProblem | null) => {
    problem = next
    if (!isStopped) onHeard(true, next)
  }
  const writeOne = async () => {
    const job = waiting
    if (!job || isStopped) return
    const writing = write(job.latest)
    if ((await within(writing, DEADLINE)) === LATE) hear('file/not-written')
    const written = await writing
    hear(written.ok ? null : written.problem)
    if (waiting !== job || isStopped) return
    if (written.ok) {
      waiting = null
      return onHeard(false, null)
    }
    clearTimeout(timer)
    timer = setTimeout(writeNow, RETRY_AFTER)
  }
  const writeNow = () => {
    dueBy = null
    tail = tail.then(writeOne)
  }
  return {
    change: (latest, when) => {
      if (isStopped) return
      waiting = { latest }
      onHeard(true, problem)
      const now = ticks()
      dueBy ??= now + LONGEST
      clearTimeout(timer)
      if (when === 'now') return afterPaint(writeNow)
      timer = setTimeout(writeNow, Math.max(0, Math.min(QUIET, dueBy - now)))
    },
    retry: writeNow,
    flush: async () => {
      clearTimeout(timer)
      writeNow()
      await tail
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      onHeard(false, null)
      await tail
    },
  }
}
