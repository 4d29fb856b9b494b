import { type AgendaState, runOf } from '@shared/agenda/state'
import type { PhaseKind } from '@shared/agenda/step-plan'

/**
 * Whether a talk has a part: it is in the course and was not passed over on purpose. What belongs to a part a talk does
 * not have is not offered, and is left out of papers as long as nothing was written there (docs/domain.md, rule 264).
 */
export function hasPart({ agenda }: { readonly agenda: AgendaState }, kind: PhaseKind): boolean {
  return agenda.steps.some((step) => step.kind === kind && runOf(agenda, step.id).status !== 'skipped')
}
