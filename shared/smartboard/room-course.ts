import { type ClockAnchor, clockAnchor, plannedEnd } from '@shared/agenda/clock'
import { currentStep, nextStep } from '@shared/agenda/state'
import type { Circle } from '@shared/lib/ids'
import type { Instant } from '@shared/time/time'
import type { RoomAgenda } from './audience'

/** What the room may know of the course: whose turn it is, what comes next, and the clock. */
export interface RoomCourse {
  readonly circle: Circle | null
  readonly nextCircle: Circle | null
  readonly isTalkStep: boolean
  readonly clock: ClockAnchor | null
  /** Only in the walk-in and the opening (docs/domain.md, rule 143). */
  readonly plannedEnd: Instant | null
}

/** Reads the course for the room. */
export function roomCourse(agenda: RoomAgenda): RoomCourse {
  const step = currentStep(agenda)
  const ahead = agenda.steps.slice(agenda.steps.findIndex((other) => other.id === step?.id) + 1)
  return {
    circle: step?.circle ?? null,
    nextCircle: nextStep(agenda)?.circle ?? ahead.find((other) => other.circle)?.circle ?? null,
    isTalkStep: step?.kind === 'talk',
    clock: clockAnchor(agenda),
    plannedEnd: step?.kind === 'walkIn' || step?.kind === 'opening' ? plannedEnd(agenda) : null,
  }
}
