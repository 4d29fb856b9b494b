import { texts } from '@shared/strings/texts'
import { type BrowserWindow, dialog } from 'electron'

/** How long a page may take to say that it is up, per try (ms). */
const UP_WITHIN = [10_000, 20_000, 20_000, 20_000] as const
/** How long to wait before a page whose process died is loaded again, by how often it died without coming up (ms). */
const WAITS = [0, 0, 500, 2_000, 5_000] as const
const FAILED_LOAD_WAIT = 500
/** Chromium's word for a load that gave way to another one. */
const ABORTED = -3

/** Sees to it that a page never stays blank; `isUp` is what the page's own word for it is handed to. */
export interface PageWatch {
  isUp(): void
}

/**
 * Loads a page again when it does not say in time that it is up, when it could not be loaded, and when its process
 * died: its state lives in the journal. `ask` is for the page somebody sits in front of: after the last try it asks.
 */
export function watchPage(window: BrowserWindow, url: string, ask: boolean): PageWatch {
  const { webContents } = window
  let tries = 0
  let deaths = 0
  let timer: NodeJS.Timeout | undefined
  const later = (wait: number, action: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(() => !window.isDestroyed() && action(), wait)
  }
  const load = () => {
    const within = UP_WITHIN[tries]
    if (within === undefined) return void giveUp()
    later(within, again)
    window.loadURL(url).catch(() => undefined)
  }
  const again = () => {
    tries += 1
    load()
  }
  const giveUp = async () => {
    if (!ask) return later(UP_WITHIN[1], retry)
    const { title, text, retry: button } = texts().common.pageFailed
    await dialog.showMessageBox(window, { type: 'error', title, message: title, detail: text, buttons: [button] })
    if (!window.isDestroyed()) retry()
  }
  const retry = () => {
    tries = 0
    deaths = 0
    load()
  }
  webContents.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) later(FAILED_LOAD_WAIT, again)
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    clearTimeout(timer)
    const wait = WAITS[deaths]
    deaths += 1
    // A page that dies each time it is loaded dies the next time too: then it is asked, as when it stays blank.
    if (wait === undefined) return void giveUp()
    later(wait, load)
  })
  window.on('closed', () => clearTimeout(timer))
  load()
  return {
    isUp: () => {
      tries = 0
      deaths = 0
      clearTimeout(timer)
    },
  }
}
