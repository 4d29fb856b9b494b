import type { Answers } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { sendTo } from '../ipc/send'
import type { PageWindow } from '../windows/page-window'
import type { ClockSource } from './source'

/** Waits for the moments the chair's window asks for, and tells it when one is reached. Rules are not known here. */
export function setupDeadlines(
  clock: ClockSource,
  chair: PageWindow<'chair'>,
): Answers<'clock-read' | 'set-deadlines'> {
  let cancels: (() => void)[] = []
  clock.onMessage((message) => sendTo(chair, 'clock', message))
  clock.onGap((gap) => sendTo(chair, 'gap', gap))
  return {
    'clock-read': async () => ok(clock.message()),
    'set-deadlines': async (deadlines) => {
      for (const cancel of cancels) cancel()
      cancels = deadlines.map(({ id, at }) => clock.at(at, () => sendTo(chair, 'deadline', { id })))
      return ok(null)
    },
  }
}
