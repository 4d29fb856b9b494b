import { minutes } from '@shared/time/time'
import { plannedLength } from './formats'
import type { StepPlan } from './step-plan'

/** Longer than this no meeting at school lasts. */
const LONGEST = minutes(4 * 60)

const isTurn = ({ kind }: StepPlan) => kind === 'talk' || kind === 'questions'

/**
 * What is odd about the minutes of a course (docs/domain.md, rule 227): a circle has none for its talk or its questions,
 * or a whole course has none; or they are more than four hours. Null when nothing is.
 */
export function lengthHint(steps: readonly StepPlan[]): 'noTime' | 'tooLong' | null {
  const length = plannedLength(steps)
  if (length === 0 || steps.some((step) => isTurn(step) && step.planned === 0)) return 'noTime'
  return length > LONGEST ? 'tooLong' : null
}
