import { fail, ok, type Result } from '@shared/lib/result'
import { freshMeeting, type MeetingState } from './state'

/**
 * Whether a meeting that was opened can go back to being prepared (docs/domain.md, rule 226): the course never left its
 * first step, and nothing was written, also nothing that was taken back.
 */
export function canPrepareAgain({ agenda, history, signing }: MeetingState): boolean {
  const [first] = agenda.steps
  const isInFirst = agenda.status === 'running' && agenda.visits.every(({ stepId }) => stepId === first?.id)
  const isUnwritten = history.past.length === 0 && history.future.length === 0 && signing.versions.length === 0
  return isInFirst && isUnwritten
}

/** The meeting as it was prepared: the course has not begun, nothing is let out, the board is plain. */
export function prepareAgain(meeting: MeetingState): Result<MeetingState, 'meeting/already-begun'> {
  if (!canPrepareAgain(meeting)) return fail('meeting/already-begun')
  const { agenda, balance, released, projector } = freshMeeting({ ...meeting, at: meeting.createdAt })
  return ok({ ...meeting, agenda, balance, released, projector: { ...projector, theme: meeting.projector.theme } })
}
