import { join } from 'node:path'
import type { PageName } from '@shared/ipc/channels'
import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN } from './app-scheme'
import { hardenWindow } from './harden'
import { type PageWatch, watchPage } from './page-watch'

declare const page: unique symbol
/** A window that shows one of our pages: it is told nothing that is for another. */
export type PageWindow<P extends PageName | 'screen-number'> = BrowserWindow & { readonly [page]: P }

const watches = new WeakMap<BrowserWindow, PageWatch>()

/**
 * Opens one of our pages in a window: sandboxed, isolated, one preload, never throttled. `part` is the part of the page
 * to show; only the page with the numbers of the displays has parts.
 */
export function openPage<P extends PageName | 'screen-number'>(
  page: P,
  options: BrowserWindowConstructorOptions,
  part?: number,
): PageWindow<P> {
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
  return window as PageWindow<P>
}

/** Takes the word of a page that it can be seen. */
export function pageIsUp(window: BrowserWindow): void {
  watches.get(window)?.isUp()
}
