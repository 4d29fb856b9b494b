import { type AgendaState, isPassedOver, runOf } from '@shared/agenda/state'
import type { StepPlan } from '@shared/agenda/step-plan'
import type { StepId } from '@shared/lib/ids'

/** A part of the course while it runs, and what can still be done with it (docs/domain.md, rule 63). */
export interface CourseStep {
  readonly step: StepPlan
  readonly status: 'todo' | 'current' | 'done' | 'skipped'
  /** Only parts still to come have a place that can be changed; never before the part that runs. */
  readonly canGoEarlier: boolean
  readonly canGoLater: boolean
}

/** A part that was left by going back has been held as far as it came. */
function statusOf(agenda: AgendaState, id: StepId): CourseStep['status'] {
  const { status } = runOf(agenda, id)
  if (isPassedOver(agenda, id)) return 'skipped'
  return status === 'todo' || status === 'current' ? status : 'done'
}

/** The parts in order. What was held or runs keeps its place. */
export function courseSteps(agenda: AgendaState): CourseStep[] {
  const current = agenda.steps.findIndex((step) => step.id === agenda.currentStepId)
  return agenda.steps.map((step, index) => {
    const status = statusOf(agenda, step.id)
    const isMovable = (status === 'todo' || status === 'skipped') && index > current
    return {
      step,
      status,
      canGoEarlier: isMovable && index - 1 > current,
      canGoLater: isMovable && index < agenda.steps.length - 1,
    }
  })
}

/** The order with one part a place earlier (-1) or later (1). */
export function orderWith({ steps }: AgendaState, id: StepId, by: -1 | 1): StepId[] {
  const order = steps.map((step) => step.id)
  const from = order.indexOf(id)
  const other = order[from + by]
  if (from < 0 || other === undefined) return order
  order[from] = other
  order[from + by] = id
  return order
}
