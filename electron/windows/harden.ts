import { app, type BrowserWindow, session } from 'electron'
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

/**
 * Must run before the app is ready. No name and no address can be reached: calls between browsers (WebRTC) and looking
 * up names pass by the request filter and by the policy of the page (docs/domain.md, rule 241).
 */
export function closeNetwork(): void {
  if (!devServer()) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** A window of ours never leaves its page, opens no other window, holds no webview and sends nothing out. */
export function hardenWindow(window: BrowserWindow): void {
  const { webContents } = window
  webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-navigate', (event) => event.preventDefault())
  webContents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Whether a frame shows this page of ours. */
export function isOwnPage(url: string, page: string): boolean {
  return url.split(/[?#]/)[0] === `${APP_ORIGIN}/${page}.html`
}
