/** Stands for „not in time”. */
export const LATE = Symbol('late')

/** The outcome of some work, or `LATE` when it is not there within so many ms. The work itself goes on. */
export function within<T>(work: Promise<T>, ms: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
