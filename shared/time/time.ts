import { brandedNumber, z } from '@shared/lib/zod'

type Brand<T, B extends string> = T & { readonly __brand: B }

/** A moment on the wall clock, in ms since the epoch. For showing and for the report only. */
export type Instant = Brand<number, 'Instant'>
/** A reading of the meeting clock, in ms: goes on during sleep, ignores changes of the system clock. */
export type MeetingTime = Brand<number, 'MeetingTime'>
/** A length of time in ms. */
export type Duration = Brand<number, 'Duration'>

/** When something happened, on both clocks. */
export interface Stamp {
  readonly wall: Instant
  readonly clock: MeetingTime
}

export const instantSchema = brandedNumber<Instant>()
export const durationSchema = brandedNumber<Duration>()
export const stampSchema = z.object({ wall: instantSchema, clock: brandedNumber<MeetingTime>() })

export const ZERO = 0 as Duration

/** Length of `n` minutes. */
export function minutes(n: number): Duration {
  return Math.round(n * 60_000) as Duration
}

/** Sum of lengths. */
export function sum(...parts: readonly Duration[]): Duration {
  return parts.reduce((total, part) => total + part, 0) as Duration
}

/** Time from `from` to `to` on the meeting clock; never negative, so a clock that went back adds nothing. */
export function between(from: MeetingTime, to: MeetingTime): Duration {
  return Math.max(0, to - from) as Duration
}

/** A moment `length` later. */
export function later<T extends Instant | MeetingTime>(moment: T, length: Duration): T {
  return (moment + length) as T
}
