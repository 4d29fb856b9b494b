import { type BrowserWindow, session } from 'electron'
import { APP_ORIGIN, devServer } from './app-scheme'

const ALLOWED_PERMISSIONS = new Set(['clipboard-sanitized-write'])

/** Refuses every permission but writing plain text to the clipboard, and stops the spell checker's downloads. */
export function hardenSession(): void {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, permission, reply) => reply(ALLOWED_PERMISSIONS.has(permission)))
  own.setPermissionCheckHandler((_contents, permission) => ALLOWED_PERMISSIONS.has(permission))
  own.setSpellCheckerEnabled(false)
  own.webRequest.onBeforeRequest((details, reply) => reply({ cancel: isOutside(details.url) }))
}

/** Nothing but the app's own pages is ever asked for; the development server is the one exception. */
function isOutside(url: string): boolean {
  const dev = devServer()
  const own = ['app:', 'devtools:', 'data:', 'blob:', ...(dev ? [dev, dev.replace(/^http/, 'ws')] : [])]
  return !own.some((start) => url.startsWith(start))
}

/** A window of ours never leaves its page, opens no other window and holds no webview. */
export function hardenWindow(window: BrowserWindow): void {
  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Whether a frame shows this page of ours. */
export function isOwnPage(url: string, page: string): boolean {
  return url.split(/[?#]/)[0] === `${APP_ORIGIN}/${page}.html`
}
