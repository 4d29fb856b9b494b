import type { CallsOf, ChannelName } from '@shared/ipc/api'
import type { PageName } from '@shared/ipc/channels'
import { GUARDS } from '@shared/ipc/guards'
import { fail } from '@shared/lib/result'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { problemOf } from '../files/write-file'
import { isOwnPage } from '../windows/harden'
import type { PageWindow } from '../windows/page-window'

/** Only the top frame of exactly this window, showing exactly its own page, may call. */
function isTrusted(event: IpcMainInvokeEvent, window: BrowserWindow, page: PageName): boolean {
  const frame = event.senderFrame
  if (!frame || window.isDestroyed() || event.sender !== window.webContents) return false
  return frame.parent === null && isOwnPage(frame.url, page)
}

/**
 * Answers all calls of the window of one page: an answer that is missing does not compile. Arguments arrive as unknown and
 * pass their schema; a call that is refused is logged by name (never with its content) and answered with `ipc/refused`.
 * Nothing is thrown across.
 */
export function handleCalls<P extends PageName>(page: P, window: PageWindow<P>, answers: CallsOf<P>): void {
  for (const [channel, answer] of Object.entries(answers)) {
    const guard = GUARDS[channel as ChannelName]
    ipcMain.removeHandler(channel)
    ipcMain.handle(channel, async (event, ...args: unknown[]) => {
      const checked = guard.safeParse(args)
      if (!isTrusted(event, window, page) || !checked.success) {
        console.warn(`refused: ${channel}`)
        return fail('ipc/refused')
      }
      try {
        return await (answer as (...given: unknown[]) => Promise<unknown>)(...checked.data)
      } catch (error) {
        console.warn(`failed: ${channel}`)
        return fail(problemOf(error))
      }
    })
  }
}
