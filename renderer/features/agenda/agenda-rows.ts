import { plannedLength } from '@shared/agenda/formats'
import { type AgendaState, isPassedOver, nextStep, runOf } from '@shared/agenda/state'
import type { StepKind, StepPlan } from '@shared/agenda/step-plan'
import type { Circle, StepId } from '@shared/lib/ids'
import type { Duration } from '@shared/time/time'

export interface StepRow {
  readonly type: 'step'
  readonly key: string
  readonly kind: StepKind
  readonly circle: Circle | null
  readonly status: 'done' | 'current' | 'next' | 'todo' | 'skipped'
  readonly planned: Duration
  readonly spent: Duration
  readonly banked: Duration
  readonly currentKind: StepKind | null
  /** The step a click leads to: the first of the row that was not done yet. */
  readonly target: StepId
  readonly isMinor: boolean
}
export interface GroupRow {
  readonly type: 'group'
  readonly key: string
  /** Null stands for the part where all circles are together. */
  readonly circle: Circle | null
  readonly planned: Duration
  readonly isLater: boolean
}
export type AgendaRow = StepRow | GroupRow

/** Steps that stand in one row: collecting with its questions, and the summaries of the circles. */
function rowKey(step: StepPlan): string {
  if (step.kind === 'collect' || step.kind === 'questions') return `questions.${step.circle}`
  return step.kind === 'summary' ? 'summary' : step.id
}

function groupKey(step: StepPlan): string {
  if (step.kind === 'talk' || step.kind === 'collect' || step.kind === 'questions') return `circle.${step.circle}`
  return step.kind === 'summary' || step.kind === 'reaction' || step.kind === 'followUp' ? 'together' : ''
}

function statusOf(agenda: AgendaState, steps: readonly StepPlan[]): StepRow['status'] {
  const states = steps.map((step) => runOf(agenda, step.id).status)
  if (states.includes('current')) return 'current'
  const next = nextStep(agenda)
  if (states.every((state) => state === 'done')) return 'done'
  if (next && steps[0]?.id === next.id) return 'next'
  if (steps.every((step) => runOf(agenda, step.id).status === 'done' || isPassedOver(agenda, step.id)))
    return states.includes('done') ? 'done' : 'skipped'
  return 'todo'
}

function stepRow(agenda: AgendaState, steps: readonly StepPlan[]): StepRow | null {
  const first = steps[0]
  if (!first) return null
  const runs = steps.map((step) => runOf(agenda, step.id))
  const current = steps.find((step) => step.id === agenda.currentStepId)
  const target = steps.find((step) => runOf(agenda, step.id).status !== 'done') ?? first
  return {
    type: 'step',
    key: rowKey(first),
    kind: first.kind,
    circle: first.circle,
    status: statusOf(agenda, steps),
    planned: plannedLength(steps),
    spent: runs.reduce((total, run) => total + run.elapsed, 0) as Duration,
    banked: runs.reduce((total, run) => total + run.banked, 0) as Duration,
    currentKind: current?.kind ?? null,
    target: target.id,
    isMinor: first.kind === 'changeover' || first.kind === 'walkIn',
  }
}

/** The rows of the rail: steps in order, with a heading before each circle and before the part all share. */
export function agendaRows(agenda: AgendaState): AgendaRow[] {
  const rows: AgendaRow[] = []
  const steps = agenda.steps
  for (let index = 0; index < steps.length; ) {
    const step = steps[index]
    if (!step) break
    const group = groupKey(step)
    const previous = steps[index - 1]
    if (group && (!previous || groupKey(previous) !== group)) {
      const members = steps.filter((other) => groupKey(other) === group)
      const circle = group === 'together' ? null : step.circle
      const isLater = members.every((member) => runOf(agenda, member.id).status === 'todo')
      rows.push({ type: 'group', key: `${group}.${index}`, circle, planned: plannedLength(members), isLater })
    }
    const end = steps.findIndex((other, place) => place > index && rowKey(other) !== rowKey(step))
    const members = steps.slice(index, end < 0 ? steps.length : end)
    const row = stepRow(agenda, members)
    if (row) rows.push(row)
    index += members.length
  }
  return rows
}
