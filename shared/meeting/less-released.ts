import { CIRCLES, type ConcernId, type PointId } from '@shared/lib/ids'
import { isSame } from '@shared/lib/same'
import { type CaseField, textOf } from '@shared/talk/case-state'
import { withoutName } from './anonymous'
import { doersOf, explanationsNow } from './apply-release'
import { actionCopies, linesOf, pointCopy } from './release-talk'
import { COMPARE_FIELDS, NOTHING_RELEASED, type Released } from './released'
import type { MeetingState } from './state'

/** What each released part is a copy of, as it stands in the meeting now. */
const SOURCES = {
  aims: ({ pupil }) => pupil?.aims ?? null,
  compare: ({ pupilCase }) => Object.fromEntries(COMPARE_FIELDS.map((field) => [field, textOf(pupilCase, field)])),
  explanations: ({ pupilCase }) => explanationsNow(pupilCase),
  goal: ({ pupilCase }) => textOf(pupilCase, 'goal' satisfies CaseField),
  agreement: (meeting) => agreementNow(meeting, meeting.released.agreement),
  actions: ({ talk, released }) => actionCopies(talk.actions, released.areNamesOut),
} satisfies Partial<Record<keyof Released, (meeting: MeetingState) => unknown>>

function agreementNow(meeting: MeetingState, out: Released['agreement']): unknown {
  const now = meeting.agreements.agreements.find(({ id }) => id === out?.id)
  if (!now) return null
  const { id, what, whereWhen, successSign } = now
  const { no, count } = out ?? {}
  return { id, no, count, who: doersOf(meeting, now), what, whereWhen, successSign }
}

function concernNow({ pupilCase }: MeetingState, wanted: ConcernId): unknown {
  const found = pupilCase.concerns.find(({ id }) => id === wanted)
  return found ? { id: found.id, saidBy: found.saidBy, text: found.text } : null
}

/**
 * What is out after undo or redo. It only ever gets less: a part that was changed by it is off until it is let out
 * anew, so that no word comes on the board that the chair did not just look at (docs/domain.md, rule 190).
 */
export function lessAfterTravel(before: MeetingState, after: MeetingState): MeetingState {
  const { released } = after
  // What was out may well read otherwise than the meeting by now; it goes only when this step changed it.
  const stays = (then: unknown, now: unknown, copy: unknown) => isSame(then, now) || isSame(copy, now)
  const keep = <Part extends keyof typeof SOURCES>(part: Part): Released[Part] => {
    const sourceOf = SOURCES[part]
    return stays(sourceOf(before), sourceOf(after), released[part]) ? released[part] : NOTHING_RELEASED[part]
  }
  const pointNow = ({ talk }: MeetingState, wanted: PointId) => {
    const point = talk.points.find(({ id }) => id === wanted)
    return point ? pointCopy(point) : null
  }
  const outcome = Object.fromEntries(
    CIRCLES.map((circle) => {
      const copy = released.outcome[circle]
      return [circle, stays(linesOf(before.talk, circle), linesOf(after.talk, circle), copy) ? copy : null]
    }),
  ) as Released['outcome']
  const concerns = released.concerns.filter((one) => stays(concernNow(before, one.id), concernNow(after, one.id), one))
  return {
    ...after,
    released: {
      ...released,
      aims: keep('aims'),
      compare: keep('compare'),
      explanations: keep('explanations'),
      goal: keep('goal'),
      agreement: keep('agreement'),
      actions: keep('actions'),
      outcome: isSame(outcome, released.outcome) ? released.outcome : outcome,
      heard: released.heard.filter((one) => stays(pointNow(before, one.id), pointNow(after, one.id), one)),
      concerns: concerns.length === released.concerns.length ? released.concerns : concerns,
    },
  }
}

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

/**
 * What is out after who the pupil is, or who is at the table, was changed. Names are replaced on the way to the board,
 * so a name that is not known any more would come out by itself: then everything is taken off instead (rule 191).
 */
export function lessAfterNames(before: MeetingState, after: MeetingState): MeetingState {
  const [old, now] = [before.pupil, after.pupil]
  if (!old || !now) return after
  const areSameWords = textsIn(after.released).every((text) => withoutName(text, old) === withoutName(text, now))
  const isSameName = old.isAnonymous === now.isAnonymous && old.alias === now.alias
  if (areSameWords && isSameName) return after
  return { ...after, released: { ...NOTHING_RELEASED, isRoomOpen: after.released.isRoomOpen } }
}
