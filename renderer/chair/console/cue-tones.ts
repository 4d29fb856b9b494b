import { readStepClock } from '@shared/agenda/clock'
import { soundOf } from '@shared/meeting/setup'
import type { MeetingState } from '@shared/meeting/state'
import { announcements } from './announcements'

/** A cue that fires this long (ms) after its moment came too late to be heard. */
const LATE = 3_000

/**
 * How many tones a change of the meeting brings: one for the warning, two for the end, none when the sound is off or
 * muted, the board is black, the clock stands, or the moment of the cue is over (docs/domain.md, rule 58).
 */
export function tonesFor(before: MeetingState, after: MeetingState): 0 | 1 | 2 {
  const sound = soundOf(after.setup)
  if (!sound.isOn || sound.isMuted || after.projector.isBlack || after.agenda.pausedSince !== null) return 0
  const said = announcements(before, after).find((one) => one.kind === 'cue')
  const clock = readStepClock(after.agenda, after.lastCommandAt.clock)
  if (said?.kind !== 'cue' || !clock) return 0
  const left = said.cue === 'end' ? clock.remaining : clock.remaining - after.agenda.warnBefore
  if (left < -LATE) return 0
  return said.cue === 'end' ? 2 : 1
}
