/** The box a drawn signature is kept in, in its own units; a sheet draws it in any size. */
export const MARK_BOX = { width: 600, height: 200 } as const

export interface MarkPoint {
  readonly x: number
  readonly y: number
}

const short = (n: number) => String(Math.round(n * 10) / 10)
const at = ({ x, y }: MarkPoint) => `${short(x)} ${short(y)}`
const middle = (a: MarkPoint, b: MarkPoint): MarkPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** One stroke as a smooth line through the middles between its points. A tap is a dot. */
function strokePath(points: readonly MarkPoint[]): string {
  const [first, ...rest] = points
  const last = rest[rest.length - 1]
  if (!first) return ''
  if (!last) return `M${at(first)}L${at(first)}`
  const curves = rest.slice(0, -1).map((point, place) => `Q${at(point)} ${at(middle(point, rest[place + 1] ?? point))}`)
  return `M${at(first)}${curves.join('')}L${at(last)}`
}

/** So many signs a stored mark holds at most (docs/domain.md, rule 171). */
export const LONGEST_MARK = 200_000

const everyNth = (points: readonly MarkPoint[], n: number) =>
  points.filter((_, place) => place % n === 0 || place === points.length - 1)

/** The strokes with fewer points until they fit: at the least the ends of each. */
function fitting(strokes: readonly (readonly MarkPoint[])[]): string[] {
  const longest = Math.max(0, ...strokes.map(({ length }) => length))
  for (let n = 1; ; n *= 2) {
    const paths = strokes.map((stroke) => strokePath(everyNth(stroke, n)))
    if (n > longest || paths.join('').length <= LONGEST_MARK) return paths
  }
}

/**
 * A drawn signature as one SVG path inside `MARK_BOX`, from strokes drawn on a pad of `width` by `height`. Never longer
 * than what can be stored.
 */
export function markPath(
  strokes: readonly (readonly MarkPoint[])[],
  pad: { readonly width: number; readonly height: number },
): string {
  const scale = Math.min(MARK_BOX.width / pad.width, MARK_BOX.height / pad.height)
  const paths = fitting(strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: x * scale, y: y * scale }))))
  return paths.reduce((mark, path) => (mark.length + path.length <= LONGEST_MARK ? mark + path : mark), '')
}
