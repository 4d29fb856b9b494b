import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN } from './app-scheme'
import { hardenWindow } from './harden'
import { type PageWatch, watchPage } from './page-watch'

export type PageName = 'chair' | 'projector' | 'print'

const watches = new WeakMap<BrowserWindow, PageWatch>()

/**
 * Opens one of our pages in a window: sandboxed, isolated, one preload, never throttled. `part` is the part of the page
 * to show; only the page with the numbers of the displays has parts.
 */
export function openPage(
  page: PageName | 'screen-number',
  options: BrowserWindowConstructorOptions,
  part?: number,
): BrowserWindow {
  const window = new BrowserWindow({
    ...options,
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webviewTag: false,
      backgroundThrottling: false,
    },
  })
  window.removeMenu()
  hardenWindow(window)
  const url = `${APP_ORIGIN}/${page}.html${part === undefined ? '' : `#n${part}`}`
  if (page === 'print' || page === 'screen-number') void window.loadURL(url)
  else watches.set(window, watchPage(window, url, page === 'chair'))
  return window
}

/** Takes the word of a page that it can be seen. */
export function pageIsUp(window: BrowserWindow): void {
  watches.get(window)?.isUp()
}
