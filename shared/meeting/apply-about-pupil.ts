import { applyAgreements } from '@shared/agreements/apply-agreements'
import { applySigning } from '@shared/agreements/signing'
import { fail, ok, type Result } from '@shared/lib/result'
import { applyStrengths } from '@shared/strengths/apply-strengths'
import { applyCase } from '@shared/talk/apply-case'
import { applyBalance } from '@shared/talk/balance'
import { applyRelease, stillThere } from './apply-release'
import { isFor, type MeetingCommand } from './commands'
import type { MeetingProblem } from './problems'
import { isAboutPupil } from './scenes'
import type { ReleaseCommand } from './schema-release'
import type { MeetingState } from './state'

type Outcome = Result<MeetingState, MeetingProblem>

/** A room that is closed takes every picture with words about the pupil off the board at once. */
function withRelease(meeting: MeetingState, command: ReleaseCommand): Outcome {
  if (!meeting.pupil) return fail('meeting/not-about-pupil')
  const outcome = applyRelease(meeting, command)
  if (!outcome.ok) return outcome
  const { projector } = meeting
  const isOff = !outcome.value.isRoomOpen && isAboutPupil(projector.scene)
  return ok({
    ...meeting,
    released: outcome.value,
    projector: isOff ? { ...projector, scene: 'off', page: 0 } : projector,
  })
}

type PupilCommand = Extract<
  MeetingCommand,
  { type: `${'strengths' | 'case' | 'agreements' | 'signing' | 'balance' | 'release'}/${string}` }
>

/** Strengths, the case, the taps and what is let out: the rooms of a meeting about one pupil. */
export function withPupil(meeting: MeetingState, command: PupilCommand): Outcome {
  if (isFor(command, 'strengths')) {
    const outcome = applyStrengths(meeting.strengths, command)
    return outcome.ok ? ok({ ...meeting, strengths: outcome.value }) : outcome
  }
  if (isFor(command, 'case')) {
    const outcome = applyCase(meeting.pupilCase, command)
    if (!outcome.ok) return outcome
    const next = { ...meeting, pupilCase: outcome.value }
    return ok({ ...next, released: stillThere(next) })
  }
  if (isFor(command, 'agreements')) {
    const outcome = applyAgreements(meeting.agreements, command)
    if (!outcome.ok) return outcome
    const next = { ...meeting, agreements: outcome.value }
    return ok({ ...next, released: stillThere(next) })
  }
  if (isFor(command, 'signing')) {
    const outcome = applySigning(meeting.signing, command)
    return outcome.ok ? ok({ ...meeting, signing: outcome.value }) : outcome
  }
  if (isFor(command, 'balance')) return ok({ ...meeting, balance: applyBalance(meeting.balance, command) })
  return withRelease(meeting, command)
}
