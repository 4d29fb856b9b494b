import type { AgendaState } from '@shared/agenda/state'
import type { StepKind } from '@shared/agenda/step-plan'
import type { Circle } from '@shared/lib/ids'
import { type Duration, type Instant, later, minutes, sum } from '@shared/time/time'

export interface PlanRow {
  readonly key: string
  readonly kind: StepKind
  readonly at: Instant
  readonly planned: Duration
  readonly isMinor: boolean
  /** The heading that stands before this row. */
  readonly group: Circle | 'together' | null
}

/** The planned steps with the time each begins: collecting stands with its questions, the summaries in one row. */
export function planRows(agenda: AgendaState, walkInMinutes: number): PlanRow[] {
  const rows: PlanRow[] = []
  let at = agenda.begin
  for (const step of agenda.steps) {
    const last = rows[rows.length - 1]
    const isJoined = step.kind === 'questions' || (step.kind === 'summary' && last?.kind === 'summary')
    if (isJoined && last) {
      rows[rows.length - 1] = { ...last, planned: sum(last.planned, step.planned) }
    } else {
      const isWalkIn = step.kind === 'walkIn'
      rows.push({
        key: step.id,
        kind: step.kind,
        at: isWalkIn ? later(at, -minutes(walkInMinutes) as Duration) : at,
        planned: step.planned,
        isMinor: isWalkIn || step.kind === 'changeover',
        group: step.kind === 'talk' ? step.circle : step.kind === 'summary' ? 'together' : null,
      })
    }
    at = later(at, step.planned)
  }
  return rows
}
