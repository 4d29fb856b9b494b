import { fromBase64, toBase64 } from '@renderer/storage/bytes'
import { newMeetingKeys, open, type SealPlace, seal, unwrapMeetingKeys } from '@renderer/storage/sealing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingId, problemIn, unwrap } from '../../../support/builders'
import { MEETING, masterKey } from '../../../support/memory-port'

const place: SealPlace = { meetingId: MEETING, kind: 'line', number: 7, head: 'abc' }
const keys = newMeetingKeys(await masterKey())
const key = (await keys).keys.meeting

/** Turns over one bit in the base64 of a field of a sealed line. */
function flip(line: string, field: 's' | 'c', byte: number): string {
  const sealed = JSON.parse(line)
  const bytes = fromBase64(sealed[field])
  const spot = ((byte % bytes.length) + bytes.length) % bytes.length
  bytes[spot] = (bytes[spot] ?? 0) ^ 1
  return JSON.stringify({ ...sealed, [field]: toBase64(bytes) })
}

describe('a sealed text', () => {
  it.each([
    '',
    'gewoon',
    '\ud800 half',
    'half \udc00',
    '\u202eom\u202c',
    '👩‍👩‍👧',
    '\u0000\ufeff"\\\n',
    'x'.repeat(100_000),
  ])('opens as it was: %#', async (text) => {
    expect(await open(key, place, await seal(key, place, text))).toEqual({ ok: true, value: text })
  })

  it('opens code unit for code unit, whatever the text', async () => {
    const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units))
    await fc.assert(
      fc.asyncProperty(anyUnits, async (text) => {
        expect(unwrap(await open(key, place, await seal(key, place, text)))).toBe(text)
      }),
    )
  })

  it('is one line and shows nothing of the text', async () => {
    const line = await seal(key, place, 'geheim\nbriefje')
    expect(line).not.toMatch(/[\r\n]|geheim/)
    expect(Object.keys(JSON.parse(line))).toEqual(['v', 'n', 's', 'c'])
  })

  it.each([
    { ...place, number: 8 },
    { ...place, head: 'abd' },
    { ...place, kind: 'drafts' },
    { ...place, meetingId: meetingId('efgh-5678') },
  ] as const)('does not open at another place: %j', async (other) => {
    expect(problemIn(await open(key, other, await seal(key, place, 'text')))).toBe('seal/unreadable')
  })

  it.each([
    ['s', 0],
    ['s', -1],
    ['c', 0],
    ['c', 20],
    ['c', -1],
  ] as const)('does not open when one bit of %s, byte %i, was flipped', async (field, byte) => {
    const line = await seal(key, place, 'een text van enige lengte')
    expect(problemIn(await open(key, place, flip(line, field, byte)))).toBe('seal/unreadable')
  })

  it('does not open with another key', async () => {
    const other = (await newMeetingKeys(await masterKey())).keys.meeting
    expect(problemIn(await open(other, place, await seal(key, place, 'text')))).toBe('seal/unreadable')
  })

  it.each(['', '{}', 'geen json', '{"v":2,"n":0,"s":"","c":""}', '{"v":1,"n":0,"s":"***","c":"***"}', 'null'])(
    'refuses %j without throwing',
    async (line) => {
      expect(problemIn(await open(key, place, line))).toBe('seal/unreadable')
    },
  )

  it('never uses a nonce twice in 10,000 texts', async () => {
    const lines = await Promise.all(Array.from({ length: 10_000 }, () => seal(key, place, '')))
    const nonces = lines.map((line) => JSON.parse(line).s)
    expect(new Set(nonces).size).toBe(10_000)
    expect(fromBase64(nonces[0])).toHaveLength(12)
  }, 60_000)
})

describe('the keys of a meeting', () => {
  it('come back from their wrapping and open what they sealed', async () => {
    const { wrapped } = await keys
    const again = unwrap(await unwrapMeetingKeys(await masterKey(), wrapped))
    expect(unwrap(await open(again.meeting, place, await seal(key, place, 'text')))).toBe('text')
  })

  it('are two different keys', async () => {
    const { keys: made, wrapped } = await keys
    expect(wrapped.meeting).not.toBe(wrapped.working)
    const working = made.working ?? key
    expect(problemIn(await open(working, place, await seal(key, place, 'text')))).toBe('seal/unreadable')
  })

  it('go on without the working key once that was wiped', async () => {
    const { wrapped } = await keys
    expect(unwrap(await unwrapMeetingKeys(await masterKey(), { ...wrapped, working: null })).working).toBeNull()
  })

  it('go on without a working key that is damaged, and know that it was not wiped', async () => {
    const { wrapped } = await keys
    const damaged = { ...wrapped, working: `AAAA${wrapped.working?.slice(4)}` }
    const again = unwrap(await unwrapMeetingKeys(await masterKey(), damaged))
    expect(again).toMatchObject({ working: null, isWorkingDamaged: true })
    expect(unwrap(await unwrapMeetingKeys(await masterKey(), { ...wrapped, working: null })).isWorkingDamaged).toBe(
      false,
    )
  })

  it('do not come out with another master key, or damaged', async () => {
    const { wrapped } = await keys
    expect(problemIn(await unwrapMeetingKeys(await masterKey(2), wrapped))).toBe('seal/unreadable')
    const damaged = { ...wrapped, meeting: `AAAA${wrapped.meeting.slice(4)}` }
    expect(problemIn(await unwrapMeetingKeys(await masterKey(), damaged))).toBe('seal/unreadable')
  })
})
