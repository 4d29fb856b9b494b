import type { StepId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import type { AgendaProblem } from './schema'
import { type AgendaState, isPassedOver, runOf, withRun } from './state'

/** The course in another order. Nothing that was held or written is lost; minutes go with their step (docs/domain.md, rule 63). */
export function reordered(agenda: AgendaState, order: readonly StepId[]): Result<AgendaState, AgendaProblem> {
  const steps = order.map((id) => agenda.steps.find((step) => step.id === id)).filter((step) => step !== undefined)
  const isSame = new Set(order).size === agenda.steps.length && steps.length === agenda.steps.length
  return isSame ? ok({ ...agenda, steps }) : fail('agenda/other-steps')
}

/** Passes over a step that was not held, or takes it in again (docs/domain.md, rule 63). */
export function skipStep(agenda: AgendaState, stepId: StepId, isSkipped: boolean): Result<AgendaState, AgendaProblem> {
  if (!agenda.steps.some((step) => step.id === stepId)) return fail('agenda/unknown-step')
  const isOpen = runOf(agenda, stepId).status === 'todo' || isPassedOver(agenda, stepId)
  if (!isOpen) return fail('agenda/already-held')
  return ok(withRun(agenda, stepId, { status: isSkipped ? 'skipped' : 'todo' }))
}
