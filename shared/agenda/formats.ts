import { CIRCLES, type Circle, type StepId } from '@shared/lib/ids'
import { type Duration, minutes, ZERO } from '@shared/time/time'
import type { StepKind, StepPlan } from './step-plan'

/** Minutes of a driegesprek; `summary` is for each circle, `walkIn` comes before the planned begin. */
export interface ThreeCircleMinutes {
  readonly walkIn: number
  readonly opening: number
  readonly talk: number
  readonly questions: number
  readonly changeover: number
  readonly summary: number
  readonly reaction: number
  readonly followUp: number
}

export const PRESET_NAMES = ['classic', 'short', 'lesson'] as const
export type PresetName = (typeof PRESET_NAMES)[number]

/** The three ready-made schedules: 120, 85 and 50 minutes (docs/domain.md, rule 3). */
export const PRESETS: Readonly<Record<PresetName, ThreeCircleMinutes>> = {
  classic: { walkIn: 10, opening: 8, talk: 15, questions: 15, changeover: 2, summary: 3, reaction: 4, followUp: 5 },
  short: { walkIn: 5, opening: 8, talk: 10, questions: 10, changeover: 2, summary: 2, reaction: 3, followUp: 4 },
  lesson: { walkIn: 3, opening: 4, talk: 6, questions: 5, changeover: 1, summary: 5 / 3, reaction: 2, followUp: 4 },
}

/** Minutes for collecting when it does not count inside the half hour (docs/domain.md, rule 8). */
const COLLECT_MINUTES = 2

/**
 * The steps of a driegesprek in order (docs/domain.md, rules 3 and 6).
 * With `collectCounts`, collecting has no minutes of its own and runs on the clock of the questions.
 */
export function threeCircleSteps(plan: ThreeCircleMinutes, collectCounts: boolean): StepPlan[] {
  const step = (id: string, kind: StepKind, planned: Duration, circle: Circle | null = null, clock = id): StepPlan => ({
    id: id as StepId,
    kind,
    circle,
    planned,
    clock,
    isAdded: false,
  })
  const turn = (circle: Circle): StepPlan[] => {
    const questions = `circle.${circle}.questions`
    const collect = `circle.${circle}.collect`
    return [
      step(`circle.${circle}.talk`, 'talk', minutes(plan.talk), circle),
      collectCounts
        ? step(collect, 'collect', ZERO, circle, questions)
        : step(collect, 'collect', minutes(COLLECT_MINUTES), circle),
      step(questions, 'questions', minutes(plan.questions), circle),
    ]
  }
  return [
    step('walk_in', 'walkIn', ZERO),
    step('opening', 'opening', minutes(plan.opening)),
    ...turn('students'),
    step('switch.1', 'changeover', minutes(plan.changeover)),
    ...turn('parents'),
    step('switch.2', 'changeover', minutes(plan.changeover)),
    ...turn('teachers'),
    ...CIRCLES.map((circle) => step(`summary.${circle}`, 'summary', minutes(plan.summary), circle)),
    step('reaction.students', 'reaction', minutes(plan.reaction), 'students'),
    step('followup', 'followUp', minutes(plan.followUp)),
  ]
}

/** Planned length of a list of steps. */
export function plannedLength(steps: readonly Pick<StepPlan, 'planned'>[]): Duration {
  return steps.reduce((total, step) => total + step.planned, 0) as Duration
}
