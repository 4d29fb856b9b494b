import { ok } from '@shared/lib/result'
import type { BrowserWindow } from 'electron'
import { handleCalls } from '../ipc/handle'
import { sendTo } from '../ipc/send'
import type { ClockSource } from './source'

/** Waits for the moments the chair's window asks for, and tells it when one is reached. Rules are not known here. */
export function setupDeadlines(clock: ClockSource, chair: BrowserWindow): void {
  let cancels: (() => void)[] = []
  handleCalls('chair', chair, {
    'clock-read': async () => ok(clock.message()),
    'set-deadlines': async (deadlines) => {
      for (const cancel of cancels) cancel()
      cancels = deadlines.map(({ id, at }) => clock.at(at, () => sendTo(chair, 'deadline', { id })))
      return ok(null)
    },
  })
  clock.onMessage((message) => sendTo(chair, 'clock', message))
  clock.onGap((gap) => sendTo(chair, 'gap', gap))
}
