import { clockMates, readStepClock } from '@shared/agenda/clock'
import { type AgendaState, runOf } from '@shared/agenda/state'
import type { Circle } from '@shared/lib/ids'
import { type Duration, type MeetingTime, sum, ZERO } from '@shared/time/time'

/** The time a circle has for questions: what its clock has left, or all of its minutes while that clock does not run yet. */
export function timeForQuestions(agenda: AgendaState, circle: Circle, now: MeetingTime): Duration {
  const step = agenda.steps.find((one) => one.kind === 'questions' && one.circle === circle)
  if (!step) return ZERO
  const mates = clockMates(agenda, step)
  if (mates.some((mate) => mate.id === agenda.currentStepId)) {
    return Math.max(0, readStepClock(agenda, now)?.remaining ?? 0) as Duration
  }
  return sum(...mates.map((mate) => sum(mate.planned, runOf(agenda, mate.id).added)))
}
