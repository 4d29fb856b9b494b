import {
  CHAIR_CHANNELS,
  CHAIR_EVENTS,
  PRINT_CHANNELS,
  PROJECTOR_CHANNELS,
  PROJECTOR_EVENTS,
} from '@shared/ipc/channels'
import { contextBridge, ipcRenderer, webFrame } from 'electron'

declare const location: { readonly pathname: string }

type Listener = (message: unknown) => void

/** Offers a page its own channels as plain functions; ipcRenderer itself and its events stay here. */
function offer(channels: readonly string[], events: readonly string[]): void {
  const calls = channels.map((channel) => [channel, (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)])
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

const page = location.pathname
if (page === '/chair.html') {
  offer(CHAIR_CHANNELS, CHAIR_EVENTS)
  // Set from here it holds for this window alone; set by main it would hold for the board as well.
  ipcRenderer.on('zoom', (_event, factor: unknown) => {
    if (typeof factor === 'number' && factor > 0) webFrame.setZoomFactor(factor)
  })
}
if (page === '/projector.html') offer(PROJECTOR_CHANNELS, PROJECTOR_EVENTS)
if (page === '/print.html') offer(PRINT_CHANNELS, [])
