import type { ChairCalls, PrintCalls, ProjectorCalls } from '@shared/ipc/contract'
import { CHAIR_GUARDS, PRINT_GUARDS, PROJECTOR_GUARDS } from '@shared/ipc/guards'
import { fail } from '@shared/lib/result'
import type { z } from '@shared/lib/zod'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { problemOf } from '../files/write-file'
import { isOwnPage } from '../windows/harden'
import type { PageName } from '../windows/page-window'

interface CallsOf {
  chair: ChairCalls
  projector: ProjectorCalls
  print: PrintCalls
}

const GUARDS: { readonly [P in PageName]: Readonly<Record<string, z.ZodType<unknown[]>>> } = {
  chair: CHAIR_GUARDS,
  projector: PROJECTOR_GUARDS,
  print: PRINT_GUARDS,
}

/** Only the top frame of exactly this window, showing exactly its own page, may call. */
function isTrusted(event: IpcMainInvokeEvent, window: BrowserWindow, page: PageName): boolean {
  const frame = event.senderFrame
  if (!frame || window.isDestroyed() || event.sender !== window.webContents) return false
  return frame.parent === null && isOwnPage(frame.url, page)
}

/**
 * Answers calls of one window. Arguments arrive as unknown and pass their schema; a call that is refused is
 * logged by name (never with its content) and answered with `ipc/refused`. Nothing is thrown across.
 */
export function handleCalls<P extends PageName>(page: P, window: BrowserWindow, handlers: Partial<CallsOf[P]>): void {
  for (const [channel, handler] of Object.entries(handlers)) {
    const guard = GUARDS[page][channel]
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      const checked = guard?.safeParse(args)
      if (!isTrusted(event, window, page) || !checked?.success) {
        console.warn(`refused: ${channel}`)
        return fail('ipc/refused')
      }
      try {
        return await (handler as (...given: unknown[]) => Promise<unknown>)(...checked.data)
      } catch (error) {
        console.warn(`failed: ${channel}`)
        return fail(problemOf(error))
      }
    })
  }
}
