import { channelsOf, type EventOf, eventsOf } from '@shared/ipc/api'
import { PAGES, type PageName } from '@shared/ipc/channels'
import { contextBridge, ipcRenderer, webFrame } from 'electron'

declare const location: { readonly pathname: string }

type Listener = (message: unknown) => void

/** Offers a page its own channels as plain functions; ipcRenderer itself and its events stay here. */
function offer(page: PageName): void {
  const events: readonly string[] = eventsOf(page)
  const calls = channelsOf(page).map((channel) => [
    channel,
    (...args: unknown[]) => ipcRenderer.invoke(channel, ...args),
  ])
  const on = (name: string, listener: Listener) => {
    if (!events.includes(name)) return () => undefined
    const inner = (_event: unknown, message: unknown) => listener(message)
    ipcRenderer.on(name, inner)
    return () => ipcRenderer.removeListener(name, inner)
  }
  contextBridge.exposeInMainWorld('bridge', { ...Object.fromEntries(calls), on })
}

// Nobody calls another computer. What a frame of its own could still reach is stopped in main.
const CALLS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport']
void webFrame.executeJavaScript(`for (const name of ${JSON.stringify(CALLS)}) delete window[name]`)

const ZOOM: EventOf<'chair-preload'> = 'zoom'
const page = PAGES.find((name) => location.pathname === `/${name}.html`)
if (page) offer(page)
if (page === 'chair') {
  // Set from here it holds for this window alone; set by main it would hold for the board as well.
  ipcRenderer.on(ZOOM, (_event, factor: unknown) => {
    if (typeof factor === 'number' && factor > 0) webFrame.setZoomFactor(factor)
  })
}
