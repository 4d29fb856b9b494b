import type { PrintJob } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import type { BrowserWindow } from 'electron'
import { handleCalls } from '../ipc/handle'
import { openPage } from '../windows/page-window'

const READY_WITHIN = 15_000

export type LaidOut = 'ready' | 'bad-sheet' | 'failed'

export interface PrintWindow {
  readonly window: BrowserWindow
  /** Gives the page a job, and answers when fonts and layout are there. One job at a time. */
  layOut(job: PrintJob): Promise<LaidOut>
}

/**
 * Opens a hidden window that lays out one job after the other: the page asks for the next as soon as it is free. Its
 * title is that of its page, without a name: systems list windows and print jobs by their title.
 */
export function openPrintWindow(): PrintWindow {
  const window = openPage('print', { show: false, width: 900, height: 1200 })
  let give: ((job: PrintJob) => void) | null = null
  let waiting: PrintJob | null = null
  let said: (outcome: LaidOut) => void = () => undefined
  handleCalls('print', window, {
    'print-job': async () => {
      const job = waiting ?? (await new Promise<PrintJob>((resolve) => (give = resolve)))
      waiting = null
      give = null
      return ok(job)
    },
    'print-ready': async (isGood) => {
      said(isGood ? 'ready' : 'bad-sheet')
      return ok(null)
    },
  })
  return {
    window,
    layOut: (job) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve('failed'), READY_WITHIN)
        said = (outcome) => {
          clearTimeout(timer)
          resolve(outcome)
        }
        if (give) give(job)
        else waiting = job
      }),
  }
}
