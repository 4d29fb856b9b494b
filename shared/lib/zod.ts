import { z } from 'zod'

// The pages' content security policy forbids building functions from text, which zod does to go faster.
z.config({ jitless: true })

/** A schema for a branded string: checks that it is a non-empty text of at most 200 characters. */
export function brandedText<T extends string>() {
  return z.custom<T>((value) => typeof value === 'string' && value.length > 0 && value.length <= 200)
}

/** A schema for a branded number: finite, as JSON knows no other. */
export function brandedNumber<T extends number>() {
  return z.custom<T>((value) => typeof value === 'number' && Number.isFinite(value))
}

export { z }
