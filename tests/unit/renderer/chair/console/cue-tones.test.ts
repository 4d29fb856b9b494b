import { tonesFor } from '@renderer/chair/console/cue-tones'
import { LOUDEST, setupPatchSchema, soundOf } from '@shared/meeting/setup'
import { describe, expect, it } from 'vitest'
import { evening, type MeetingDriver } from '../../../../support/meeting-driver'

const SOUND = { isOn: true, isMuted: false, volume: 20 }
/** The pupils talk, for fifteen minutes from now, with the tones as given. */
const talking = (sound: Partial<typeof SOUND> = {}) =>
  evening()
    .at('19:30')
    .setup({ sound: { ...SOUND, ...sound } })
    .open()
    .goTo('circle.students.talk')

const tonesAt = (meeting: MeetingDriver) => {
  const before = meeting.state
  meeting.fireCue()
  return tonesFor(before, meeting.state)
}

describe('the tones of a cue (docs/domain.md, rule 58)', () => {
  it('are one at the warning and two at the end', () => {
    const meeting = talking().wait('13:00')
    expect(tonesAt(meeting)).toBe(1)
    expect(tonesAt(meeting.wait('2:00'))).toBe(2)
  })

  it('are none until the chair wants them, when muted, and on a black board', () => {
    expect(soundOf(evening().state.setup).isOn).toBe(false)
    expect(tonesAt(talking({ isOn: false }).wait('13:00'))).toBe(0)
    expect(tonesAt(talking({ isMuted: true }).wait('13:00'))).toBe(0)
    expect(tonesAt(talking().black().wait('13:00'))).toBe(0)
  })

  it('are none for a moment that is over: after a gap, and in over time', () => {
    expect(tonesAt(talking().wait('13:10'))).toBe(0)
    const slept = talking().wait('25:00')
    expect(tonesAt(slept)).toBe(0)
  })

  it('come once: nothing else that happens brings them again', () => {
    const meeting = talking().wait('13:00').fireCue()
    const before = meeting.state
    meeting.note('parents', 'Wat helpt?')
    expect(tonesFor(before, meeting.state)).toBe(0)
  })

  it('are never louder than allowed, and a patch without them leaves them alone', () => {
    expect(setupPatchSchema.safeParse({ sound: { ...SOUND, volume: LOUDEST + 1 } }).success).toBe(false)
    expect(setupPatchSchema.parse({ theme: 'Toetsen' })).toEqual({ theme: 'Toetsen' })
  })
})
