import { withoutName } from '@shared/meeting/anonymous'
import { COMPARE_FIELDS, type Released } from '@shared/meeting/released'
import type { MeetingState } from '@shared/meeting/state'

/** Whose goal stands on the board: the name that may be read there, or nothing while no goal is out. */
export function whoseGoal({ pupil, released }: MeetingState): string {
  if (!pupil || released.goal === null) return ''
  return pupil.isAnonymous ? pupil.alias : pupil.firstName
}

/** What was let out about a pupil, with the names that are hidden replaced (docs/domain.md, rule 79). */
export function withHiddenNames({ released, pupil }: MeetingState): Released {
  if (!pupil?.isAnonymous) return released
  const hide = (text: string) => withoutName(text, pupil)
  const { aims, compare, explanations, goal, agreement } = released
  return {
    ...released,
    aims: aims && { pupil: hide(aims.pupil), parents: hide(aims.parents), school: hide(aims.school) },
    strengths: released.strengths.map((one) => ({ ...one, text: hide(one.text) })),
    concerns: released.concerns.map((one) => ({ ...one, text: hide(one.text) })),
    compare:
      compare &&
      (Object.fromEntries(COMPARE_FIELDS.map((field) => [field, hide(compare[field])])) as Released['compare']),
    explanations:
      explanations?.map((one) => ({ ...one, cause: hide(one.cause), solution: hide(one.solution) })) ?? null,
    goal: goal === null ? null : hide(goal),
    agreement: agreement && {
      ...agreement,
      who: hide(agreement.who),
      what: hide(agreement.what),
      whereWhen: hide(agreement.whereWhen),
      successSign: hide(agreement.successSign),
    },
  }
}
