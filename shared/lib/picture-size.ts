export interface PictureSize {
  readonly kind: 'png' | 'jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
}

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

const word = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)

function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || PNG_START.some((byte, at) => bytes[at] !== byte)) return null
  const whole = (at: number) => word(bytes, at) * 0x10000 + word(bytes, at + 2)
  return { kind: 'png', width: whole(16), height: whole(20) }
}

/** Markers that begin a frame: all from C0 to CF, but for tables (C4, CC) and an extension (C8). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(bytes: Uint8Array): PictureSize | null {
  if (word(bytes, 0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      // Filling before a marker.
      at += 1
    } else if (isFrame(marker)) {
      return { kind: 'jpeg', width: word(bytes, at + 7), height: word(bytes, at + 5) }
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
    } else if (marker === 0xd9 || marker === 0xda || word(bytes, at + 2) < 2) {
      return null
    } else {
      at += 2 + word(bytes, at + 2)
    }
  }
  return null
}

/**
 * How large a PNG or JPEG says it is in its header, before anything of it is drawn; null when it is neither, or says
 * nothing. A small file can hold a picture that takes gigabytes once it is drawn.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const size = pngSize(bytes) ?? jpegSize(bytes)
  return size && size.width > 0 && size.height > 0 ? size : null
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a text in base64; the text holds nothing else. */
export function fromBase64(text: string): Uint8Array {
  const signs = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4))
  let bits = 0
  let count = 0
  let at = 0
  for (const sign of signs) {
    bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0xffffff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[at] = (bits >> count) & 0xff
    at += 1
  }
  return bytes
}
