/**
 * The view box that holds all of a drawn signature, with room for its ink. The path knows only absolute moves, lines
 * and curves, so every pair of numbers is a point in or around it. Null when it is anything else.
 */
export function strokeBox(path: string): string | null {
  if (!/^[MLCQ0-9eE ,.-]+$/.test(path)) return null
  const numbers = (path.match(/-?\d*\.?\d+(?:[eE][-+]?\d+)?/g) ?? []).map(Number)
  const xs = numbers.filter((_, place) => place % 2 === 0)
  const ys = numbers.filter((_, place) => place % 2 === 1)
  if (xs.length === 0 || xs.length !== ys.length) return null
  const [left, top] = [lowest(xs), lowest(ys)]
  const [width, height] = [highest(xs) - left, highest(ys) - top]
  return [left - 4, top - 4, width + 8, height + 8].map((value) => Math.round(value * 100) / 100).join(' ')
}

const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
