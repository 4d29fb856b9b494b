import { agreedFromNow } from '@shared/agreements/go-on'
import { textOf } from '@shared/talk/case-state'
import { calendarDateOf, clockTimeOf, daysLater, instantOf } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import type { MeetingCommand } from './commands'
import { freshPupilSetup, type PupilSetup } from './pupil-setup'
import { freshSetup, type MeetingSetup } from './setup'
import type { MeetingState } from './state'

type WithoutStamp<C> = C extends unknown ? Omit<C, 'at'> : never
type FollowingCommand = WithoutStamp<Exclude<MeetingCommand, { type: 'meeting/create' }>>

export interface EvaluationMeeting {
  readonly setup: MeetingSetup
  readonly about: { readonly format: 'evaluation'; readonly pupil: PupilSetup }
  /** What is done right after it was made. */
  readonly first: readonly FollowingCommand[]
}

/** Strengths that are used: starred for the goal, or linked to an agreement. */
function usedStrengths({ strengths, agreements }: MeetingState) {
  const linked = new Set(agreedFromNow(agreements).flatMap(({ strengthIds }) => strengthIds))
  return strengths.strengths.filter(({ id, isForGoal }) => isForGoal || linked.has(id))
}

/** Days until we look back when no date was agreed. */
const USUAL_DAYS = 28

/** When the evaluation was agreed to be; without a date four weeks after the meeting, at the same time of day. */
export function evaluationBegin(meeting: MeetingState): Instant {
  const { date, time } = meeting.agreements.followUp
  const { begin } = meeting.setup
  const usual = daysLater(calendarDateOf(begin), USUAL_DAYS)
  return instantOf(date || usual, time || clockTimeOf(begin)) ?? begin
}

/**
 * The meeting that looks back on this one: the same pupil and people, the agreements as they are now, the goal and the
 * strengths that are used (docs/domain.md, rules 109 and 114). Null when the meeting is not about a pupil.
 */
export function evaluationOfMeeting(meeting: MeetingState, begin: Instant): EvaluationMeeting | null {
  const { pupil, setup, agreements, pupilCase } = meeting
  if (!pupil) return null
  const about = {
    format: 'evaluation',
    pupil: {
      ...freshPupilSetup('evaluation'),
      firstName: pupil.firstName,
      lastName: pupil.lastName,
      className: pupil.className,
      age: pupil.age,
      hasPlan: pupil.hasPlan,
      attendees: pupil.attendees.map((one) => ({ ...one, isPresent: true })),
      areSeparated: pupil.areSeparated,
      initiative: pupil.initiative,
      isAnonymous: pupil.isAnonymous,
      alias: pupil.alias,
      previousMeetingId: meeting.id,
    },
  } as const
  const goal = textOf(pupilCase, 'goal')
  const taken = (['goal', 'successSign'] as const).flatMap((field): FollowingCommand[] => {
    const text = textOf(pupilCase, field)
    return text === '' ? [] : [{ type: 'case/write', field, text }]
  })
  const first: FollowingCommand[] = [
    {
      type: 'agreements/take-over',
      date: calendarDateOf(setup.begin),
      goal,
      agreements: agreedFromNow(agreements).map((agreement) => ({
        ...agreement,
        doers: [...agreement.doers],
        strengthIds: [...agreement.strengthIds],
      })),
    },
    ...taken,
    ...usedStrengths(meeting).flatMap((strength): FollowingCommand[] => {
      const { id, area, saidBy, text, places, isForGoal, about: whom, isException } = strength
      return [
        { type: 'strengths/add', id, area, saidBy, text, places: [...places] },
        { type: 'strengths/set-about', id, about: whom },
        ...(isException ? [{ type: 'strengths/mark-exception', id, isException } as const] : []),
        ...(isForGoal ? [{ type: 'strengths/mark-for-goal', id, isForGoal } as const] : []),
      ]
    }),
  ]
  const place = agreements.followUp.place || setup.place
  return {
    setup: { ...freshSetup(begin), theme: setup.theme, chair: setup.chair, school: setup.school, place },
    about,
    first,
  }
}
