/** A window that is not visible paints nothing: then it is done anyway, after so many ms. */
const LATEST = 50

/** Does something as soon as the screen shows what changed, so that nothing stands between a key and its picture. */
export function afterPaint(work: () => void): void {
  let isDone = false
  const once = () => {
    if (isDone) return
    isDone = true
    clearTimeout(timer)
    work()
  }
  const timer = setTimeout(once, LATEST)
  // A page draws; where nothing does (a test), the time limit does it.
  globalThis.requestAnimationFrame?.(() => setTimeout(once))
}
