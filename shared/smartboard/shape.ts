/** The shape of the board's picture: 16:9 and wider, 16:10, or 4:3 and narrower. */
export type SmartboardShape = 'wide' | 'mid' | 'narrow'

/** The shape that belongs to a width and a height, in any unit. */
export function smartboardShape(width: number, height: number): SmartboardShape {
  const ratio = width / height
  return ratio > 33 / 20 ? 'wide' : ratio > 3 / 2 ? 'mid' : 'narrow'
}
