import { type PhasePlan, PUPIL_COURSES, type PupilFormat } from '@shared/agenda/phases'
import type { PhaseKind } from '@shared/agenda/step-plan'

type Course = readonly PhasePlan[]

/** The course with one part a place earlier (-1) or later (1); the same at the ends. */
export function moved(course: Course, index: number, by: -1 | 1): PhasePlan[] {
  const next = [...course]
  const [part, other] = [next[index], next[index + by]]
  if (part && other) {
    next[index] = other
    next[index + by] = part
  }
  return next
}

/** The course with other minutes for one part. */
export function withMinutes(course: Course, kind: PhaseKind, minutes: number): PhasePlan[] {
  return course.map((part) => (part.kind === kind ? { ...part, minutes } : part))
}

/** The course without a part; the last one stays. */
export function without(course: Course, kind: PhaseKind): PhasePlan[] {
  return course.length === 1 ? [...course] : course.filter((part) => part.kind !== kind)
}

/** Parts of the ready-made course that are not in this one. */
export function leftOut(course: Course, format: PupilFormat): PhasePlan[] {
  return PUPIL_COURSES[format].long.filter(({ kind }) => !course.some((part) => part.kind === kind))
}

/** The course with a part of the ready-made one again, after the part that comes before it there. */
export function takenIn(course: Course, format: PupilFormat, kind: PhaseKind): PhasePlan[] {
  const ready = PUPIL_COURSES[format].long
  const place = ready.findIndex((part) => part.kind === kind)
  const part = ready[place]
  if (!part || course.some((other) => other.kind === kind)) return [...course]
  const before = ready.slice(0, place).map((other) => other.kind)
  const after = course.reduce((last, other, index) => (before.includes(other.kind) ? index : last), -1)
  return [...course.slice(0, after + 1), part, ...course.slice(after + 1)]
}

/** All minutes of a course. */
export function totalMinutes(course: Course): number {
  return course.reduce((total, { minutes }) => total + minutes, 0)
}
