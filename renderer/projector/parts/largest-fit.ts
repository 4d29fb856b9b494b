const FULL = 100
const SMALLEST = 40
const STEP = 2

/**
 * The largest size, in percent of the designed one, at which something fits; 40 when it never does. What fits at one
 * size fits at every smaller one, so half of what is left is ruled out by each look: a look lays the page out.
 */
export function largestFit(fitsAt: (percent: number) => boolean): number {
  if (fitsAt(FULL)) return FULL
  let [tooLarge, small] = [FULL, SMALLEST]
  while (tooLarge - small > STEP) {
    const middle = small + Math.floor((tooLarge - small) / STEP / 2) * STEP
    if (fitsAt(middle)) small = middle
    else tooLarge = middle
  }
  return small
}
