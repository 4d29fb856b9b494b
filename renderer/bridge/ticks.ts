/** Milliseconds since the page was loaded. For short waits only; never for the time of a meeting. */
export function ticks(): number {
  return performance.now()
}
