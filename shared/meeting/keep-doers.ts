import { withFormerDoers } from '@shared/agreements/former-doers'
import { withAgreements } from './history'
import type { PupilSetup } from './pupil-setup'
import type { MeetingState } from './state'

/**
 * Who is taken off the list stays in the agreements as words, also when an earlier step is taken back (docs/domain.md,
 * rule 172).
 */
export function keepDoers(meeting: MeetingState, before: PupilSetup, after: PupilSetup): MeetingState {
  const gone = before.attendees
    .filter(({ id }) => after.attendees.every((one) => one.id !== id))
    .map(({ id, name, role, kind }) => ({
      id,
      words: (kind === 'guardian' && after.isAnonymous ? role : name) || role,
    }))
  if (gone.length === 0) return meeting
  const { history, agreements } = meeting
  const keep = (state: MeetingState['agreements']) => withFormerDoers(state, gone)
  return { ...meeting, agreements: keep(agreements), history: withAgreements(history, keep) }
}
