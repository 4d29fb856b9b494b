/** An outcome as a value: errors are handed back, never thrown across a room. */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

/** Wraps a value as a good result. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** Wraps a problem as a failed result. */
export function fail<P>(problem: P): Result<never, P> {
  return { ok: false, problem }
}
