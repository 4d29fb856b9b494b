import type { EventOf, MessageOf } from '@shared/ipc/api'
import type { PageName } from '@shared/ipc/channels'
import type { PageWindow } from '../windows/page-window'

/** Sends a message to the window of a page that hears it, unless that is gone or its page died. */
export function sendTo<P extends PageName, N extends EventOf<P | `${P}-preload`>>(
  window: PageWindow<P>,
  name: N,
  message: MessageOf<N>,
): void {
  if (window.isDestroyed() || window.webContents.isDestroyed() || window.webContents.isCrashed()) return
  window.webContents.send(name, message)
}
