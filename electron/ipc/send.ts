import type { MainEventName, MainEvents } from '@shared/ipc/contract'
import type { BrowserWindow } from 'electron'

/** Sends a message to one window, unless it is gone or its page died. */
export function sendTo<N extends MainEventName>(window: BrowserWindow, name: N, message: MainEvents[N]): void {
  if (window.isDestroyed() || window.webContents.isDestroyed() || window.webContents.isCrashed()) return
  window.webContents.send(name, message)
}
