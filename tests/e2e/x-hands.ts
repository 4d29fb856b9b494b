import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** Where keys lie on the keyboard of a virtual display, by the numbers the X server gives them. */
const ROWS: readonly (readonly [first: number, letters: string])[] = [
  [10, '1234567890'],
  [24, 'qwertyuiop'],
  [38, 'asdfghjkl'],
  [52, 'zxcvbnm'],
]
const OTHERS: Readonly<Record<string, number>> = { ' ': 65, Escape: 9, PageDown: 117 }
const FAKE = { keyDown: 2, keyUp: 3, buttonDown: 4, buttonUp: 5, move: 6 } as const
const REPLY = 32

/**
 * Hands at mouse and keyboard: what they do comes in through the X server, as from a real device, so that windows are
 * activated and get the focus by it. What a driver of the browser sends to a page does nothing of that.
 */
export class XHands {
  private constructor(
    private readonly socket: Socket,
    private readonly root: number,
    private readonly testing: number,
  ) {}

  /** Null where there is no X server to be reached. */
  static async reach(display = process.env['DISPLAY'] ?? ''): Promise<XHands | null> {
    const number = /^:(\d+)/.exec(display)?.[1]
    if (process.platform !== 'linux' || number === undefined) return null
    const socket = connect(`/tmp/.X11-unix/X${number}`)
    const root = await open(socket, number)
    socket.write(Buffer.concat([Buffer.from([98, 0, 4, 0, 5, 0, 0, 0]), padded(Buffer.from('XTEST'))]))
    const answer = await read(socket, REPLY)
    if (answer[8] !== 1) throw new Error('this X server has no XTEST')
    return new XHands(socket, root, answer.readUInt8(9))
  }

  private async fake(kind: keyof typeof FAKE, detail: number, x = 0, y = 0): Promise<void> {
    const request = Buffer.alloc(36)
    request.set([this.testing, 2, 9, 0, FAKE[kind], detail])
    if (kind === 'move') request.writeUInt32LE(this.root, 12)
    request.writeInt16LE(x, 24)
    request.writeInt16LE(y, 26)
    // What holds the focus is asked only to wait until the server came here.
    this.socket.write(Buffer.concat([request, Buffer.from([43, 0, 1, 0])]))
    await read(this.socket, REPLY)
  }

  /** Presses a place of the display (px) with mouse or finger. */
  async click(x: number, y: number): Promise<void> {
    await this.fake('move', 0, x, y)
    await this.fake('buttonDown', 1)
    await this.fake('buttonUp', 1)
  }

  /** Presses these keys one after the other. */
  async type(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const row = ROWS.find(([, letters]) => letters.includes(key))
      const code = row ? row[0] + row[1].indexOf(key) : OTHERS[key]
      if (code === undefined) throw new Error(`no such key: ${key}`)
      await this.fake('keyDown', code)
      await this.fake('keyUp', code)
    }
  }

  close(): void {
    this.socket.destroy()
  }
}

/** Filled up to a multiple of four. */
function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

/** So many bytes of what the server says. */
async function read(socket: Socket, size: number): Promise<Buffer> {
  for (;;) {
    const bytes: Buffer | null = socket.read(size)
    if (bytes) return bytes
    await once(socket, 'readable')
  }
}

/** Opens the conversation; the answer is the window that holds all others. */
async function open(socket: Socket, display: string): Promise<number> {
  const cookie = cookieFor(display)
  const name = Buffer.from(cookie ? 'MIT-MAGIC-COOKIE-1' : '')
  const hello = Buffer.alloc(12)
  hello.write('l')
  hello.writeUInt16LE(11, 2)
  hello.writeUInt16LE(name.length, 6)
  hello.writeUInt16LE(cookie?.length ?? 0, 8)
  socket.write(Buffer.concat([hello, padded(name), padded(cookie ?? Buffer.alloc(0))]))
  const head = await read(socket, 8)
  const rest = await read(socket, head.readUInt16LE(6) * 4)
  if (head[0] !== 1) throw new Error('the X server lets nobody in')
  const vendor = Math.ceil(rest.readUInt16LE(16) / 4) * 4
  return rest.readUInt32LE(32 + vendor + 8 * rest.readUInt8(21))
}

/** What a display asks for at its door, from the file where it was put; null when it asks for nothing. */
function cookieFor(display: string): Buffer | null {
  const file = process.env['XAUTHORITY']
  if (!file) return null
  const bytes = readFileSync(file)
  for (let at = 0; at < bytes.length; ) {
    at += 2
    const parts = [0, 1, 2, 3].map(() => {
      const size = bytes.readUInt16BE(at)
      at += 2 + size
      return bytes.subarray(at - size, at)
    })
    if (parts[1]?.toString() === display && parts[3]) return parts[3]
  }
  return null
}
