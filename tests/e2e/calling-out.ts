import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Page } from '@playwright/test'

/** Somebody on this computer who hears everything that is sent, over UDP and over TCP. */
export async function listener() {
  const heard: string[] = []
  const udp = createSocket('udp4').bind(0)
  udp.on('message', (message) => heard.push(`udp ${message.toString('latin1').slice(0, 20)}`))
  const tcp = createServer((socket) => {
    heard.push('tcp')
    socket.on('error', () => undefined)
  }).listen(0)
  await Promise.all([once(udp, 'listening'), once(tcp, 'listening')])
  const say = (host: string, word: string) => new Promise((done) => udp.send(word, udp.address().port, host, done))
  const close = () => {
    udp.close()
    tcp.close()
  }
  return { heard, say, close, ports: { udp: udp.address().port, tcp: (tcp.address() as AddressInfo).port } }
}

/** Calls another browser at this address, in every way there is, from a frame that has what the page has not. */
export function callFrom(page: Page, at: { readonly host: string; readonly udp: number; readonly tcp: number }) {
  return page.evaluate(async ({ host, udp, tcp }) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const Call = Reflect.get(frame.contentWindow as object, 'RTCPeerConnection') as typeof RTCPeerConnection
    const who = { username: 'a', credential: 'b' }
    const iceServers = [
      { urls: `stun:${host}:${udp}` },
      { urls: `turn:${host}:${udp}?transport=udp`, ...who },
      { urls: `turn:${host}:${tcp}?transport=tcp`, ...who },
    ]
    const call = new Call({ iceServers })
    const found: string[] = []
    const isDone = new Promise<void>((done) => {
      call.onicecandidate = ({ candidate }) => (candidate ? found.push(candidate.candidate) : done())
    })
    call.createDataChannel('x')
    await call.setLocalDescription(await call.createOffer())
    const sdp = (call.localDescription?.sdp ?? '').replace('setup:actpass', 'setup:active')
    await call.setRemoteDescription({ type: 'answer', sdp })
    for (const [way, port] of [
      [`udp 2122260223 ${host}`, udp],
      [`tcp 1518280447 ${host}`, tcp],
    ]) {
      const kind = String(way).startsWith('tcp') ? ' tcptype passive' : ''
      const candidate = `candidate:1 1 ${way} ${port} typ host${kind}`
      await call.addIceCandidate({ candidate, sdpMid: '0', sdpMLineIndex: 0 })
    }
    await isDone
    call.close()
    frame.remove()
    const own = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'].filter((name) => name in window)
    return { found, own }
  }, at)
}

/** This computer's own addresses, as another one would call them too. */
export function addressesHere(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return ['127.0.0.1', ...all.filter((one) => one.family === 'IPv4' && !one.internal).map((one) => one.address)]
}
