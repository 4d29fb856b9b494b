import { newMeetingKeys } from '@renderer/storage/sealing'
import { describe, expect, it } from 'vitest'
import { opens, rightMaster } from '../../../../electron/keys/right-key'
import { masterKey } from '../../../support/memory-port'

const textOf = (number: number) => btoa(String.fromCharCode(number).repeat(32))
const { wrapped } = await newMeetingKeys(await masterKey(1))
const [good, other] = [textOf(1), textOf(2)]

/** The same base64 with one bit of its bytes fallen over. */
function flipped(text: string, at = 5): string {
  const bytes = Buffer.from(text, 'base64')
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return bytes.toString('base64')
}

describe('which key is the right one (D3)', () => {
  it('knows a key that opens, and one of which a single bit fell over', () => {
    expect(opens(good, wrapped.meeting)).toBe(true)
    expect(opens(good, wrapped.working ?? '')).toBe(true)
    expect(opens(flipped(good), wrapped.meeting)).toBe(false)
    for (let at = 0; at < 40; at += 1) expect(opens(good, flipped(wrapped.meeting, at))).toBe(false)
    for (const text of ['', 'a', 'geen sleutel', wrapped.meeting.slice(0, 20)]) expect(opens(good, text)).toBe(false)
  })

  it('is of two master keys the one that opens something, else the first', () => {
    expect(rightMaster([other, good], [wrapped.meeting])).toBe(good)
    expect(rightMaster([good, other], [flipped(wrapped.meeting), wrapped.meeting])).toBe(good)
    expect(rightMaster([other, good], [])).toBe(other)
    expect(rightMaster([], [wrapped.meeting])).toBeUndefined()
  })
})
