import { CIRCLES, type Circle } from '@shared/lib/ids'

/** The two circles that listen: the next one sits left of the ring, the one after it right. */
export function listenersOf(circle: Circle): readonly [Circle, Circle] {
  const at = CIRCLES.indexOf(circle)
  return [CIRCLES[(at + 1) % 3] ?? circle, CIRCLES[(at + 2) % 3] ?? circle]
}
