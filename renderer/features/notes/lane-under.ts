import type { Collision, CollisionDetection } from '@dnd-kit/core'

type Box = readonly [collision: Collision, box: DOMRect]

/** The boxes of the lanes, as long as @dnd-kit keeps its own measures: lanes stand still during a drag. */
const measured = new WeakMap<object, readonly Box[]>()
const NONE: Collision[] = []
let found = NONE

/**
 * The lane under the pointer. @dnd-kit's own way asks for every scroll position above every lane at every move, and gives
 * each answer anew; this one asks nothing and gives the same answer while the lane is the same, so that nothing is drawn.
 */
export const laneUnder: CollisionDetection = ({ droppableContainers, droppableRects, pointerCoordinates }) => {
  if (!pointerCoordinates) return NONE
  const known = measured.get(droppableRects)
  const boxes =
    known ??
    droppableContainers.flatMap((container): Box[] => {
      const box = container.node.current?.getBoundingClientRect()
      return box ? [[{ id: container.id, data: { droppableContainer: container, value: 0 } }, box]] : []
    })
  if (!known) measured.set(droppableRects, boxes)
  const { x, y } = pointerCoordinates
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom
  const hit = boxes.find(([, box]) => isIn(box))?.[0]
  if (found[0] !== hit) found = hit ? [hit] : NONE
  return found
}
