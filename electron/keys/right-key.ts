import { createDecipheriv } from 'node:crypto'

const BLOCK = 8
const ROUNDS = 6
const INTACT = Buffer.alloc(BLOCK, 0xa6)

/**
 * Whether a master key (base64) opens a data key that is wrapped with AES-KW (RFC 3394): what comes out says so itself. So
 * a key of which a bit fell over is known for what it is. The data key that comes out is not kept.
 */
export function opens(master: string, wrapped: string): boolean {
  const cipher = Buffer.from(wrapped, 'base64')
  const count = cipher.length / BLOCK - 1
  if (!Number.isInteger(count) || count < 2) return false
  const aes = createDecipheriv('aes-256-ecb', Buffer.from(master, 'base64'), null).setAutoPadding(false)
  const blocks = Array.from({ length: count }, (_, n) => cipher.subarray((n + 1) * BLOCK, (n + 2) * BLOCK))
  const check = Buffer.from(cipher.subarray(0, BLOCK))
  for (let step = ROUNDS * count; step > 0; step -= 1) {
    const place = (step - 1) % count
    check.writeUInt32BE((check.readUInt32BE(4) ^ step) >>> 0, 4)
    const opened = aes.update(Buffer.concat([check, blocks[place] ?? INTACT]))
    opened.copy(check, 0, 0, BLOCK)
    blocks[place] = Buffer.from(opened.subarray(BLOCK))
  }
  return check.equals(INTACT)
}

/** Of several master keys the one that opens a data key; the first when none does, as before there is any data key. */
export function rightMaster(masters: readonly string[], wrapped: readonly string[]): string | undefined {
  return masters.find((master) => wrapped.some((one) => opens(master, one))) ?? masters[0]
}
