import { MouseSensor, TouchSensor } from '@dnd-kit/core'
import { flushSync } from 'react-dom'
import { laneUnder } from './lane-under'
import styles from './notes-panel.module.css'

type OfMouse = ConstructorParameters<typeof MouseSensor>[0]
type OfTouch = ConstructorParameters<typeof TouchSensor>[0]
type Props = OfMouse | OfTouch
type Coordinates = Parameters<Props['onMove']>[0]

/** The picture of what is dragged, in the place where @dnd-kit itself would put it. */
function place(start: Coordinates, now: Coordinates): void {
  const picture = document.querySelector<HTMLElement>(`.${styles['overlay']}`)
  if (!picture) return
  const [x, y] = [Math.round(now.x - start.x), Math.round(now.y - start.y)]
  picture.style.transform = `translate3d(${x}px, ${y}px, 0) scaleX(1) scaleY(1)`
}

/**
 * Every move @dnd-kit hears of is drawn through React. Only moves from lane to lane mean something here: in between the
 * picture alone follows the pointer. Before the end it hears of the last move, so that the picture lands from there.
 */
function calm<P extends Props>(props: P): P {
  let start: Coordinates | null = null
  let last: Coordinates | null = null
  let lane: ReturnType<typeof laneUnder>[number] | undefined
  const finish = () => {
    if (last) flushSync(() => props.onMove(last as Coordinates))
  }
  return {
    ...props,
    onStart(coordinates) {
      start = coordinates
      props.onStart(coordinates)
    },
    onMove(coordinates) {
      const { droppableContainers, droppableRects, active, collisionRect } = props.context.current
      const containers = droppableContainers.getEnabled()
      const isFirst = last === null
      last = coordinates
      if (!active || !collisionRect || !start) return props.onMove(coordinates)
      const known = { active, collisionRect, droppableRects, droppableContainers: containers }
      const [found] = laneUnder({ ...known, pointerCoordinates: coordinates })
      if (isFirst || found !== lane) props.onMove(coordinates)
      lane = found
      place(start, coordinates)
    },
    onEnd() {
      finish()
      props.onEnd()
    },
    onCancel() {
      finish()
      props.onCancel()
    },
  }
}

/** The mouse, heard from lane to lane. */
export class CalmMouse extends MouseSensor {
  constructor(props: OfMouse) {
    super(calm(props))
  }
}

/** A finger, heard from lane to lane. */
export class CalmTouch extends TouchSensor {
  constructor(props: OfTouch) {
    super(calm(props))
  }
}
