import { fromBase64, pictureSize } from '@shared/lib/picture-size'
import { LOGO_MOST_SIDE, schoolSchema } from '@shared/sheets/school'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(bytes)
  bytes.write('IHDR', 12)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** A JPEG as far as its frame, with other segments before it; one of those may hold a small picture of its own. */
function jpeg(width: number, height: number, { frame = 0xc0, before = [] as Buffer[] } = {}): Uint8Array {
  const size = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x11, 0])
  size.writeUInt16BE(height, 1)
  size.writeUInt16BE(width, 3)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...before, segment(frame, size), segment(0xda, Buffer.alloc(8))])
}

const side = fc.integer({ min: 1, max: 65_535 })
const dataUrl = (kind: string, bytes: Uint8Array) =>
  `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`

describe('rule 248: how large a picture is stands in its header', () => {
  it('of a PNG, up to the largest that can be said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xffffffff }), side, (width, height) => {
        expect(pictureSize(png(width, height))).toEqual({ kind: 'png', width, height })
      }),
    )
  })

  it('of a JPEG of any kind, behind whatever stands before its frame', () => {
    const frames = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]
    const before = fc.array(
      fc
        .tuple(fc.constantFrom(0xe0, 0xe1, 0xfe, 0xdb, 0xc4), fc.uint8Array({ maxLength: 300 }))
        .map(([marker, content]) => segment(marker, Buffer.from(content))),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(side, side, fc.constantFrom(...frames), before, (width, height, frame, segments) => {
        const small = segment(0xe1, Buffer.from(jpeg(16, 16)))
        const filling = Buffer.from([0xff, 0xff])
        const bytes = jpeg(width, height, { frame, before: [...segments, small, filling] })
        expect(pictureSize(bytes)).toEqual({ kind: 'jpeg', width, height })
      }),
    )
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('geen plaatje')],
    ['a GIF', Buffer.from('GIF89a\x10\x27\x10\x27\x00\x00\x00', 'latin1')],
    ['a PNG without its header', png(10, 10).subarray(0, 20)],
    ['a PNG without pixels', png(0, 10)],
    ['a JPEG that says its height later', jpeg(10, 0)],
    ['a JPEG without a frame', Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xda, Buffer.alloc(8))])],
    ['a JPEG that is cut off', jpeg(10, 10).subarray(0, 8)],
    ['a JPEG that never goes on', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ])('%s has no size', (_what, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })

  it('whatever the bytes, it answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isJpeg) => {
        const found = pictureSize(isJpeg ? Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]) : bytes)
        expect(found === null || found.width > 0).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('base64 gives the bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect([...fromBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes])
      }),
    )
  })
})

describe('rule 248: a logo is taken by what its header says', () => {
  const school = (logo: string) => schoolSchema.safeParse({ name: 'Voorbeeld', contact: '', logo }).success

  it.each([
    ['no logo', '', true],
    ['a small PNG', dataUrl('png', png(600, 200)), true],
    ['the largest JPEG', dataUrl('jpeg', jpeg(LOGO_MOST_SIDE, LOGO_MOST_SIDE)), true],
    ['a JPEG a pixel too wide', dataUrl('jpeg', jpeg(LOGO_MOST_SIDE + 1, 1)), false],
    ['a PNG that takes gigabytes', dataUrl('png', png(22_000, 22_000)), false],
    ['a long thin PNG', dataUrl('png', png(1, 2 ** 31)), false],
    ['a PNG that says it is a JPEG', dataUrl('jpeg', png(10, 10)), false],
    ['something else', dataUrl('png', Buffer.from('geen plaatje')), false],
  ])('%s', (_what, logo, isTaken) => {
    expect(school(logo)).toBe(isTaken)
  })
})
